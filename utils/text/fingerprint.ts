import { fold } from './fold';

/** How many hashes of a note are kept: a bottom sketch, 256 bytes. Jaccard then errs by about 0.06 (1/√64 · √(j(1−j))). */
export const SKETCH_SIZE = 64;
/** Stands for the words that differ from note to note in a template. */
const BLANK = '…';
/** Shorter notes say the same by chance ("Let's connect"): they get no fingerprint. */
const SHORTEST = 40;
const GRAM = 5;
const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|bonjour|salut|hola|ola|oi|ciao|buongiorno|gentile|beste|dag|czesc|dzien dobry|szanown[ay])$/u;

/**
 * A note's fingerprint: sorted 32-bit hashes of its character 5-grams after names and figures are masked, the 64
 * smallest of them. It allows comparing notes without keeping any. Empty for a short note.
 */
export function fingerprint(note: string): number[] {
  return Array.from(Uint32Array.from(gramsOf(note)).toSorted().subarray(0, SKETCH_SIZE));
}

/** All the hashes of a note of which its fingerprint is a sample; none of a short note. */
export function gramsOf(note: string): Set<number> {
  const text = maskSlots(note);
  const hashes = new Set<number>();
  if (text.length < SHORTEST) return hashes;
  for (let i = 0; i + GRAM <= text.length; i += 1) hashes.add(hashAt(text, i));
  return hashes;
}

/**
 * Estimates the Jaccard similarity (0–1) of the 5-grams of two notes from their fingerprints.
 * @param least where they cannot be so similar any more, the comparison ends, with 0
 */
export function similarity(a: ArrayLike<number>, b: ArrayLike<number>, least = 0): number {
  if (!a.length || !b.length) return 0;
  const mostApart = SKETCH_SIZE * (1 - least);
  let i = 0;
  let j = 0;
  let seen = 0;
  let common = 0;
  while (seen < SKETCH_SIZE && i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    seen += 1;
    if (x === y) {
      common += 1;
      i += 1;
      j += 1;
      continue;
    }
    if (seen - common > mostApart) return 0;
    if (x < y) i += 1;
    else j += 1;
  }
  // A short note's sketch is all of its grams; those that the other has beyond still count as different.
  seen = Math.min(SKETCH_SIZE, seen + Math.max(a.length - i, b.length - j));
  return common / seen;
}

/** A short, stable hash of a text, to tell identities apart without keeping them. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash).toString(16).padStart(8, '0');
}

/** FNV-1a over a gram, then mixed, since the sketch keeps the smallest hashes and needs them evenly spread. */
function hashAt(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + GRAM; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Masks what a mail merge fills: figures, links, the name after a greeting, and capitalised words inside a sentence. Where
 * every noun has a capital (more than a quarter of the words, as in German) only runs of two or more count as names.
 */
function maskSlots(note: string): string {
  return slotsMasked(note)
    .map(({ masked }) => masked)
    .join(' ');
}

/** The note's words in order, each with what stands for it in the fingerprint; a run of names is one. */
function slotsMasked(note: string): { masked: string; word: string }[] {
  const words = note.slice(0, 4_000).split(/\s+/u).filter(Boolean);
  const isCapital = words.map((word) => /^[("'«„“]?\p{Lu}[\p{L}'’-]/u.test(word));
  const manyCapitals = isCapital.filter(Boolean).length > words.length / 4;
  const out: { masked: string; word: string }[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    const startsSentence = index === 0 || /[.!?:…]["')»]?$/u.test(before);
    const afterGreeting = GREETING.test(fold(before).text.replace(/[^\p{L} ]/gu, ''));
    const inRun = isCapital[index - 1] === true || isCapital[index + 1] === true;
    const isName =
      isCapital[index] === true && (afterGreeting || (!startsSentence && (!manyCapitals || inRun)));
    const masked = isName ? '*' : /:\/\/|www\./u.test(word) ? '#' : fold(word).text.replace(/\d+/gu, '0');
    if (masked === '*' && out.at(-1)?.masked === '*') continue;
    out.push({ masked: masked.replace(/[^\p{L}\p{N}*#]+/gu, ''), word });
  }
  return out.filter(({ masked }) => masked !== '');
}

/**
 * The template behind a note: its words with `…` where it differs from others of nearly the same text. Names, figures and links
 * count as differing. Of the others only fingerprints are needed: each tells of the grams below its highest hash whether
 * the other note has them, and a word goes by the grams that cover it.
 * @param others fingerprints of the notes alike; none yields the note with its slots blanked.
 */
export function skeletonOf(note: string, others: readonly ArrayLike<number>[]): string {
  const slots = slotsMasked(note);
  const text = slots.map(({ masked }) => masked).join(' ');
  const sets = others.map((sketch) => ({
    hashes: new Set(Array.from(sketch)),
    highest: sketch.length < SKETCH_SIZE ? Infinity : (sketch[sketch.length - 1] ?? 0),
  }));
  // Votes by position of the text: above zero the others have it, below they have not.
  const votes = new Int32Array(text.length);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const hash = hashAt(text, at);
    let vote = 0;
    for (const { hashes, highest } of sets) if (hash <= highest) vote += hashes.has(hash) ? 1 : -1;
    for (let i = at; i < at + GRAM; i += 1) votes[i] = (votes[i] ?? 0) + vote;
  }
  const out: string[] = [];
  let from = 0;
  for (const { masked, word } of slots) {
    let vote = 0;
    for (let i = from; i < from + masked.length; i += 1) vote += votes[i] ?? 0;
    from += masked.length + 1;
    const differs = vote < 0 || /^[*#]|0/u.test(masked);
    if (!differs) out.push(word);
    else if (out.at(-1) !== BLANK) out.push(BLANK);
  }
  return out.join(' ');
}
