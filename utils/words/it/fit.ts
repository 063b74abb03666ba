import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Nomina un’azienda tra quelle che vuoi evitare[: {firm}].',
  'company-preferred': 'Nomina un’azienda con cui ti piacerebbe lavorare[: {firm}].',
  'concrete-offer': 'Dice con chiarezza che cosa offre: ruolo, azienda, luogo, retribuzione o contratto.',
  'contract-match': 'Offre il tipo di contratto che vuoi.',
  'contract-mismatch': 'Offre un tipo di contratto diverso da quello che vuoi.',
  'function-match': 'Viene da qualcuno che lavora nel tuo settore.',
  'industry-avoided': 'Nomina un settore che preferisci evitare.',
  'industry-match': 'Nomina un settore che ti interessa.',
  'pay-below': 'Indica una retribuzione sotto quella che vuoi[: {pay}].',
  'pay-meets': 'Indica una retribuzione che raggiunge quella che vuoi[: {pay}].',
  'place-match': 'Offre lavoro dove vuoi stare[: {place}].',
  'place-mismatch': 'Offre lavoro altrove rispetto a dove vuoi stare[: {place}].',
  'remote-match': 'Offre il modo di lavorare che vuoi, in sede o a distanza.',
  'remote-mismatch': 'Offre un modo di lavorare diverso da quello che vuoi, in sede o a distanza.',
  'role-match': 'Nomina un ruolo che cerchi, o uno vicino[: {role}].',
  'role-mismatch': 'Nomina un ruolo lontano da quelli che cerchi[: {role}].',
  'seniority-below': 'Nomina un ruolo sotto il tuo livello[: {role}].',
  'seniority-match': 'Nomina un ruolo al tuo livello[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Nomina una competenza che vuoi usare[: {skills}].',
    other: 'Nomina competenze che vuoi usare[: {skills}].',
  },
  'vague-offer': 'Offre lavoro, ma quasi non dice quale, dove, per chi e per quanto.',
};
