import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('nl');
const requests = counted({ one: '# uitnodiging', other: '# uitnodigingen' });
const connections = counted({ one: '# connectie', other: '# connecties' });
const notes = counted({ one: '# notitie', other: '# notities' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Geheugen lezen…',
  failed: 'Het geheugen kon niet worden gelezen: de browser weigert toegang tot de opslag.',
  lead: 'Wat Winnow heeft gezien, alleen op deze computer bewaard: wie vroeg, van welk bedrijf, wat het advies was en wat je kopieerde. Van notities blijven alleen vingerafdrukken over, waaruit geen tekst terug te lezen is, tenzij je hieronder anders beslist.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, de oudste van ${day(oldestAt)}` : ''}${known > 0 ? `; ${connections(known)} geïmporteerd` : ''}.`,
  empty:
    'Nog niets. De grafieken vullen zich terwijl je je uitnodigingen opent, of ineens met een import onder “Gegevens”.',
  questionsTitle: 'Wacht op antwoord',
  questionsEmpty: 'Er staat geen vraag open.',
  questionsHelp:
    'Uitnodigingen waarvoor je “Om details vragen” kopieerde. Winnow kan antwoorden niet zien: markeer ze zelf als afgehandeld.',
  asked: (at) => `Gevraagd op ${day(at)}`,
  due: 'Nog geen antwoord?',
  unnamed: 'Iemand zonder profieladres',
  handled: 'Als afgehandeld markeren',
  handledStatus: 'Als afgehandeld gemarkeerd.',
  undo: 'Ongedaan maken',
  statisticsTitle: 'Statistieken',
  asTable: 'Als tabel tonen',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `K${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Week van',
  quarterHead: 'Kwartaal',
  series: {
    accept: 'Accepteren waard',
    ask: 'Eerst vragen',
    decline: 'Vriendelijk afwijzen',
    report: 'Lijkt oplichting',
    unjudged: 'Geïmporteerd, zonder oordeel',
    templates: 'Sjablonen',
    own: 'Eigen woorden',
  },
  all: 'Alle',
  weeksTitle: 'Uitnodigingen per week',
  weeksSummary: (count, each) =>
    `${requests(count)} in het laatste halfjaar, ongeveer ${number(each, 1)} per week.`,
  quartersTitle: 'Door de jaren heen',
  quartersSummary: (count, share) =>
    `${requests(count)} in totaal; ${percent(share)} van de notities is een sjabloon.`,
  templatesTitle: 'Sjablonen en eigen woorden',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Nog geen notities.'
      : `Van ${notes(noted)} kwam ${percent(templates / noted)} in bijna dezelfde woorden van anderen of leest als door een programma geschreven.`,
  rolesTitle: 'Wie stuurt',
  rolesSummary: (role) => `Het vaakst: ${role.toLowerCase()}.`,
  roleHead: 'Rol',
  roles: {
    'recruiter-agency': 'Recruiter van een bureau',
    'recruiter-inhouse': 'Recruiter in dienst',
    'hiring-manager': 'Wie zelf een team bemant',
    sales: 'Verkoop',
    founder: 'Eigen bedrijf',
    investor: 'Investeerder',
    student: 'Student',
    hr: 'Personeelszaken',
    coach: 'Coach',
    professional: 'Ander beroep',
    unknown: 'Niet vermeld',
  },
  firmsTitle: 'Van welke bedrijven',
  firmsSummary: (firm) => `Het vaakst: ${apart(firm)}.`,
  firmHead: 'Bedrijf',
  requestsHead: 'Uitnodigingen',
  declinedHead: 'Door jou afgewezen',
  declined: (count) => (count > 0 ? `${number(count)} afgewezen` : ''),
  copiedTitle: 'Gekopieerde antwoorden',
  copiedSummary: counted({ one: '# antwoord gekopieerd.', other: '# antwoorden gekopieerd.' }),
  copiedHead: 'Antwoord',
  replyKinds: {
    decline: 'Afwijzen',
    'not-now': 'Nu niet',
    'ask-details': 'Om details vragen',
    accept: 'Accepteren',
    'follow-instead': 'Liever volgen',
    refer: 'Doorverwijzen',
  },
  settingsTitle: 'Hoe het wordt bewaard',
  retention: 'Uitnodigingen vergeten na',
  retentions: {
    '90': '90 dagen',
    '365': '365 dagen',
    '730': '730 dagen (twee jaar)',
    '1825': '1.825 dagen (vijf jaar)',
    never: 'Nooit',
  },
  retentionOther: counted({ one: '# dag', other: '# dagen' }),
  retentionHelp: 'Gerekend vanaf de dag waarop Winnow een uitnodiging opnam. Standaard is 730 dagen.',
  keepNotes: 'Ook de tekst van notities bewaren',
  keepNotesHelp: 'Standaard uit. Alleen notities die vanaf nu worden gezien, worden bewaard.',
  remind: 'Mij herinneren aan open vragen',
  remindHelp: 'Toont ze op de badge en telt ze op het werkbalkpictogram.',
  remindAfter: 'Dagen zonder antwoord',
  settingsFailed: 'Dit kon niet worden opgeslagen.',
  tableTitle: 'De geschiedenis meenemen',
  tableText:
    'Alle onthouden uitnodigingen als één tabel die spreadsheetprogramma’s openen. Een notitie staat er alleen in als de tekst ervan is bewaard.',
  tableSave: 'Als tabel opslaan (CSV)',
  tableSaved: counted({ one: '# uitnodiging opgeslagen.', other: '# uitnodigingen opgeslagen.' }),
  tableFailed: 'De tabel kon niet worden opgeslagen.',
  wipeTitle: 'Alles vergeten',
  wipeText: (count) =>
    `Verwijdert ${requests(count)} en alle geïmporteerde connecties van deze computer. Doelen, lijsten en profiel blijven.`,
  wipe: 'Alles vergeten…',
  wipeAsk: 'Alles vergeten?',
  wipeWord: 'vergeten',
  wipeType: (word) => `Dit kan niet ongedaan worden gemaakt. Typ “${word}” om door te gaan.`,
  wipeDo: 'Alles vergeten',
  cancel: 'Annuleren',
  wiped: 'Alles is vergeten.',
};
