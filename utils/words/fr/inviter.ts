import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'Vient du coaching ou du mentorat, d’après le titre du profil.',
  founder: 'Vient de quelqu’un qui a sa propre entreprise[ ({firm})], d’après le titre du profil.',
  'headline-noise': 'Porte un titre de profil plein de superlatifs, d’appels à écrire ou de symboles.',
  'hiring-manager': 'Vient de quelqu’un qui semble recruter pour sa propre équipe[ chez {firm}].',
  'hr-title': 'Vient de quelqu’un des ressources humaines[ chez {firm}].',
  investor: 'Vient de quelqu’un qui investit, d’après le titre du profil.',
  'job-seeker': 'Vient de quelqu’un qui cherche un emploi, comme l’indique le titre ou le badge.',
  peer: 'Vient de quelqu’un qui fait le même genre de travail que vous.',
  'recruiter-agency': {
    good: 'Vient du recrutement en cabinet, pour d’autres entreprises, ce qui peut ouvrir des portes.',
    bad: 'Vient du recrutement en cabinet, pour d’autres entreprises, alors que vous ne cherchez pas d’emploi.',
  },
  'recruiter-inhouse': {
    good: 'Vient du recrutement de l’entreprise qui embauche[, {firm}].',
    bad: 'Vient du recrutement de l’entreprise qui embauche[, {firm}], alors que vous ne cherchez pas d’emploi.',
  },
  'sales-title': 'Vient de quelqu’un qui travaille dans la vente, d’après le titre du profil.',
  'senior-rank': 'Vient de quelqu’un qui décide dans son entreprise, d’après le titre du profil.',
  student: 'Vient de quelqu’un qui étudie ou débute sa carrière.',
};
