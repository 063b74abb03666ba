import type { Folded } from '../../text/fold';
import { placesOf } from '../automation-findings';
import type { AutomationReading } from '../automation-reading';
import type { AutomationFamily } from '../lexicon/automation';
import { AUTOMATION_FAMILIES } from '../lexicon/automation';
import type { NoteWord } from './note';
import type { Reference } from './reference';
import { BIT } from './words';

/** How a note is written, apart from what its references say, by name; each is 0–1, and 0 where there is nothing of it. */
export type StyleName =
  /** Words that name something: in sentences that speak of the receiver, of neither side. */
  | 'contentYou'
  | 'contentNone'
  | 'length'
  /** What stock phrases cover of it, how many kinds of them there are, and places that suit one reader. */
  | 'stock'
  | 'families'
  | 'personal'
  /** "You wrote …", "I watched …". */
  | 'pastYou'
  | 'pastMe'
  /** Words that name something and come back in another sentence: one matter is spoken of. */
  | 'repeated'
  /** Questions that name nothing ("Open to a chat?"). */
  | 'askedNothing'
  | 'exclaimed'
  | 'listed'
  | 'percent'
  | 'ours'
  | 'the'
  /** "In your memo", "from your garden". */
  | 'inYours'
  | 'tie'
  | `says ${AutomationFamily}`;

export type Style = Record<StyleName, number>;

/** What of it speaks against a note written for its receiver; all else of it can only speak for it. */
export const STYLE_AGAINST: ReadonlySet<string> = new Set<StyleName>([
  'contentNone',
  'length',
  'stock',
  'families',
  'askedNothing',
  'exclaimed',
  'listed',
  'percent',
  'ours',
  'says opener',
  'says flattery',
  'says network',
  'says mass',
  'says offer',
  'says pitch',
  'says call',
  'says bump',
  'says boast',
  'says closing',
]);

/** After "you": what is not, or not yet. */
const SUPPOSED = /^(?:d|ll|will|would|can|could|may|might|should|get|need|want)$/u;
const PAST = /(?:[^e]ed|ght|ote|oke)$/u;
const BULLET = /\n\s*(?:[-•*✅👉]|\d[.)])/gu;
const YOU = BIT.you | BIT.yours | BIT.deedsAlone;
/** How many places of a family of phrases count. */
const MOST_SAID = 2;

const share = (value: number, most: number): number => Math.min(most, value) / most;

/** What the sentences of a note speak of. */
interface Sentences {
  you: ReadonlySet<number>;
  me: ReadonlySet<number>;
}

/** Reads how a note is written. Linear in its words. */
export function styleOf(
  note: Folded,
  words: readonly NoteWord[],
  questions: ReadonlySet<number>,
  references: readonly Reference[],
  automation: AutomationReading | null,
): Style {
  const sentences = sentencesOf(words);
  return {
    ...contentIn(words, sentences),
    ...verbsIn(words),
    ...countsOf(note, words),
    ...phrasesOf(automation),
    askedNothing: share(emptyQuestions(words, questions), 2),
    tie: references.find(({ kind }) => kind === 'tie')?.strength ?? 0,
  };
}

/** Which sentences speak of the receiver as they are, and of the sender. */
function sentencesOf(words: readonly NoteWord[]): Sentences {
  const you = new Set<number>();
  const me = new Set<number>();
  const supposed = new Set<number>();
  words.forEach(({ bits, sentence }, i) => {
    if (bits & YOU) you.add(sentence);
    if (bits & (BIT.me | BIT.mine)) me.add(sentence);
    const next = words[i + 1];
    if (bits & BIT.ifs || (bits & BIT.you && next && SUPPOSED.test(next.word))) supposed.add(sentence);
  });
  for (const sentence of supposed) you.delete(sentence);
  return { you, me };
}

function contentIn(
  words: readonly NoteWord[],
  { you, me }: Sentences,
): Pick<Style, 'contentYou' | 'contentNone' | 'repeated'> {
  const content = { you: 0, none: 0 };
  const stems = new Map<string, number>();
  const again = new Set<string>();
  words.forEach((word) => {
    if (word.content === 0) return;
    const isYou = you.has(word.sentence);
    if (isYou) content.you += word.content;
    else if (!me.has(word.sentence)) content.none += word.content;
    const stem = word.word.slice(0, 5);
    const first = stems.get(stem);
    if (first === undefined) stems.set(stem, word.sentence);
    else if (first !== word.sentence) again.add(stem);
  });
  return {
    contentYou: share(content.you, 5),
    contentNone: share(content.none, 5),
    repeated: share(again.size, 3),
  };
}

function verbsIn(words: readonly NoteWord[]): Pick<Style, 'pastYou' | 'pastMe' | 'inYours'> {
  const past = { you: 0, me: 0 };
  let inYours = 0;
  words.forEach(({ bits, sentence }, i) => {
    const before = words[i - 1];
    if (
      bits & BIT.yours &&
      before?.sentence === sentence &&
      before.bits & (BIT.about | BIT.stop) &&
      (words[i + 1]?.content ?? 0) >= 0.5
    )
      inYours += 1;
    if (!(bits & (BIT.you | BIT.me))) return;
    for (let n = i + 1; n <= i + 3; n += 1) {
      const verb = words[n];
      if (!verb || verb.sentence !== sentence || verb.gap > 0 || verb.bits & (BIT.you | BIT.me)) return;
      if (verb.word.length <= 3 || !(PAST.test(verb.word) || verb.bits & BIT.deeds)) continue;
      past[bits & BIT.you ? 'you' : 'me'] += 1;
      return;
    }
  });
  return { pastYou: share(past.you, 2), pastMe: share(past.me, 3), inYours: share(inYours, 2) };
}

function emptyQuestions(words: readonly NoteWord[], questions: ReadonlySet<number>): number {
  const asked = new Map<number, number>();
  for (const { sentence, content } of words)
    if (questions.has(sentence)) asked.set(sentence, (asked.get(sentence) ?? 0) + content);
  return [...asked.values()].filter((content) => content < 0.5).length;
}

function countsOf(
  { text }: Folded,
  words: readonly NoteWord[],
): Pick<Style, 'length' | 'exclaimed' | 'listed' | 'percent' | 'ours' | 'the'> {
  const count = (...of: string[]): number => words.filter(({ word }) => of.includes(word)).length;
  return {
    length: share(words.length, 120),
    exclaimed: share(text.split('!').length - 1, 3),
    listed: share(text.match(BULLET)?.length ?? 0, 3),
    percent: share(words.filter(({ end }) => text[end] === '%').length, 2),
    ours: share(count('our', 'we'), 5),
    the: share(count('the'), 6),
  };
}

type Said = Pick<Style, 'stock' | 'families' | 'personal' | `says ${AutomationFamily}`>;

function phrasesOf(reading: AutomationReading | null): Said {
  const said: Said = {
    stock: reading?.stock ?? 0,
    families: share(reading?.stockFamilies ?? 0, 8),
    personal: share(reading?.personal ?? 0, 4),
    ...NOTHING_SAID,
  };
  for (const family of AUTOMATION_FAMILIES)
    if (reading) said[`says ${family}`] = share(placesOf(reading, family).length, MOST_SAID);
  return said;
}

const NOTHING_SAID: Record<`says ${AutomationFamily}`, number> = {
  'says opener': 0,
  'says flattery': 0,
  'says network': 0,
  'says mass': 0,
  'says offer': 0,
  'says pitch': 0,
  'says call': 0,
  'says bump': 0,
  'says boast': 0,
  'says closing': 0,
  'says output': 0,
  'says met': 0,
  'says referral': 0,
  'says reason': 0,
};

/** Of a note without a word. */
export const NO_STYLE: Style = {
  contentYou: 0,
  contentNone: 0,
  length: 0,
  stock: 0,
  families: 0,
  personal: 0,
  pastYou: 0,
  pastMe: 0,
  repeated: 0,
  askedNothing: 0,
  exclaimed: 0,
  listed: 0,
  percent: 0,
  ours: 0,
  the: 0,
  inYours: 0,
  tie: 0,
  ...NOTHING_SAID,
};
