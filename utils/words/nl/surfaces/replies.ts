import type { TemplateFault } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('nl');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow biedt voor elke uitnodiging een antwoord aan. Hier kun je er je eigen woorden voor schrijven; waar je er geen hebt, worden die van Winnow aangeboden.',
  replyTrouble: 'Je antwoorden konden niet worden gelezen. Probeer het opnieuw.',
  reading: 'Je antwoorden lezen…',
  registerLabel: 'Hoe antwoorden mensen aanspreken',
  registerHelp: 'Van belang waar een taal twee vormen heeft, zoals je en u.',
  registerChoices: {
    'as-the-note': ['Zoals de notitie', 'Waar dat niet blijkt, zoals de taal het meestal doet.'],
    informal: ['Informeel', 'du, tu, tú, je'],
    formal: ['Formeel', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Je eigen woorden',
  kindLabel: 'Soort antwoord',
  languageLabel: 'Taal',
  languageNames: {
    en: 'Engels',
    de: 'Duits',
    fr: 'Frans',
    es: 'Spaans',
    pt: 'Portugees',
    it: 'Italiaans',
    nl: 'Nederlands',
    pl: 'Pools',
    ja: 'Japans',
  },
  tryOn: 'Proberen op de uitnodiging van',
  fromPage: 'Van de uitnodigingspagina die open is.',
  fromDemo: 'Verzonnen uitnodigingen. Met de uitnodigingspagina open in een tabblad staan hier je eigen.',
  none: 'Je hebt er geen van deze soort in deze taal geschreven: de woorden van Winnow worden aangeboden.',
  write: 'Zelf schrijven',
  writeAnother: 'Nog een schrijven',
  orderHelp: 'De eerste die bij een uitnodiging past, wordt aangeboden.',
  templateName: (number) => `Je woorden, ${number}`,
  moveUp: (number) => `${number} omhoog verplaatsen`,
  moveDown: (number) => `${number} omlaag verplaatsen`,
  remove: (number) => `${number} verwijderen`,
  insert: 'Invoegen waar je schrijft:',
  preview: 'Wat er staat',
  isOffered: 'Wordt voor deze uitnodiging aangeboden.',
  isNotOffered: 'Voor deze uitnodiging wordt een eerder antwoord aangeboden.',
  empty: 'Leeg: niet gebruikt.',
  lacks: (variable) =>
    `Deze uitnodiging zegt niets over {{${variable}}}: hier niet gebruikt. Een terugval als {{${variable}|…}} of een {{#if ${variable}}} zou helpen.`,
  length: counted({ one: '# teken. ', other: '# tekens. ' }),
  tooLong: 'Meer dan 300, de lengte die gelezen wordt.',
  resetAll: 'Overal terug naar Winnows woorden',
  resetHelp:
    'Teruggaan verwijdert alles wat je hier hebt geschreven; tot je de pagina verlaat, brengt “Ongedaan maken” het terug.',
  undoReplies: 'Ongedaan maken',
  savedFaulty: 'Opgeslagen. Een sjabloon met een fout wordt pas gebruikt als die is hersteld.',
  saveState: {
    unchanged: '',
    saving: 'Opslaan…',
    saved: 'Opgeslagen',
    undone: 'Ongedaan gemaakt',
    failed: 'Dit kon niet worden opgeslagen. Probeer het opnieuw.',
  },
  helpTitle: 'Wat je kunt invullen',

  variables: {
    firstName: 'De voornaam van de afzender',
    fullName: 'De volledige naam, met een doctorstitel',
    role: 'De functie die wordt aangeboden',
    company: 'Het bedrijf van de afzender',
    place: 'Waar het werk is',
    myRoles: 'Functies die je zoekt, uit je doelen',
    questions: 'Wat de notitie weglaat, als lijst',
  },
  flagsHelp: 'Een deel kan afhangen van elk hiervan, en van wat volgt:',
  flags: {
    note: 'er is een notitie',
    personal: 'de notitie is voor jou geschreven',
    job: 'het gaat om werk',
    sale: 'het verkoopt iets',
    formal: 'het antwoord is formeel',
  },
  syntax: [
    ['{{firstName|daar}}', 'de naam, of “daar” als die niet bekend is'],
    ['{{#if role}}…{{else}}…{{/if}}', 'een deel waar een functie wordt genoemd, een ander waar niet'],
    ['{{#if not note}}…{{/if}}', 'een deel voor uitnodigingen zonder notitie'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `Er is geen {{${tag}}}. Bedoelde je {{${nearest}}}?`
          : `Er is geen {{${tag}}}. Wat je kunt invullen, staat hieronder.`;
      case 'only-in-if':
        return `{{${tag}}} bevat geen woorden. Je kunt er alleen naar vragen, zoals in {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `“${tag}” begint met {{ en wordt niet gesloten met }}.`;
      case 'if-not-ended':
        return `{{${tag}}} wordt niet beëindigd met {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} staat buiten elke {{#if …}}.`;
      case 'too-deep':
        return 'Er staan te veel {{#if …}} in elkaar.';
      case 'not-understood':
        return `Winnow begrijpt {{${tag}}} niet.`;
    }
  },
};
