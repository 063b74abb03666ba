import type { SignalSentences } from '../catalogue';

export const inviterSentences: SignalSentences = {
  'coach-title': 'Van een coach of mentor, te oordelen naar de kopregel.',
  founder: 'Van iemand met een eigen bedrijf[, {firm}], te oordelen naar de kopregel.',
  'headline-noise': 'De kopregel staat vol grootspraak, oproepen om te schrijven of tekens.',
  'hiring-manager': 'Van iemand die mensen lijkt te zoeken voor het eigen team[ bij {firm}].',
  'hr-title': 'Van iemand van personeelszaken[ bij {firm}].',
  investor: 'Van iemand die investeert, te oordelen naar de kopregel.',
  'job-seeker': 'Van iemand die werk zoekt, zoals kopregel of badge zegt.',
  peer: 'Van iemand die hetzelfde soort werk doet als jij.',
  'recruiter-agency': {
    good: 'Van een recruiter die mensen bij andere bedrijven plaatst, wat deuren kan openen.',
    bad: 'Van een recruiter die mensen bij andere bedrijven plaatst, terwijl je geen baan zoekt.',
  },
  'recruiter-inhouse': {
    good: 'Van een recruiter van het bedrijf dat iemand zoekt[, {firm}].',
    bad: 'Van een recruiter van het bedrijf dat iemand zoekt[, {firm}], terwijl je geen baan zoekt.',
  },
  'sales-title': 'Van iemand die van beroep verkoopt, te oordelen naar de kopregel.',
  'senior-rank': 'Van iemand die in het eigen bedrijf beslist, te oordelen naar de kopregel.',
  student: 'Van iemand die studeert of aan het begin van een loopbaan staat.',
};
