import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import { originalSpan } from '../../text/fold';
import { titlesIn } from '../fit/families';
import { placesIn } from '../fit/places';
import type { Word } from '../roles/lexicon';
import { wordsOf } from '../roles/lexicon';
import { readHeaded, readPhrase } from './phrase';
import { AFTER_OFFERED, BEFORE_OFFERED, BEFORE_OFFERED_CLOSE, NOT_OFFERED } from './marks';

/** A title a note offers, with its place in folded units. */
export interface OfferedTitle {
  title: string;
  start: number;
  end: number;
  /** Whether words of offering stand right at it. */
  marked: boolean;
  /** Whether the phrase itself says so: "looking for a …", "… wanted". */
  phrased: boolean;
}

const REACH = 60;
/** A note that names more titles than this is a list; the first ones suffice. */
const MOST_TITLES = 16;
/** Words that belong to a title without naming one: ranks and kinds of work. */
const MODIFIERS = new Set(
  `senior sr junior jr lead principal staff head chief deputy associate assistant mid level global regional technical digital corporate freelance interim
  java python golang go rust scala kotlin swift php ruby rails node js react angular vue typescript javascript net dotnet c# c++ aws azure gcp cloud sap salesforce data ai ml bi it web mobile ios android backend frontend
  sénior senior confirmé confirmée junior pleno sênior starszy starsza młodszy manager engineer developer consultant specialist director architect analyst designer officer executive coordinator
  machine learning full stack embedded software hardware product project marketing sales finance hr legal operations security network systems quality process production supply chain customer success`
    .split(/\s+/u)
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
);
const STOPS = new Set(
  'a an the our my your for at in with to of and or eine einen einer ein der die das un une le la les el los las uma um o os een de het na w dla za is are as from this that hi hello hey bonjour hallo hola ola ciao'.split(
    ' ',
  ),
);

interface Reading {
  /** Whether a short note so plainly offers work that the one title in it is offered. */
  trusting: boolean;
  recruits: boolean;
  /** Whether it names pay or contract: then a title said of the receiver is the offered one too. */
  concrete: boolean;
  language: Language | null;
}

/**
 * The title that a note offers: by the words of offering and the phrase beside them, by the words around every known
 * title, or where somebody recruits by the only title there is; null where none is offered.
 */
export function readTitle(
  note: Folded,
  { trusting, recruits, concrete, language }: Reading,
): OfferedTitle | null {
  const phrase = readPhrase(note, language, recruits);
  if (phrase && phrase.score >= SURE_PHRASE) return titled(note, phrase, true, true);
  const unspaced = unspacedRole(note);
  if (unspaced) return titled(note, unspaced, true);
  const known = knownTitle(note, trusting);
  if (known && known.score > 0) return titled(note, widen(note, known), true);
  const found = phrase ?? fieldOfRoles(note);
  if (found) return titled(note, found, true);
  if (known) return titled(note, widen(note, known), false);
  if (!recruits) return null;
  const head = readHeaded(note, language);
  return head ? titled(note, head, false) : onlyTitle(note, concrete);
}

interface Span {
  start: number;
  end: number;
}

/** From this sureness on a phrase needs no known title's support. */
const SURE_PHRASE = 3;

function titled(note: Folded, { start, end }: Span, marked: boolean, phrased = false): OfferedTitle | null {
  const title = note.original
    .slice(...originalSpan(note, start, end))
    .replace(/\s+/gu, ' ')
    .trim();
  return title.length > 1 && title.length <= 120 ? { title, start, end, marked, phrased } : null;
}

/** The known title with the most words of offering around it. */
function knownTitle(note: Folded, trusting: boolean): (Span & { score: number }) | null {
  const { text } = note;
  let best: (Span & { score: number }) | null = null;
  for (const hit of titlesIn(note).slice(0, MOST_TITLES)) {
    const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
    const after = text.slice(hit.end, hit.end + 40);
    let score = 0;
    if (BEFORE_OFFERED_CLOSE.test(before)) score += 3;
    else if (BEFORE_OFFERED.test(before)) score += 2;
    if (AFTER_OFFERED.test(after)) score += 2;
    if (NOT_OFFERED.test(before)) score -= 3;
    // "Engineer" or "manager" alone is a title only where it is clearly offered.
    if (hit.tag === 'general' && score < 2) continue;
    if (
      hit.tag === 'recruiting' &&
      /\b(?:as|als|comme|como|come|jako)\s(?:an? |een |un |una |um |uma )?$/u.test(before)
    )
      continue;
    if (!best || score > best.score) best = { score, start: hit.start, end: hit.end };
  }
  return best && (best.score > 0 || (best.score === 0 && trusting)) ? best : null;
}

/** The only title a recruiter's note names is what it is about, unless it is somebody's present one. */
function onlyTitle(note: Folded, concrete: boolean): OfferedTitle | null {
  const hits = titlesIn(note).filter(({ tag }) => tag !== 'general' && tag !== 'recruiting' && tag !== 'hr');
  const [first] = hits;
  if (!first || new Set(hits.map(({ tag }) => tag)).size > 1) return null;
  const open = hits.find(
    ({ start, end }) =>
      !NOT_OFFERED.test(note.text.slice(Math.max(0, start - REACH), start)) &&
      !/^(?:'|s'| (?:background|experience|club|team|day|conference|career|recruit|market|industry|sector|space|world|community)|を(?:し|やっ)|として|の[^、。]{1,6}(?:です|と申)|から|が|様|さん)/u.test(
        note.text.slice(end, end + 14),
      ),
  );
  if (open) return titled(note, widen(note, open), false);
  return concrete || LIKE_YOU.test(note.text) ? titled(note, widen(note, first), false) : null;
}

/** Somebody of the receiver's own trade is sought. */
const LIKE_YOU =
  /\b(?:(?:some(?:one|body)|people|person|professionals?|a profile|profiles) (?:like you|with your|of your)|similar (?:role|position)|(?:jemanden?|leute|menschen) (?:wie (?:dich|sie|dir|ihnen)|mit)|(?:quelqu'un|personne|profil) comme (?:vous|toi|le votre|le tien)|(?:alguien|un perfil|perfiles) como (?:tu|usted|el tuyo)|(?:alguem|um perfil|perfis) como (?:voce|tu|o seu)|(?:qualcuno|un profilo|una figura) come (?:te|lei|il tuo|il suo)|iemand (?:als jij|zoals jij|zoals u|met)|kogos takiego jak|osob(?:y|e)? o takim profilu)\b/u;

/** Japanese writes the role before its particle, without a blank: 薬事担当を募集. */
function unspacedRole(note: Folded): Span | null {
  const match = JAPANESE_ROLE.exec(note.text);
  const role = match?.[1]?.replace(/^.*(?:社|中|新規|急募|の|で|に)(?=.{2})/u, '');
  if (!match?.[1] || !role || JAPANESE_NO_ROLE.test(role)) return null;
  const end = match.index + match[1].length;
  return { start: end - role.length, end };
}

const JAPANESE_ROLE =
  /([ァ-ヶー一-龠々a-z0-9+#./・]{2,20})(?:として(?:の)?|の)?(?:ポジション|求人|案件|を(?:募集|お探し|探して|求めて|採用)|募集(?!要項)|採用(?!会社|担当|を担当|責任|活動|の件|情報|支援))/u;
const JAPANESE_NO_ROLE =
  /^(?:今回|当社|弊社|新規|人材|仲間|方|中途|新卒|非公開|急募|本|下記|次|転職|優秀|即戦力)|(?:様|方|人材|企業|会社|年収)$/u;

/** "About engineering roles": a field is all that the note names. */
function fieldOfRoles(note: Folded): Span | null {
  const match = FIELD_ROLES.exec(note.text);
  const field = match?.[1];
  if (!match || !field) return null;
  return { start: match.index + match[0].lastIndexOf(field), end: match.index + match[0].length };
}

const FIELD_ROLES =
  /\b(?:about|regarding|hiring for|recruiting for) (?:an? |some |our |the |several |open )?((?:(?!open|new|exciting|your|my|this|these|their|his|her|other|various|some|several)[a-z+#/-]{2,20} ){1,3})(?:roles|positions|openings)\b/u;

/** Takes ranks, technologies and capitalised words right beside the title into it. */
function widen(note: Folded, { start, end }: Span): Span {
  const words = wordsOf(note);
  let first = words.findIndex((word) => word.end > start);
  let last = words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < 0) return { start, end };
  const places = placesIn(note);
  const isPlace = (word: Word): boolean =>
    places.some((place) => word.start < place.end && word.end > place.start);
  for (let steps = 0; steps < 4 && first > 0; steps += 1) {
    const word = words[first - 1];
    const next = words[first];
    if (
      !word ||
      !next ||
      !joins(note.text.slice(word.end, next.start)) ||
      isPlace(word) ||
      !belongs(note, word)
    )
      break;
    first -= 1;
  }
  for (let steps = 0; steps < 3 && last < words.length - 1; steps += 1) {
    const word = words[last + 1];
    const previous = words[last];
    if (!word || !previous || !joins(note.text.slice(previous.end, word.start)) || isPlace(word)) break;
    if (!MODIFIERS.has(word.text)) break;
    last += 1;
  }
  return {
    start: Math.min(start, words[first]?.start ?? start),
    end: Math.max(end, words[last]?.end ?? end),
  };
}

function joins(between: string): boolean {
  return (
    between === ' ' ||
    between === '-' ||
    between === '/' ||
    between === ' / ' ||
    between === '.' ||
    between === ' .' ||
    between === ' & '
  );
}

function belongs(note: Folded, word: Word): boolean {
  if (STOPS.has(word.text)) return false;
  if (MODIFIERS.has(word.text)) return true;
  const from = note.origin[word.start] ?? 0;
  const letter = note.original[from] ?? '';
  const before = note.text.slice(Math.max(0, word.start - 2), word.start);
  // A capital says a name or a title, except where a sentence begins.
  return (
    letter !== letter.toLowerCase() &&
    word.start > 0 &&
    !/[.!?\n:]\s?$|^$/u.test(before) &&
    word.text.length > 1
  );
}
