import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'Sądząc po nagłówku, od kogoś, kto zajmuje się coachingiem lub mentoringiem.',
  founder: 'Sądząc po nagłówku, od kogoś, kto ma lub zakłada firmę[: {firm}].',
  'headline-noise': 'Nagłówek zawiera przechwałki, wezwania do kontaktu lub wiele znaków.',
  'hiring-manager': 'Od kogoś, kto najpewniej szuka ludzi do własnego zespołu[ (firma: {firm})].',
  'hr-title': 'Od kogoś z działu kadr[ (firma: {firm})].',
  investor: 'Sądząc po nagłówku, od kogoś, kto inwestuje.',
  'job-seeker': 'Od kogoś, kto szuka pracy, jak mówi nagłówek lub odznaka.',
  peer: 'Od kogoś, kto robi to samo co Ty.',
  'recruiter-agency': {
    good: 'Od kogoś, kto rekrutuje dla innych firm, co może otworzyć drzwi.',
    bad: 'Od kogoś, kto rekrutuje dla innych firm, a Ty nie szukasz pracy.',
  },
  'recruiter-inhouse': {
    good: 'Od kogoś, kto rekrutuje do własnej firmy[ ({firm})].',
    bad: 'Od kogoś, kto rekrutuje do własnej firmy[ ({firm})], a Ty nie szukasz pracy.',
  },
  'sales-title': 'Sądząc po nagłówku, od kogoś, kto zajmuje się sprzedażą.',
  'senior-rank': 'Sądząc po nagłówku, od kogoś, kto podejmuje w firmie decyzje.',
  student: 'Od kogoś, kto studiuje lub jest na początku drogi zawodowej.',
};
