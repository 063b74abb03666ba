import type { TemplateFault } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('it');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow offre una risposta per ogni invito. Qui puoi scrivere parole tue per ognuna; dove non ne hai, vengono offerte quelle di Winnow.',
  replyTrouble: 'Non è stato possibile leggere le tue risposte. Riprova.',
  reading: 'Lettura delle tue risposte…',
  registerLabel: 'Come le risposte si rivolgono alle persone',
  registerHelp: 'Conta dove una lingua ha due modi, come tu e Lei.',
  registerChoices: {
    'as-the-note': ['Come fa la nota', 'Dove non si capisce, come usa di solito la lingua.'],
    informal: ['In modo informale', 'du, tu, tú, je'],
    formal: ['In modo formale', 'Sie, vous, usted, Lei'],
  },
  ownTitle: 'Le tue parole',
  kindLabel: 'Tipo di risposta',
  languageLabel: 'Lingua',
  languageNames: {
    en: 'Inglese',
    de: 'Tedesco',
    fr: 'Francese',
    es: 'Spagnolo',
    pt: 'Portoghese',
    it: 'Italiano',
    nl: 'Olandese',
    pl: 'Polacco',
    ja: 'Giapponese',
  },
  tryOn: 'Provale sull’invito di',
  fromPage: 'Dalla pagina degli inviti che è aperta.',
  fromDemo: 'Inviti inventati. Con la pagina degli inviti aperta in una scheda, qui stanno i tuoi.',
  none: 'Non ne hai scritta nessuna di questo tipo in questa lingua: vengono offerte le parole di Winnow.',
  write: 'Scrivi la tua',
  writeAnother: 'Scrivine un’altra',
  orderHelp: 'Viene offerta la prima adatta a un invito.',
  templateName: (number) => `Le tue parole, ${number}`,
  moveUp: (number) => `Sposta ${number} in su`,
  moveDown: (number) => `Sposta ${number} in giù`,
  remove: (number) => `Elimina ${number}`,
  insert: 'Inserisci dove si trova il cursore:',
  preview: 'Che cosa dice',
  isOffered: 'Offerta per questo invito.',
  isNotOffered: 'Per questo invito ne viene offerta una precedente.',
  empty: 'Vuota: non usata.',
  lacks: (variable) =>
    `Questo invito non indica {{${variable}}}: non usata qui. Aiuterebbe un ripiego come {{${variable}|…}} o un {{#if ${variable}}}.`,
  length: counted({ one: '# carattere. ', other: '# caratteri. ' }),
  tooLong: 'Oltre 300, la lunghezza che si legge.',
  resetAll: 'Torna ovunque alle parole di Winnow',
  resetHelp:
    'Tornare elimina tutto ciò che hai scritto qui; finché resti sulla pagina, «Annulla» lo riporta.',
  undoReplies: 'Annulla',
  savedFaulty: 'Salvato. Un modello con un errore non viene usato finché non è corretto.',
  saveState: {
    unchanged: '',
    saving: 'Salvataggio…',
    saved: 'Salvato',
    undone: 'Annullato',
    failed: 'Non è stato possibile salvare. Riprova.',
  },
  helpTitle: 'Che cosa puoi inserire',

  variables: {
    firstName: 'Il nome di chi scrive',
    fullName: 'Nome e cognome, con l’eventuale titolo accademico',
    role: 'Il ruolo che offre',
    company: 'La sua azienda',
    place: 'Dove si lavora',
    myRoles: 'I ruoli che cerchi, dai tuoi obiettivi',
    questions: 'Ciò che la nota non dice, come elenco',
  },
  flagsHelp: 'Una parte può dipendere da ognuno di questi, e da quanto segue:',
  flags: {
    note: 'c’è una nota',
    personal: 'la nota è stata scritta per te',
    job: 'si tratta di lavoro',
    sale: 'vende qualcosa',
    formal: 'la risposta parla in modo formale',
  },
  syntax: [
    ['{{firstName|a te}}', 'il nome, o «a te» dove non è noto'],
    ['{{#if role}}…{{else}}…{{/if}}', 'una parte dove è nominato un ruolo, un’altra dove non lo è'],
    ['{{#if not note}}…{{/if}}', 'una parte per gli inviti senza nota'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `{{${tag}}} non esiste. Intendevi {{${nearest}}}?`
          : `{{${tag}}} non esiste. Ciò che si può inserire sta qui sotto.`;
      case 'only-in-if':
        return `{{${tag}}} non contiene parole. Si può solo chiedere, come in {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `«${tag}» comincia con {{ e non è chiuso da }}.`;
      case 'if-not-ended':
        return `{{${tag}}} non finisce con {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} sta fuori da ogni {{#if …}}.`;
      case 'too-deep':
        return 'Ci sono troppi {{#if …}} l’uno dentro l’altro.';
      case 'not-understood':
        return `Winnow non capisce {{${tag}}}.`;
    }
  },
};
