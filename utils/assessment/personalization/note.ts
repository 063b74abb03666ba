import type { Folded } from '../../text/fold';
import { BIT, LIGHT, bitsOf, phraseAt } from './words';
import type { WordIndex } from './words';

/** A word of a note with what the language's lists say of it. */
export interface NoteWord {
  readonly word: string;
  /** Half-open, in units of the folded text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** What stands before it: 0 a blank, 1 a comma, 2 a colon, dash, bracket or the sentence's beginning. */
  readonly gap: 0 | 1 | 2;
  readonly quoted: boolean;
  bits: number;
  /** Of what somebody is or does all along ("run"). */
  state: boolean;
  /** How many words the phrase has that begins here; 1 for a word, 0 inside a phrase. */
  span: number;
  /** How much it names: 0 nothing, .25 a kind of thing, .5 a word of its own, 1 a figure with letters. */
  content: number;
}

/** Longest note that is read for personalization, in words. LinkedIn's notes hold some sixty. */
const MOST_WORDS = 500;
const EASTERN = /[\u3040-\u30ff\u3400-\u9fff]/u;
const WORD =
  /https?:\/\/[^\s]+|www\.[^\s]+|[\p{L}\p{N}][\p{L}\p{M}\p{N}+#_]*(?:[.&][\p{L}\p{N}][\p{L}\p{M}\p{N}+#_]*)*/gu;
const ENDING = /[.!?。！？\n]/u;
const BREAK = /[:;()[\]–—]|\s-+\s/u;
/** Titles whose full stop ends no sentence: "Dr. Oster". */
const TITLE =
  /^(?:dr|dra|mr|mrs|ms|prof|profa|sr|sra|srta|eng|ing|arq|lic|dott|dssa|sig|fr|mag|mgr|inz|dhr|mevr|mme)$/u;

/** The words of a folded note, marked. Linear in its length, which is capped. */
export function readWords(note: Folded, index: WordIndex): NoteWord[] {
  const words = index.objectsBefore ? splitEastern(note.text, index) : splitWestern(note.text);
  for (const word of words) {
    word.bits = bitsOf(index, word.word);
    word.state = index.states.has(word.word);
  }
  for (let i = 0; i < words.length; i += 1) markPhrase(words, i, index);
  skipAddress(words, index);
  words.forEach((word, i) => {
    word.content = contentOf(word, words[i + 1]);
  });
  skipForeign(words);
  if (!/[?？]/u.test(note.text.slice(words.at(-1)?.end))) skipSignature(words);
  return words;
}

function markPhrase(words: NoteWord[], at: number, index: WordIndex): void {
  const first = words[at];
  if (!first || first.span === 0) return;
  const phrase = phraseAt(index, words, at);
  if (!phrase || words[at + phrase.length - 1]?.sentence !== first.sentence) return;
  // The phrase's marks take the place of the word's, but for whom the word speaks of.
  first.bits = phrase.bits | (first.bits & (BIT.me | BIT.mine | BIT.you | BIT.yours | BIT.stop));
  first.span = phrase.length;
  for (let i = at + 1; i < at + phrase.length; i += 1) {
    const inner = words[i];
    if (!inner) continue;
    inner.span = 0;
    inner.bits |= BIT.stop;
  }
}

/** Longest name that is taken for part of an address, in words. */
const LONGEST_ADDRESS = 12;
/** What shows that the address is over, comma or not: somebody speaks of somebody. */
const SPEAKING =
  BIT.me |
  BIT.mine |
  BIT.you |
  BIT.yours |
  BIT.seen |
  BIT.met |
  BIT.noticed |
  BIT.thanks |
  BIT.congratulations |
  BIT.works;

/** Takes the address ("Hello Ms Oster,") out of the reading: the name in it says nothing. */
function skipAddress(words: NoteWord[], index: WordIndex): void {
  const end = index.objectsBefore ? easternAddress(words) : westernAddress(words);
  for (const word of words.slice(0, end)) {
    word.bits = BIT.stop;
    word.span = 1;
  }
}

/** Share of a sentence's words that a language must know for the sentence to be of it. */
const LEAST_KNOWN = 0.25;

/** A sentence in another language, or a bare list of names, says nothing that these lists could weigh. */
function skipForeign(words: NoteWord[]): void {
  for (let from = 0; from < words.length;) {
    let to = from;
    let known = 0;
    while (words[to] && words[to]?.sentence === words[from]?.sentence) {
      if (words[to]?.bits) known += 1;
      to += 1;
    }
    if (to - from >= 4 && known < (to - from) * LEAST_KNOWN) {
      for (const word of words.slice(from, to)) word.content = 0;
    }
    from = to;
  }
}

/** A last line of a few words that speak of nothing is a signature. */
function skipSignature(words: NoteWord[]): void {
  const sentence = words.at(-1)?.sentence;
  const line = words.filter((word) => word.sentence === sentence);
  if (sentence === 0 || line.length > 4 || line.some((word) => word.bits & ~LIGHT)) return;
  for (const word of line) word.content = 0;
}

function westernAddress(words: readonly NoteWord[]): number {
  const first = words[0];
  if (!first || !(first.bits & BIT.greetings)) return 0;
  let end = Math.max(1, first.span);
  while (end < LONGEST_ADDRESS) {
    const word = words[end];
    if (!word || word.gap > 0 || word.sentence > 0) return end;
    if (word.bits & SPEAKING) break;
    end += 1;
  }
  // "Pani" opens an address and says "your": without a comma it is no address.
  if (first.bits & BIT.yours) return 0;
  // No comma: a name has hardly more than three words.
  return Math.min(end, first.span + 3);
}

function easternAddress(words: readonly NoteWord[]): number {
  for (let i = 0; i < LONGEST_ADDRESS; i += 1) {
    const next = words[i + 1];
    if (!next || (words[i]?.bits ?? 0) & SPEAKING) return 0;
    if ((words[i]?.bits ?? 0) & BIT.greetings && (next.gap > 0 || next.sentence > (words[i]?.sentence ?? 0)))
      return i + 1;
  }
  return 0;
}

function contentOf({ word, bits, quoted }: NoteWord, next: NoteWord | undefined): number {
  if (word.includes('//') || word.startsWith('www.')) return 0;
  const isFigure = /\p{N}/u.test(word);
  // "15 minutes", "5 years": a measure of common things names nothing.
  if (isFigure) return next && next.bits & BIT.generic ? 0 : word.length > 1 ? 0.5 : 0.25;
  if (quoted && !(bits & BIT.stop)) return 0.5;
  if (bits & LIGHT) return 0;
  if (bits === 0) return word.length >= 3 || EASTERN.test(word) ? 0.5 : 0;
  return bits & (BIT.makings | BIT.events | BIT.news) ? 0.25 : 0;
}

function splitWestern(text: string): NoteWord[] {
  const words: NoteWord[] = [];
  const place = placing(text);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && words.length < MOST_WORDS; match = WORD.exec(text))
    words.push(place(match[0], match.index, match.index + match[0].length));
  return words;
}

/** Without blanks between words: the longest entry of the lists, else a run of one script; single kana are particles. */
function splitEastern(text: string, index: WordIndex): NoteWord[] {
  const words: NoteWord[] = [];
  const place = placing(text);
  let run = -1;
  const close = (end: number): void => {
    if (run >= 0) words.push(place(text.slice(run, end), run, end));
    run = -1;
  };
  for (let i = 0; i < text.length && words.length < MOST_WORDS;) {
    const kind = scriptOf(text.charAt(i));
    const length = kind === 'latin' ? 0 : entryAt(text, i, index);
    if (length > 0) {
      close(i);
      words.push(place(text.slice(i, i + length), i, i + length));
      i += length;
      continue;
    }
    if (kind === 'none' || kind === 'kana' || (run >= 0 && scriptOf(text.charAt(i - 1)) !== kind)) close(i);
    if (run < 0 && kind !== 'none' && kind !== 'kana') run = i;
    i += 1;
  }
  close(text.length);
  return words;
}

function entryAt(text: string, at: number, index: WordIndex): number {
  for (let length = Math.min(index.longest, text.length - at); length > 0; length -= 1) {
    const bits = index.whole.get(text.slice(at, at + length));
    if (bits === undefined) continue;
    // The honorific "go" and "o" belong to the receiver only before a word in kanji or katakana.
    if (length === 1 && bits & BIT.yours && scriptOf(text.charAt(at + 1)) === 'kana') continue;
    return length;
  }
  return 0;
}

function scriptOf(character: string): 'kana' | 'katakana' | 'kanji' | 'latin' | 'none' {
  if (/[\u3041-\u309f]/u.test(character)) return 'kana';
  if (/[\u30a0-\u30ff]/u.test(character) && character !== '・') return 'katakana';
  if (/[\u3400-\u9fff々]/u.test(character)) return 'kanji';
  return /[\p{L}\p{N}]/u.test(character) ? 'latin' : 'none';
}

/** Makes words with their place: sentence, what stands before them, whether in quotes. */
function placing(text: string): (word: string, start: number, end: number) => NoteWord {
  let last = 0;
  let sentence = 0;
  let quoted = false;
  let first = true;
  let before = '';
  return (word, start, end) => {
    const between = text.slice(last, start);
    for (const character of between) {
      if (character === '「' || character === '『') quoted = true;
      else if (character === '」' || character === '』') quoted = false;
      else if (character === '"') quoted = !quoted;
    }
    const ended = !first && ENDING.test(between) && !(/^\. ?$/u.test(between) && TITLE.test(before));
    before = word;
    if (ended) {
      sentence += 1;
      quoted = quoted && /["「『]/u.test(between);
    }
    const gap = first || ended || BREAK.test(between) ? 2 : /[,、，]/u.test(between) ? 1 : 0;
    last = end;
    first = false;
    return { word, start, end, sentence, gap, quoted, bits: 0, state: false, span: 1, content: 0 };
  };
}
