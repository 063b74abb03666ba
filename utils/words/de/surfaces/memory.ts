import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('de');
const requests = counted({ one: '# Anfrage', other: '# Anfragen' });
const connections = counted({ one: '# Kontakt', other: '# Kontakte' });
const notes = counted({ one: '# Nachricht', other: '# Nachrichten' });

export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Das Gedächtnis wird gelesen …',
  failed: 'Das Gedächtnis war nicht zu lesen: Der Browser verweigert seinen Speicher.',
  lead: 'Was Winnow gesehen hat, nur auf diesem Rechner behalten: wer anfragte, aus welcher Firma, was geraten wurde und was Sie kopierten. Von Nachrichten bleiben nur Fingerabdrücke, aus denen sich kein Text zurücklesen lässt, wenn Sie unten nichts anderes wählen.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, die älteste vom ${day(oldestAt)}` : ''}${known > 0 ? `; ${connections(known)} importiert` : ''}.`,
  empty:
    'Noch nichts. Die Diagramme füllen sich, sobald Sie Ihre Einladungen öffnen, oder sofort mit einem Import unter Daten.',
  questionsTitle: 'Wartet auf Antwort',
  questionsEmpty: 'Keine Frage ist offen.',
  questionsHelp:
    'Anfragen, für die Sie „Nachfragen“ kopiert haben. Winnow sieht keine Antworten: Markieren Sie sie selbst als erledigt.',
  asked: (at) => `Gefragt am ${day(at)}`,
  due: 'Noch keine Antwort?',
  unnamed: 'Jemand ohne Profiladresse',
  handled: 'Als erledigt markieren',
  handledStatus: 'Als erledigt markiert.',
  undo: 'Rückgängig',
  statisticsTitle: 'Statistik',
  asTable: 'Als Tabelle zeigen',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1}. Quartal ${at.slice(0, 4)}`,
  weekOf: 'Woche vom',
  quarterHead: 'Quartal',
  series: {
    accept: 'Lohnt sich',
    ask: 'Erst nachfragen',
    decline: 'Höflich ablehnen',
    report: 'Wirkt wie Betrug',
    unjudged: 'Importiert, ohne Urteil',
    templates: 'Vorlagen',
    own: 'Eigene Worte',
  },
  all: 'Alle',
  weeksTitle: 'Anfragen je Woche',
  weeksSummary: (count, each) =>
    `${requests(count)} im letzten halben Jahr, etwa ${number(each, 1)} je Woche.`,
  quartersTitle: 'Über die Jahre',
  quartersSummary: (count, share) =>
    `${requests(count)} insgesamt; ${percent(share)} der Nachrichten sind Vorlagen.`,
  templatesTitle: 'Vorlagen und eigene Worte',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Noch keine Nachrichten.'
      : `${percent(templates / noted)} von ${notes(noted)} kamen fast wörtlich auch von anderen oder lesen sich wie von einem Werkzeug geschrieben.`,
  rolesTitle: 'Wer anfragt',
  rolesSummary: (role) => `Am häufigsten: ${role}.`,
  roleHead: 'Rolle',
  roles: {
    'recruiter-agency': 'Personalvermittlung',
    'recruiter-inhouse': 'Recruiting der Firma',
    'hiring-manager': 'Stellt für das Team ein',
    sales: 'Vertrieb',
    founder: 'Eigene Firma',
    investor: 'Investition',
    student: 'Studium',
    hr: 'Personalabteilung',
    coach: 'Coaching',
    professional: 'Fachkraft',
    unknown: 'Nicht gesagt',
  },
  firmsTitle: 'Aus welchen Firmen',
  firmsSummary: (firm) => `Am häufigsten: ${apart(firm)}.`,
  firmHead: 'Firma',
  requestsHead: 'Anfragen',
  declinedHead: 'Von Ihnen abgelehnt',
  declined: (count) => (count > 0 ? `${number(count)} abgelehnt` : ''),
  copiedTitle: 'Kopierte Antworten',
  copiedSummary: counted({ one: '# Antwort kopiert.', other: '# Antworten kopiert.' }),
  copiedHead: 'Antwort',
  replyKinds: {
    decline: 'Ablehnen',
    'not-now': 'Jetzt nicht',
    'ask-details': 'Nachfragen',
    accept: 'Annehmen',
    'follow-instead': 'Lieber folgen',
    refer: 'Weiterverweisen',
  },
  settingsTitle: 'Wie es behalten wird',
  retention: 'Anfragen vergessen nach',
  retentions: {
    '90': '90 Tagen',
    '365': '365 Tagen',
    '730': '730 Tagen (zwei Jahren)',
    '1825': '1.825 Tagen (fünf Jahren)',
    never: 'Nie',
  },
  retentionOther: counted({ one: '# Tag', other: '# Tagen' }),
  retentionHelp: 'Gezählt ab dem Tag, an dem Winnow eine Anfrage aufnahm. Ohne Ihre Wahl sind es 730 Tage.',
  keepNotes: 'Auch den Text der Nachrichten behalten',
  keepNotesHelp: 'Zunächst aus. Nur Nachrichten, die ab jetzt gesehen werden, bleiben.',
  remind: 'An unbeantwortete Fragen erinnern',
  remindHelp: 'Zeigt sie am Abzeichen und zählt sie am Symbol.',
  remindAfter: 'Tage ohne Antwort',
  settingsFailed: 'Das konnte nicht gespeichert werden.',
  tableTitle: 'Den Verlauf mitnehmen',
  tableText:
    'Alle gemerkten Anfragen als eine Tabelle, die Tabellenprogramme öffnen. Eine Nachricht steht nur darin, wenn ihr Text behalten wurde.',
  tableSave: 'Als Tabelle sichern (CSV)',
  tableSaved: counted({ one: '# Anfrage gesichert.', other: '# Anfragen gesichert.' }),
  tableFailed: 'Die Tabelle konnte nicht gesichert werden.',
  wipeTitle: 'Alles vergessen',
  wipeText: (count) =>
    `Entfernt ${requests(count)} und alle importierten Kontakte von diesem Rechner. Ziele, Listen und Profil bleiben.`,
  wipe: 'Alles vergessen …',
  wipeAsk: 'Alles vergessen?',
  wipeWord: 'vergessen',
  wipeType: (word) => `Das lässt sich nicht rückgängig machen. Tippen Sie „${word}“, um fortzufahren.`,
  wipeDo: 'Alles vergessen',
  cancel: 'Abbrechen',
  wiped: 'Alles ist vergessen.',
};
