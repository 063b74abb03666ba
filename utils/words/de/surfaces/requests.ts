import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, list, apart } = waysOf('de');
const people = counted({ one: '# Anfrage', other: '# Anfragen' });
const noteFields: Record<string, string> = {
  note: 'die Nachricht',
  name: 'der Name',
  headline: 'der Profilslogan',
  profileUrl: 'die Profiladresse',
  mutualConnections: 'gemeinsame Kontakte',
  sentAt: 'das Datum',
  invitationId: 'die Nummer',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ one: '# lohnt sich', other: '# lohnen sich' }),
  ask: counted({ other: '# erst nachfragen' }),
  decline: counted({ other: '# höflich ablehnen' }),
  report: counted({ one: '# wirkt wie Betrug', other: '# wirken wie Betrug' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Lohnt sich',
  ask: 'Erst nachfragen',
  decline: 'Höflich ablehnen',
  report: 'Wirkt wie Betrug',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Ja',
  ask: 'Fragen',
  decline: 'Nein',
  report: 'Betrug',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Ablehnen',
  'not-now': 'Jetzt nicht',
  'ask-details': 'Nachfragen',
  accept: 'Annehmen',
  'follow-instead': 'Lieber folgen',
  refer: 'Weiterverweisen',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `${read} von ${people(seen)} gelesen`
      : seen === 1
        ? 'Die eine Anfrage hier ist gelesen'
        : `Alle ${people(seen)} hier sind gelesen`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} fehlt bei ${count}`);
  return gaps.length === 0 ? `${start}.` : `${start}: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  /** Title of what the memory knows of the sender, and of what can be done about them. */
  memory: 'Aus dem Gedächtnis',
  acts: 'Beim nächsten Mal',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Alle',
  filterLabel: 'Anfragen mit dem Urteil zeigen',
  showing: counted({ one: '# Anfrage gezeigt', other: '# Anfragen gezeigt' }),
  searchLabel: 'In Name, Slogan und Nachricht suchen',
  searchPlaceholder: 'Suchen',
  sortLabel: 'Reihenfolge der Anfragen',
  sorts: {
    page: 'Wie auf der Seite',
    verdict: 'Nach Urteil',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
  },
  nextUndecided: counted({ other: 'Nächste offene (#)' }),
  allDecided: 'Alles entschieden',
  requestOf: (name: string) => `Anfrage von ${apart(name)}`,
  untouched: 'In LinkedIns Seite wird nichts eingefügt.',
  untouchedChange: 'Ändern',
  wrong: 'Das stimmt nicht …',
  wrongQuestion: 'Was stimmt?',
  undo: 'Rückgängig',
  reasonsFor: 'Für das Annehmen',
  reasonsAgainst: 'Gegen das Annehmen',
  clearSearch: 'Suche leeren',
  listLabel: 'Offene Anfragen',
  noMatch: 'Keine Anfrage passt dazu.',
  showAll: 'Alle Anfragen zeigen',
  judging: 'Noch kein Urteil',
  copyReply: 'Antwort kopieren',
  copyReplyTo: (name: string) => `Antwort kopieren, an ${apart(name)}`,
  copied: 'Kopiert',
  copiedStatus: (name: string) => `Antwort an ${apart(name)} kopiert.`,
  copyRefused: 'Das Kopieren wurde verweigert. Markieren Sie den Text und kopieren Sie ihn selbst.',
  showOnPage: 'Auf der Seite zeigen',
  notOnPage: 'Diese Anfrage ist nicht mehr auf der Seite.',
  reasons: 'Warum',
  speaksFor: 'Dafür:',
  speaksAgainst: 'Dagegen:',
  moreReasons: counted({ one: '# weiterer Grund', other: '# weitere Gründe' }),
  fewerReasons: 'Weniger Gründe',
  motive: 'Warum wohl geschrieben wurde',
  notLookedAt: 'Nicht angesehen',
  wouldChange: 'Was das ändern würde',
  theirNote: 'Die Nachricht',
  noNote: 'Ohne Nachricht.',
  reply: 'Antwort',
  replyKindLabel: 'Art der Antwort',
  replyLength: counted({ one: '# Zeichen', other: '# Zeichen' }),
  replyIn: (length: string, language: string) => `${length}, auf ${language}`,
  whereToPaste:
    '„Nachricht“ auf der Karte öffnet einen Chat, ohne anzunehmen. Erst schreiben, dann ignorieren: Das Ignorieren entfernt die Karte.',
  noReplyNeeded: 'Keine Antwort nötig',
  doNotAnswer: 'Nicht antworten',
  settings: 'Einstellungen öffnen',
  openSidePanel: 'In der Seitenleiste öffnen',
  keys: {
    move: 'weiter und zurück',
    open: 'öffnen oder schließen',
    copy: 'Antwort kopieren',
    undecided: 'nächste offene',
    search: 'suchen',
    close: 'schließen',
  },
  keysLabel: 'Tasten',
  loading: 'Die Seite wird gelesen …',
  offTitle: 'Öffnen Sie zuerst Ihre Einladungen',
  offText: 'Winnow liest die Anfragen auf LinkedIns Einladungsseite, solange Sie sie offen haben.',
  offHint: 'Schon dort? Laden Sie den Tab einmal neu, damit Winnow darin beginnen kann.',
  openInvitations: 'Einladungen öffnen',
  elsewhereTitle: 'Ihre Anfragen sind auf einer anderen Seite',
  elsewhereText: 'Auf dieser LinkedIn-Seite stehen keine Einladungen.',
  emptyTitle: 'Nichts offen.',
  emptyText: 'Genießen Sie die Ruhe.',
  otherKinds: counted({
    one: '# Einladung zu einer Seite, Veranstaltung oder einem Newsletter blieb unberührt.',
    other: '# Einladungen zu Seiten, Veranstaltungen oder Newslettern blieben unberührt.',
  }),
  pause: 'Winnow anhalten',
  resume: 'Fortsetzen',
  notBegunTitle: 'Winnow hat noch nicht begonnen',
  notBegunText:
    'Auf LinkedIn wird nichts gelesen, bis Sie gesehen haben, was gelesen wird, und zugestimmt haben.',
  notBegunOpen: 'Ansehen, was gelesen wird, und beginnen',
  pausedTitle: 'Winnow ist angehalten',
  pausedText: 'Es liest und zeichnet auf LinkedIn nichts, bis Sie fortsetzen.',
  accessTitle: 'Winnow darf auf LinkedIn nicht laufen',
  accessText: 'Ihr Browser gewährt keinen Zugriff auf die Seite, deshalb ist dort nichts zu lesen.',
  accessHint: 'Laden Sie den Tab danach einmal neu.',
  allowAccess: 'Auf LinkedIn erlauben',
  unreadTitle: 'Diese Anfragen waren nicht zu lesen',
  silentTitle: 'Laden Sie diesen Tab einmal neu',
  silentText: 'Winnow wurde aktualisiert, während diese Seite offen war, und hört nichts mehr von ihr.',
  reload: 'Tab neu laden',
  unknownTitle: 'LinkedIn hat diese Seite geändert',
  unknownText: 'Winnow kennt diesen Aufbau nicht und zeigt deshalb lieber nichts, als zu raten.',
  showReport: 'Zeigen, was eine Meldung sagen würde',
  reportText:
    'Nur Namen von Tags, Rollen und Attributen. Kein Text, keine Namen, keine Nummern von irgendwem.',
  reportLabel: 'Meldung zum Aufbau der Seite',
  copyReport: 'Meldung kopieren',
  reportCopied: 'Meldung kopiert.',
  reportFailed: 'Die Seite hat nicht geantwortet. Laden Sie den Tab neu und versuchen Sie es noch einmal.',
  allRead: 'Alle gelesen',
  health,
  pasteTitle: 'Einen eingefügten Text beurteilen',
  pasteText: 'Eine Nachricht von anderswo oder eine, die die Seite nicht ganz zeigt.',
  pasteNote: 'Die Nachricht',
  pasteName: 'Name',
  pasteHeadline: 'Profilslogan',
  optional: 'freiwillig',
  pasteJudge: 'Nachricht beurteilen',
  pasteClear: 'Leeren',
  pasteResult: 'Urteil zur eingefügten Nachricht',
  pasteEmpty: 'Fügen Sie zuerst eine Nachricht ein.',
  pasteFailed: 'Winnow konnte diesen Text nicht beurteilen. Versuchen Sie es noch einmal.',
};
