import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import { titlesIn } from '../fit/families';
import type { Word } from '../roles/lexicon';
import { wordsOf } from '../roles/lexicon';
import type { Cue } from './cues';
import { CUES } from './cues';
import type { PhraseFound } from './phrase-cut';
import { OWN, cutPhrase } from './phrase-cut';
import type { Text } from './phrase-text';
import { isCapital, isIn, isNumber } from './phrase-text';
import { AND, ARTICLES, CONNECTORS, INDEFINITE, SKIPPED, STOP } from './phrase-words';

/** A number behind these is part of the role: "HGV Class 1 driver". */
const GRADED = /^(?:class|band|level|grade|tier|cat|klasse|niveau)$/u;
const MOST_WORDS = 7;
/** Words behind one of seeking within which the sought role may begin. */
const LATER = 12;
/** Cues that are looked at; a text with more of them is a list of jobs. */
const MOST_CUES = 24;
/** Abbreviations whose full stop ends nothing. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:dipl|dr|ing|sr|jr|ds|st|inz|mgr|prof|tech|asst|assoc|mgr|spec|wiss|kfm|staatl|gepr|exam)\.?$/u;

/**
 * The role that a note offers, by the words of offering and the phrase beside them, whether or not the titles are known;
 * null where no phrase is one. Time is linear in the note's length.
 */
export function readPhrase(note: Folded, language: Language | null, recruits: boolean): PhraseFound | null {
  const words = wordsOf(note);
  const text: Text = { note, words, language };
  let best: PhraseFound | null = null;
  for (const { tag, from, to } of CUES.find(note).slice(0, MOST_CUES)) {
    if (from < 0 || tag === 'none' || (tag === 'want' && !recruits)) continue;
    // Polish writes "rolę" where English writes "role": there, it stands before.
    const cue = language === 'pl' && tag === 'behind' && words[from]?.text === 'role' ? 'post' : tag;
    const found = besideCue(text, cue, from, to);
    // Of who does not recruit, only a known title says that it is work they offer.
    if (!found || (!recruits && cue !== 'post' && found.score < TITLE_SEEN)) continue;
    if (!best || found.score > best.score) best = found;
  }
  return best;
}

/** "Tech Lead Angular, Lyon": a role at the head of a line or sentence, with its terms behind it; null where there is none. */
export function readHeaded(note: Folded, language: Language | null): PhraseFound | null {
  const words = wordsOf(note);
  const text: Text = { note, words, language };
  for (const [index, word] of words.slice(0, MOST_HEADS).entries()) {
    const before = words[index - 1]?.end ?? 0;
    if (index > 0 && !/[.!?:,\n]|\p{Emoji_Presentation}| - /u.test(note.text.slice(before, word.start)))
      continue;
    const found = runFrom(text, index, 'seek', true);
    if (!found || found.score < TITLE_SEEN || found.start !== word.start || isOfRecruiting(text, found))
      continue;
    if (/^\s?(?:[,?:|(\n!@]|- |\/\/)/u.test(note.text.slice(found.end, found.end + 3))) return found;
  }
  return null;
}

function isOfRecruiting({ note }: Text, { start, end }: PhraseFound): boolean {
  return titlesIn(note).some(
    (hit) => hit.start < end && hit.end > start && (hit.tag === 'recruiting' || hit.tag === 'hr'),
  );
}

/** A sought phrase with a known title in it is as sure as this. */
const TITLE_SEEN = 4;
/** Words of a note among which a headed role begins. */
const MOST_HEADS = 160;

function besideCue(text: Text, tag: Cue, from: number, to: number): PhraseFound | null {
  const before = text.words[from - 1];
  if (tag !== 'behind' && before && isOwn(text, from)) return null;
  const back = tag === 'behind' || tag === 'both' ? backward(text, from) : null;
  if (back) return back;
  const headed = ASKED.test(text.words[from]?.text ?? '') ? fromSentence(text, from) : null;
  if (headed || tag === 'behind') return headed;
  return forward(text, tag, to);
}

/** What stands at the end of "Welders for our yard in Vigo wanted". */
const ASKED = /^(?:gesucht|gezocht|wanted|needed|required|sought)$/u;

/** The role at the head of the sentence that ends in a word of asking. */
function fromSentence(text: Text, cue: number): PhraseFound | null {
  const { words, note } = text;
  for (let index = cue - 1; index > 0 && cue - index < LATER; index -= 1) {
    const word = words[index];
    const previous = words[index - 1];
    if (word && previous && /[.!?:,\n]/u.test(note.text.slice(previous.end, word.start)))
      return runFrom(text, index, 'seek', true);
  }
  return null;
}

function isOwn({ words }: Text, at: number): boolean {
  return [1, 2].some((back) => {
    const word = words[at - back];
    return word !== undefined && OWN.test(word.text) && !words[at - back + 1]?.apart;
  });
}

/** The role that stands before a word of offering: "Commercial Counsel role", "CNC-Dreher gesucht". */
function backward(text: Text, cue: number): PhraseFound | null {
  const { words } = text;
  let first = cue;
  while (first > 0 && cue - first < MOST_WORDS) {
    const word = words[first - 1];
    const next = words[first];
    if (!word || !next || ends(text, word, next, first === cue)) break;
    const joins = CONNECTORS.has(word.text) && first < cue && !STOP.has(words[first - 2]?.text ?? 'the');
    if (!joins && STOP.has(word.text)) break;
    if (isNumber(word.text) && !GRADED.test(words[first - 2]?.text ?? '')) break;
    if (OWN.test(word.text)) return null;
    if (isIn(text, word, 'place') && !isIn(text, word, 'title')) break;
    first -= 1;
  }
  const previous = words[first - 1];
  if (previous && OWN.test(previous.text)) return null;
  return cutPhrase(text, first, cue, 'behind');
}

/** The role that follows a word of offering, at once or behind "for our team in Lyon". */
function forward(text: Text, tag: Cue, cue: number): PhraseFound | null {
  const { words } = text;
  const found = runFrom(text, cue, tag);
  if (found || tag === 'post' || tag === 'both') return found;
  for (let index = cue; index < Math.min(words.length - 1, cue + LATER); index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (
      !word ||
      !next ||
      /[.!?\n;:]/u.test(text.note.text.slice(words[index - 1]?.end ?? word.start, word.start))
    )
      return null;
    if (!INDEFINITE.has(word.text) || next.apart) continue;
    const later = runFrom(text, index, tag);
    if (later) return { ...later, score: later.score - 1 };
  }
  return null;
}

function runFrom(text: Text, cue: number, tag: Cue, isHead = false): PhraseFound | null {
  const { words, note } = text;
  let first = cue;
  // "Gesucht: …", "Role: …"
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const word = words[first];
    const previous = words[first - 1];
    if (!word) return null;
    if (isHead && first === cue) break;
    if (
      previous &&
      first === cue &&
      word.apart &&
      !/^\s?[:(]\s?$/u.test(note.text.slice(previous.end, word.start))
    )
      return null;
    if (previous && /[.!?]\s/u.test(note.text.slice(previous.end, word.start))) return null;
    if (!SKIPPED.has(word.text) && !isNumber(word.text)) break;
    // "Je cherche à …": a verb follows.
    if (word.text === 'a' && text.language === 'fr') return null;
    first += 1;
  }
  let last = first;
  while (last < words.length && last - first < MOST_WORDS) {
    const word = words[last];
    const previous = words[last - 1];
    if (!word) break;
    if (last > first && previous && ends(text, previous, word, false)) break;
    if (last > first && isIn(text, word, 'place')) break;
    const joins = last > first && connects(text, last);
    if (!joins && STOP.has(word.text)) break;
    if (isNumber(word.text) && !GRADED.test(previous?.text ?? '')) break;
    last += 1;
  }
  return cutPhrase(text, first, last, tag);
}

/** Whether a small word goes on with the role: another of its words must follow. */
function connects(text: Text, index: number): boolean {
  const { words, language } = text;
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || next.apart) return false;
  if (
    ARTICLES.has(word.text) &&
    CONNECTORS.has(words[index - 1]?.text ?? '') &&
    AND[words[index - 1]?.text ?? ''] === undefined
  )
    return !STOP.has(next.text);
  if (!CONNECTORS.has(word.text) || isIn(text, next, 'place')) return false;
  if ((word.text === 'do' || word.text === 'da') && language !== 'pt') return false;
  const and = AND[word.text];
  if (and) {
    if (and !== (language === 'pt' ? 'it' : (language ?? 'en'))) return false;
    const previous = words[index - 1];
    return (
      !STOP.has(next.text) && previous !== undefined && isCapital(text, next) && isCapital(text, previous)
    );
  }
  return !STOP.has(next.text) || ARTICLES.has(next.text);
}

function ends({ note }: Text, previous: Word, word: Word, isBracket: boolean): boolean {
  const between = note.text.slice(previous.end, word.start);
  if (between === ' ' || between === '-' || between === '/' || between === "'") return false;
  if (isBracket && /^\s?[(|,-]\s?$|^ - $|^\s?[([]/u.test(between)) return false;
  if (between === '. ' || between === '.')
    return (
      !ABBREVIATED.test(note.text.slice(Math.max(0, previous.end - 8), previous.end)) && between === '. '
    );
  return !/^\s?[/&+·'-]\s?$/u.test(between);
}
