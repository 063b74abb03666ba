import type { Folded } from '../../text/fold';
import { originalSpan } from '../../text/fold';
import { titlesIn } from '../fit/families';
import { placesIn } from '../fit/places';
import type { Word } from '../roles/lexicon';
import { wordsOf } from '../roles/lexicon';
import { AFTER_OFFERED, BEFORE_OFFERED, BEFORE_OFFERED_CLOSE, NOT_OFFERED } from './marks';

/** A title a note offers, with its place in folded units. */
export interface OfferedTitle {
  title: string;
  start: number;
  end: number;
  /** Whether words of offering stand right at it. */
  marked: boolean;
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

/** The title that a note offers, going by the words around every title in it; null where none is offered. */
export function readTitle(note: Folded, trusting: boolean): OfferedTitle | null {
  const { text } = note;
  let best: { score: number; start: number; end: number } | null = null;
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
    if (!best || score > best.score) best = { score, start: hit.start, end: hit.end };
  }
  if (!best || best.score < 0 || (best.score === 0 && !trusting)) return fieldOfRoles(note);
  const { start, end } = widen(note, best.start, best.end);
  const title = note.original
    .slice(...originalSpan(note, start, end))
    .replace(/\s+/gu, ' ')
    .trim();
  return title.length > 1 && title.length <= 120 ? { title, start, end, marked: best.score > 0 } : null;
}

/** "About engineering roles": a field is all that the note names. */
function fieldOfRoles(note: Folded): OfferedTitle | null {
  const match = FIELD_ROLES.exec(note.text);
  const field = match?.[1];
  if (!match || !field) return null;
  const start = match.index + match[0].lastIndexOf(field);
  const end = match.index + match[0].length;
  return { title: note.original.slice(...originalSpan(note, start, end)), start, end, marked: true };
}

const FIELD_ROLES =
  /\b(?:about|regarding|hiring for|recruiting for) (?:an? |some |our |the |several |open )?((?:(?!open|new|exciting|your|my|this|these|their|his|her|other|various|some|several)[a-z+#/-]{2,20} ){1,3})(?:roles|positions|openings)\b/u;

/** Takes ranks, technologies and capitalised words right beside the title into it. */
function widen(note: Folded, start: number, end: number): { start: number; end: number } {
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
