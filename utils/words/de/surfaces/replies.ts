import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('de');

export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow bietet zu jeder Anfrage eine Antwort an. Hier können Sie für jede eigene Worte schreiben; wo Sie keine haben, werden die von Winnow angeboten.',
  replyTrouble: 'Ihre Antworten waren nicht zu lesen. Versuchen Sie es noch einmal.',
  reading: 'Ihre Antworten werden gelesen …',
  registerLabel: 'Wie Antworten die andere Person ansprechen',
  registerHelp: 'Zählt, wo eine Sprache zwei Weisen hat, wie du und Sie.',
  registerChoices: {
    'as-the-note': ['Wie die Nachricht es tut', 'Wo sie es nicht zeigt, wie es in der Sprache üblich ist.'],
    informal: ['Vertraut', 'du, tu, tú, je'],
    formal: ['Förmlich', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Ihre eigenen Worte',
  kindLabel: 'Art der Antwort',
  languageLabel: 'Sprache',
  languageNames: {
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    pt: 'Portugiesisch',
    it: 'Italienisch',
    nl: 'Niederländisch',
    pl: 'Polnisch',
    ja: 'Japanisch',
  },
  tryOn: 'Ausprobieren an der Anfrage von',
  fromPage: 'Von der Einladungsseite, die offen ist.',
  fromDemo: 'Erfundene Anfragen. Ist die Einladungsseite in einem Tab offen, stehen hier Ihre eigenen.',
  none: 'Sie haben davon in dieser Sprache nichts geschrieben: Winnows Worte werden angeboten.',
  write: 'Eigene schreiben',
  writeAnother: 'Weitere schreiben',
  orderHelp: 'Die erste, die zu einer Anfrage passt, wird angeboten.',
  templateName: (number) => `Ihre Worte, ${number}`,
  moveUp: (number) => `${number} nach oben`,
  moveDown: (number) => `${number} nach unten`,
  remove: (number) => `${number} löschen`,
  insert: 'An der Schreibmarke einsetzen:',
  preview: 'Was sie sagen',
  isOffered: 'Für diese Anfrage angeboten.',
  isNotOffered: 'Für diese Anfrage wird eine frühere angeboten.',
  empty: 'Leer: nicht verwendet.',
  lacks: (variable) =>
    `Diese Anfrage sagt nichts zu {{${variable}}}: für sie nicht verwendet. Ein Ersatz wie {{${variable}|…}} oder ein {{#if ${variable}}} würde helfen.`,
  length: counted({ one: '# Zeichen. ', other: '# Zeichen. ' }),
  tooLong: 'Über 300, der Länge, die noch gelesen wird.',
  resetAll: 'Überall zu Winnows Worten zurück',
  resetHelp:
    'Das löscht alles, was Sie hier geschrieben haben; bis Sie die Seite verlassen, holt Rückgängig es zurück.',
  undoReplies: 'Rückgängig',
  savedFaulty: 'Gespeichert. Eine Vorlage mit einem Fehler wird erst verwendet, wenn er behoben ist.',
  saveState: {
    unchanged: '',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    undone: 'Rückgängig gemacht',
    failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
  },
  helpTitle: 'Was Sie einsetzen können',

  variables: {
    firstName: 'Der Vorname',
    fullName: 'Der ganze Name, mit Doktortitel',
    role: 'Die angebotene Rolle',
    company: 'Die Firma',
    place: 'Wo die Arbeit ist',
    myRoles: 'Rollen, die Sie suchen, aus Ihren Zielen',
    questions: 'Was die Nachricht auslässt, als Liste',
  },
  flagsHelp: 'Ein Teil kann von jedem davon abhängen, und von diesen:',
  flags: {
    note: 'es gibt eine Nachricht',
    personal: 'die Nachricht wurde für Sie geschrieben',
    job: 'es geht um Arbeit',
    sale: 'es soll etwas verkauft werden',
    formal: 'die Antwort spricht förmlich',
  },
  syntax: [
    ['{{firstName|zusammen}}', 'der Name, oder „zusammen“, wo er nicht bekannt ist'],
    ['{{#if role}}…{{else}}…{{/if}}', 'ein Teil, wo eine Rolle genannt ist, ein anderer, wo nicht'],
    ['{{#if not note}}…{{/if}}', 'ein Teil für Anfragen ohne Nachricht'],
  ],
  fault: ({ error, tag, nearest }) => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `{{${tag}}} gibt es nicht. Meinten Sie {{${nearest}}}?`
          : `{{${tag}}} gibt es nicht. Was sich einsetzen lässt, steht unten.`;
      case 'only-in-if':
        return `{{${tag}}} enthält keine Worte. Es lässt sich nur abfragen, wie in {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `„${tag}“ beginnt mit {{ und ist nicht mit }} geschlossen.`;
      case 'if-not-ended':
        return `{{${tag}}} ist nicht mit {{/if}} beendet.`;
      case 'no-if-before':
        return `{{${tag}}} steht außerhalb jedes {{#if …}}.`;
      case 'too-deep':
        return 'Zu viele {{#if …}} stehen ineinander.';
      case 'not-understood':
        return `Winnow versteht {{${tag}}} nicht.`;
    }
  },
};
