import type { SignalSentences } from '../catalogue';

export const inviterSentences: SignalSentences = {
  'coach-title': 'Da qualcuno che fa coaching o mentoring, stando al sommario del profilo.',
  founder: 'Da chi ha fondato o possiede un’azienda[: {firm}], stando al sommario del profilo.',
  'headline-noise': 'Il sommario del profilo è pieno di vanti, inviti a scrivere o simboli.',
  'hiring-manager': 'Da qualcuno che sembra assumere per il proprio team[ presso {firm}].',
  'hr-title': 'Da qualcuno che lavora nelle risorse umane[ presso {firm}].',
  investor: 'Da qualcuno che investe, stando al sommario del profilo.',
  'job-seeker': 'Da qualcuno che cerca lavoro, come dice il sommario o il badge.',
  peer: 'Da qualcuno che fa il tuo stesso tipo di lavoro.',
  'recruiter-agency': {
    good: 'Da chi seleziona personale per altre aziende, il che può aprire porte.',
    bad: 'Da chi seleziona personale per altre aziende, mentre tu non cerchi lavoro.',
  },
  'recruiter-inhouse': {
    good: 'Da chi seleziona personale per l’azienda che assume[, {firm}].',
    bad: 'Da chi seleziona personale per l’azienda che assume[, {firm}], mentre tu non cerchi lavoro.',
  },
  'sales-title': 'Da qualcuno che vende per mestiere, stando al sommario del profilo.',
  'senior-rank': 'Da qualcuno che decide nella propria azienda, stando al sommario del profilo.',
  student: 'Da qualcuno che studia o è all’inizio della carriera.',
};
