import type { DemoRequest } from '../request';

/** Requests of people who want neither: colleagues, a student, strangers without a note. */
export const PEOPLE: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'noor-van-dijk-8b21',
    name: 'Noor van Dijk',
    headline: 'Data Engineer at Rijnstad Netbeheer',
    note: null,
    mutualConnections: 14,
    mutualNames: ['Bram Hoekstra', 'Sanne Vos'],
    verified: true,
    sentAt: '2026-11-20T18:12:00.000Z',
  },
  {
    kind: 'person',
    slug: 'ines-garnier-etudiante',
    name: 'Inès Garnier',
    headline: 'Étudiante en master Science des données',
    note: 'Bonjour Mira, j’utilise votre bibliothèque tidegauge dans mon mémoire sur les capteurs d’eau. Une question : pourquoi une fenêtre de 36 heures par défaut ? Merci d’avance !',
    mutualConnections: 0,
    sentAt: '2026-11-18T16:47:00.000Z',
  },
  {
    kind: 'person',
    slug: 'marco-bellandi-consulting',
    name: 'Marco Bellandi',
    headline: 'Consulente | Formazione | Crescita personale',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-17T11:02:00.000Z',
  },
  {
    kind: 'person',
    slug: 'bea-ortuzar',
    name: 'Bea Ortúzar',
    headline: 'Responsable de datos en Puerto Abierto',
    note: 'Hola Mira, nos vimos el jueves en la mesa sobre contratos de datos en Valencia. Me quedé con tu ejemplo de los mareógrafos y me gustaría seguir la conversación.',
    mutualConnections: 5,
    verified: true,
    sentAt: '2026-11-14T19:25:00.000Z',
  },
  {
    kind: 'person',
    slug: 'samir-haddad-eng',
    name: 'سمير حدّاد',
    headline: 'Platform Engineer at Dune Grid · مهندس منصات',
    note: 'Would love to expand my network with like-minded professionals.',
    mutualConnections: 1,
    sentAt: '2026-11-12T21:40:00.000Z',
  },
];
