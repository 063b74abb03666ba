import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('nl');
const people = counted({ one: '# uitnodiging', other: '# uitnodigingen' });
const noteFields: Record<string, string> = {
  note: 'notitie',
  name: 'naam',
  headline: 'kopregel',
  profileUrl: 'profieladres',
  mutualConnections: 'gemeenschappelijke connecties',
  sentAt: 'datum',
  invitationId: 'nummer',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# accepteren waard' }),
  ask: counted({ other: '# om eerst te vragen' }),
  decline: counted({ other: '# om vriendelijk af te wijzen' }),
  report: counted({ one: '# lijkt oplichting', other: '# lijken oplichting' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Accepteren waard',
  ask: 'Eerst vragen',
  decline: 'Vriendelijk afwijzen',
  report: 'Lijkt oplichting',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Accepteren',
  ask: 'Vragen',
  decline: 'Afwijzen',
  report: 'Oplichting',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Afwijzen',
  'not-now': 'Nu niet',
  'ask-details': 'Om details vragen',
  accept: 'Accepteren',
  'follow-instead': 'Liever volgen',
  refer: 'Doorverwijzen',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `${number(read)} van ${people(seen)} gelezen`
      : seen === 1
        ? 'De enige uitnodiging hier is gelezen'
        : `Alle ${people(seen)} hier zijn gelezen`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start}; niet gevonden: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Uit je geheugen',
  acts: 'Volgende keer',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Alle',
  filterLabel: 'Uitnodigingen tonen met het oordeel',
  showing: counted({ one: '# uitnodiging getoond', other: '# uitnodigingen getoond' }),
  searchLabel: 'Naam, kopregel en notitie doorzoeken',
  searchPlaceholder: 'Zoeken',
  sortLabel: 'Volgorde van de uitnodigingen',
  sorts: {
    page: 'Volgorde van de pagina',
    verdict: 'Op oordeel',
    newest: 'Nieuwste eerst',
    oldest: 'Oudste eerst',
  },
  nextUndecided: counted({ other: 'Volgende onbeslist (#)' }),
  allDecided: 'Alles beslist',
  requestOf: (name) => `Uitnodiging van ${apart(name)}`,
  untouched: 'Op de pagina van LinkedIn komt niets.',
  untouchedChange: 'Dit wijzigen',
  wrong: 'Dit klopt niet…',
  wrongQuestion: 'Wat klopt wel?',
  undo: 'Ongedaan maken',
  reasonsFor: 'Voor accepteren',
  reasonsAgainst: 'Tegen accepteren',
  clearSearch: 'Zoekopdracht wissen',
  listLabel: 'Openstaande uitnodigingen',
  noMatch: 'Geen uitnodiging komt overeen.',
  showAll: 'Alle uitnodigingen tonen',
  judging: 'Nog geen oordeel',
  copyReply: 'Antwoord kopiëren',
  copyReplyTo: (name) => `Antwoord kopiëren voor ${apart(name)}`,
  copied: 'Gekopieerd',
  copiedStatus: (name) => `Antwoord voor ${apart(name)} gekopieerd.`,
  copyRefused: 'Kopiëren werd geweigerd. Selecteer de tekst en kopieer die zelf.',
  showOnPage: 'Op de pagina tonen',
  notOnPage: 'Die uitnodiging staat niet meer op de pagina.',
  reasons: 'Waarom',
  speaksFor: 'Voor:',
  speaksAgainst: 'Tegen:',
  moreReasons: counted({ one: 'Nog # reden', other: 'Nog # redenen' }),
  fewerReasons: 'Minder redenen',
  motive: 'Waarom deze uitnodiging',
  notLookedAt: 'Niet bekeken',
  wouldChange: 'Wat het oordeel zou veranderen',
  theirNote: 'De ontvangen notitie',
  noNote: 'De uitnodiging heeft geen notitie.',
  reply: 'Antwoord',
  replyKindLabel: 'Soort antwoord',
  replyLength: counted({ one: '# teken', other: '# tekens' }),
  replyIn: (length, language) => `${length}, in het ${language}`,
  whereToPaste:
    '“Bericht” bij de uitnodiging opent een chat zonder te accepteren. Schrijf eerst, negeer daarna: door negeren verdwijnt de uitnodiging.',
  noReplyNeeded: 'Antwoord onnodig',
  doNotAnswer: 'Niet antwoorden',
  settings: 'Instellingen openen',
  openSidePanel: 'In het zijpaneel openen',
  keys: {
    move: 'volgende en vorige',
    open: 'openen of sluiten',
    copy: 'antwoord kopiëren',
    undecided: 'volgende onbeslist',
    search: 'zoeken',
    close: 'sluiten',
  },
  keysLabel: 'Toetsen',
  loading: 'Pagina lezen…',
  reload: 'Tabblad opnieuw laden',
  notBegunTitle: 'Winnow is nog niet begonnen',
  notBegunText:
    'Op LinkedIn wordt niets gelezen tot je hebt gezien wat er wordt gelezen en akkoord bent gegaan.',
  notBegunOpen: 'Zien wat er wordt gelezen',
  offTitle: 'Open eerst je uitnodigingen',
  offText: 'Winnow leest de uitnodigingen op de uitnodigingspagina van LinkedIn terwijl je die open hebt.',
  offHint: 'Ben je er al? Laad dat tabblad één keer opnieuw, zodat Winnow er kan beginnen.',
  openInvitations: 'Uitnodigingen openen',
  elsewhereTitle: 'Je uitnodigingen staan op een andere pagina',
  elsewhereText: 'Op deze pagina van LinkedIn staan geen uitnodigingen.',
  emptyTitle: 'Niets openstaand.',
  emptyText: 'Geniet van de rust.',
  otherKinds: counted({
    one: '# uitnodiging voor een pagina, evenement of nieuwsbrief is overgeslagen.',
    other: '# uitnodigingen voor pagina’s, evenementen of nieuwsbrieven zijn overgeslagen.',
  }),
  pause: 'Winnow pauzeren',
  resume: 'Hervatten',
  pausedTitle: 'Winnow is gepauzeerd',
  pausedText: 'Het leest en tekent niets op LinkedIn tot je hervat.',
  accessTitle: 'Winnow mag niet werken op LinkedIn',
  accessText: 'Je browser geeft geen toegang tot de pagina, dus er kan daar niets worden gelezen.',
  accessHint: 'Laad daarna het tabblad één keer opnieuw.',
  allowAccess: 'Toestaan op LinkedIn',
  unreadTitle: 'Deze uitnodigingen waren niet te lezen',
  silentTitle: 'Laad dit tabblad één keer opnieuw',
  silentText: 'Winnow is bijgewerkt terwijl deze pagina open was en hoort er niets meer van.',
  unknownTitle: 'LinkedIn heeft deze pagina veranderd',
  unknownText: 'Winnow kent deze indeling niet en markeert daarom liever niets dan te gokken.',
  showReport: 'Tonen wat een melding zou zeggen',
  reportText:
    'Alleen namen van tags, rollen en attributen. Geen tekst, geen namen, geen nummers van wie dan ook.',
  reportLabel: 'Melding over de opbouw van de pagina',
  copyReport: 'Melding kopiëren',
  reportCopied: 'Melding gekopieerd.',
  reportFailed: 'De pagina gaf geen antwoord. Laad het tabblad opnieuw en probeer het nog eens.',
  allRead: 'Alles gelezen',
  health,
  pasteTitle: 'Een geplakte tekst beoordelen',
  pasteText: 'Een notitie van elders, of een die de pagina niet helemaal toont.',
  pasteNote: 'De notitie',
  pasteName: 'De naam van de afzender',
  pasteHeadline: 'De kopregel',
  optional: 'optioneel',
  pasteJudge: 'Deze notitie beoordelen',
  pasteClear: 'Wissen',
  pasteResult: 'Oordeel over de geplakte notitie',
  pasteEmpty: 'Plak eerst een notitie.',
  pasteFailed: 'Winnow kon deze tekst niet beoordelen. Probeer het opnieuw.',
};
