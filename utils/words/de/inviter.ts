import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'Kommt aus Coaching oder Mentoring, dem Profilslogan nach.',
  founder: 'Kommt von jemandem mit eigener Firma[, {firm}], dem Profilslogan nach.',
  'headline-noise': 'Hat einen Profilslogan aus Selbstlob, Aufrufen zum Schreiben oder vielen Zeichen.',
  'hiring-manager': 'Kommt von jemandem, der wohl für das eigene Team einstellt[ bei {firm}].',
  'hr-title': 'Kommt aus der Personalabteilung[ von {firm}].',
  investor: 'Kommt von jemandem, der investiert, dem Profilslogan nach.',
  'job-seeker': 'Kommt von jemandem auf Arbeitssuche, wie Profilslogan oder Abzeichen sagt.',
  peer: 'Kommt von jemandem, der eine Arbeit wie Ihre macht.',
  'recruiter-agency': {
    good: 'Kommt aus der Personalvermittlung für andere Firmen, was Türen öffnen kann.',
    bad: 'Kommt aus der Personalvermittlung für andere Firmen, während Sie keine Stelle suchen.',
  },
  'recruiter-inhouse': {
    good: 'Kommt aus dem Recruiting der Firma, die einstellt[, {firm}].',
    bad: 'Kommt aus dem Recruiting der Firma, die einstellt[, {firm}], während Sie keine Stelle suchen.',
  },
  'sales-title': 'Kommt von jemandem aus dem Vertrieb, dem Profilslogan nach.',
  'senior-rank': 'Kommt von jemandem, der in der Firma etwas entscheidet, dem Profilslogan nach.',
  student: 'Kommt von jemandem im Studium oder am Anfang des Berufslebens.',
};
