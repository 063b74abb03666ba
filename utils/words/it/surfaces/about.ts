import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('it');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, versione ${version}`,
  neverTitle: 'Che cosa non fa mai',
  never: [
    'Giudica la nota e l’offerta, mai la persona. Nomi, foto e origini non contano.',
    'Non invia nulla da nessuna parte, e le sue pagine non possono caricare nulla da fuori.',
    'Non clicca, non scrive e non risponde mai al posto tuo. Tu copi le parole; inviarle spetta a te.',
    'Non nasconde nessun invito, e dice che cosa non ha esaminato.',
  ],
  privacyTitle: 'La privacy in breve',
  privacy: [
    'Che cosa viene letto: gli inviti nelle pagine degli inviti di LinkedIn mentre ne tieni aperta una, e i testi che dai tu.',
    'Che cosa viene conservato, solo su questo computer: i tuoi obiettivi e le tue liste, e di ogni invito l’indirizzo del profilo, l’azienda, le date, il giudizio e un’impronta della nota. «Memoria» lo mostra e lo dimentica.',
    'Che cosa lascia questo computer: nulla, tranne un file che salvi tu.',
  ],
  agreed: (at) => `Hai dato il tuo consenso (${day(at)}).`,
  notAgreed: 'Non hai ancora dato il consenso, quindi su LinkedIn non viene letto nulla.',
  takeBack: 'Ritira il consenso',
  takenBack: 'Consenso ritirato. Da ora su LinkedIn non viene letto nulla.',
  begin: 'Leggi e inizia',
  termsTitle: 'Le condizioni di LinkedIn',
  terms:
    'Il contratto di licenza di LinkedIn si oppone agli strumenti che leggono le sue pagine o ne cambiano l’aspetto. Winnow aggiunge il suo badge a ciò che vedi, o lascia intatta la pagina se lo scegli sotto «Aspetto», e non richiama nulla di LinkedIn. Se usarlo lo decidi tu. Winnow non ha alcun legame con LinkedIn.',
  demoTitle: 'Inviti inventati',
  demoText: 'Una piccola raccolta di inviti inventati mostra tutto ciò che fa Winnow, senza LinkedIn.',
  demoOpen: 'Apri gli inviti inventati',
  licencesTitle: 'Licenze',
  licences: 'Winnow è software libero con licenza MIT. È fatto con:',
  problemTitle: 'Segnala un problema',
  problemText:
    'Di’ che cosa hai fatto e che cosa ti aspettavi, e aggiungi queste righe. Non contengono nulla su di te né su altri.',
  problemLabel: 'Righe per una segnalazione',
  problemCopy: 'Copia queste righe',
  problemCopied: 'Le righe sono copiate.',
  facts: {
    version: 'Winnow',
    browser: 'Browser',
    language: 'Lingua',
    theme: 'Colori',
    page: 'Giudizi',
    remembered: 'Inviti in memoria',
  },
};
