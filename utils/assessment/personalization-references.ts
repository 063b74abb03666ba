import type { NoteWord } from './personalization-note';
import { BIT } from './personalization-words';
import { REFERENCE_WEIGHTS as WEIGHTS } from './personalization-points';

export type ReferenceKind =
  | 'meeting' | 'work' | 'making' | 'deed' | 'title' | 'met' | 'tie' | 'referrer' | 'news' | 'noticed' | 'field' | 'echo';

/** A place where a note speaks of its receiver. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** How well it can be checked, 0–1. */
  readonly strength: number;
  readonly sentence: number;
  /** First and last word of it. */
  readonly from: number;
  readonly to: number;
}

/** Words of a window around an anchor, and how much they name. */
interface Window {
  content: number;
  /** Ordinary words that are not mere grammar ("leadership"): a topic, if a general one. */
  general: boolean;
  timed: boolean;
  event: boolean;
  figure: boolean;
  last: number;
}

const REACH = 14;

/** Whether the words from `from` to before `to` hold one of the marks. */
export function holds(words: readonly NoteWord[], from: number, to: number, bits: number): boolean {
  for (let i = Math.max(0, from); i < to && i < words.length; i += 1) if ((words[i]?.bits ?? 0) & bits) return true;
  return false;
}

/** Reads onward (or, with `step` −1, back) from a word: within the sentence, up to a break or where the sender begins to speak of themselves. */
function look(words: readonly NoteWord[], at: number, step: 1 | -1, reach = REACH, through = false): Window {
  const window: Window = { content: 0, general: false, timed: false, event: false, figure: false, last: at };
  const sentence = words[at]?.sentence;
  for (let n = 1, i = at + step; n <= reach; n += 1, i += step) {
    const word = words[i];
    if (!word || word.sentence !== sentence) break;
    const gap = step === 1 ? word.gap : (words[i + 1]?.gap ?? 0);
    if (!through && gap === 2 && !word.quoted) break;
    if (!through && gap === 1 && (window.content >= 0.5 || word.bits & (BIT.me | BIT.mine)) && !word.quoted) break;
    if (!through && word.bits & BIT.me && window.content >= 0.5) break;
    window.content += word.content;
    if (word.bits & BIT.generic && !(word.bits & BIT.stop)) window.general = true;
    if (word.bits & BIT.times) window.timed = true;
    if (word.bits & BIT.events) window.event = true;
    if (/\p{N}/u.test(word.word) && word.content > 0) window.figure = true;
    if (word.content > 0 || word.bits & (BIT.times | BIT.events)) window.last = i;
  }
  return window;
}

/** The nearest word before `at` in its sentence with one of the marks; -1 where there is none. */
export function before(words: readonly NoteWord[], at: number, reach: number, bits: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) return -1;
    if (word.bits & bits) return i;
  }
  return -1;
}

/** As `before`, after `at`. */
export function after(words: readonly NoteWord[], at: number, reach: number, bits: number): number {
  for (let i = at + 1; i < words.length && i <= at + reach; i += 1) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) return -1;
    if (word.bits & bits) return i;
  }
  return -1;
}

const named = (content: number, weights: { named: number; topic: number; bare: number }): number =>
  content >= 1 ? weights.named : content >= 0.5 ? weights.topic : weights.bare;

/** Whether the thing at `at` is the receiver's: 1 by a possessive, less by the sender having taken it in; 0 if not. */
function belonging(words: readonly NoteWord[], at: number, objectsBefore: boolean): { share: number; from: number } {
  if ((words[at]?.bits ?? 0) & BIT.yours) return { share: 1, from: at };
  const possessive = before(words, at, 7, BIT.yours | BIT.mine);
  if (possessive >= 0) {
    const bits = words[possessive]?.bits ?? 0;
    // "my reply to your post": only what stands between two possessives decides; the nearer wins.
    const apart = !objectsBefore && holds(words, possessive + 1, at, BIT.about | BIT.me);
    return bits & BIT.yours && !apart ? { share: 1, from: possessive } : { share: 0, from: at };
  }
  if (objectsBefore) {
    const taken = after(words, at, 6, BIT.seen | BIT.thanks | BIT.deedsAlone);
    return { share: taken >= 0 ? 1 : 0, from: at };
  }
  const taken = before(words, at, 9, BIT.seen | BIT.thanks);
  if (taken < 0 || holds(words, taken + 1, at, BIT.some | BIT.me)) return { share: 0, from: at };
  return { share: 0.85, from: taken };
}

function readWork(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const isWork = (word.bits & BIT.works) !== 0;
  const { share, from } = belonging(words, at, objectsBefore);
  if (share === 0 || (share < 1 && (!isWork || word.bits & BIT.events))) return null;
  if (before(words, from, 4, BIT.ifs) >= 0) return null;
  const main = objectsBefore ? look(words, at, -1, 10, true) : look(words, at + word.span - 1, 1);
  const inner = objectsBefore ? look(words, at, 1, 3) : look(words, at, -1, at - from);
  const content = main.content + (objectsBefore ? 0 : inner.content);
  const window = { ...main, timed: main.timed || inner.timed, event: main.event || inner.event };
  const introduced = objectsBefore
    ? before(words, at, 3, BIT.about) >= 0
    : ((words[at + word.span]?.bits ?? 0) & BIT.about) !== 0;
  let strength: number;
  if (isWork) {
    strength = named(content, WEIGHTS.work);
    if (strength < WEIGHTS.work.general && introduced && window.general) strength = WEIGHTS.work.general;
    if (strength < WEIGHTS.work.thanked && share < 1 && at - from > 1 && (words[from]?.bits ?? 0) & BIT.thanks) strength = WEIGHTS.work.thanked;
    if (strength < WEIGHTS.work.event && window.event) strength = WEIGHTS.work.event;
    if (strength < WEIGHTS.work.timed && window.timed) strength = WEIGHTS.work.timed;
  } else {
    strength = named(introduced || inner.content > 0 || word.span > 1 ? content : 0, WEIGHTS.making);
  }
  return { kind: isWork ? 'work' : 'making', strength: strength * share, sentence: word.sentence, from, to: Math.max(at + word.span - 1, main.last, at) };
}

function readDeed(words: readonly NoteWord[], at: number, objectsBefore: boolean, questions: ReadonlySet<number>): Reference | null {
  const word = words[at];
  // "Did you try …?" asks, and knows nothing.
  if (!word || (questions.has(word.sentence) && !breaksAfter(words, at))) return null;
  const alone = (word.bits & BIT.deedsAlone) !== 0;
  const subject = alone ? at : before(words, at, 10, BIT.you);
  const inverted = alone || subject >= 0 ? subject : (words[at + 1]?.bits ?? 0) & BIT.you ? at : -1;
  if (inverted < 0 || before(words, inverted, 3, BIT.ifs) >= 0) return null;
  if (!alone && holds(words, inverted + 1, at, BIT.me | BIT.mine)) return null;
  const start = inverted;
  const onward = look(words, at + word.span - 1, objectsBefore ? -1 : 1, REACH, objectsBefore);
  const back = objectsBefore ? onward : look(words, start, -1, 8);
  const middle = look(words, at, -1, Math.max(0, at - start - 1));
  if (holds(words, at + 1, at + 4, BIT.mine) && onward.content < 1) return null;
  const content = onward.content + middle.content + (objectsBefore ? 0 : back.content * 0.5);
  return { kind: 'deed', strength: named(content, WEIGHTS.deed), sentence: word.sentence, from: Math.min(start, at), to: Math.max(onward.last, at + word.span - 1) };
}

function readMet(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word || before(words, at, 4, BIT.ifs) >= 0) return null;
  const onward = look(words, at + word.span - 1, 1, REACH, true);
  const back = look(words, at, -1, objectsBefore ? 12 : 8, true);
  const content = objectsBefore ? back.content + onward.content : onward.content + back.content * 0.5;
  const event = onward.event || back.event;
  const timed = onward.timed || back.timed;
  const strength =
    (event && (content >= 0.5 || timed)) || content >= 1
      ? WEIGHTS.met.named
      : timed || event || content >= 0.5
        ? WEIGHTS.met.timed
        : WEIGHTS.met.bare;
  return { kind: 'met', strength, sentence: word.sentence, from: at, to: Math.max(onward.last, at + word.span - 1) };
}

function readReferrer(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const last = at + word.span - 1;
  if (word.bits & BIT.referredBy) {
    const name = look(words, last, 1, 4, true);
    const own = objectsBefore ? look(words, at, -1, 3, true) : name;
    return { kind: 'referrer', strength: own.content > 0 ? WEIGHTS.referrer.named : WEIGHTS.referrer.bare, sentence: word.sentence, from: at, to: Math.max(last, own.last) };
  }
  // The one who suggested stands just before, in its own clause, and is neither sender nor receiver.
  if (before(words, at, 3, BIT.you | BIT.yours | BIT.deeds | BIT.works) >= 0) return null;
  const name = look(words, at, -1, 4);
  if (name.content < 0.5) return null;
  const toSender = objectsBefore || word.span > 1 || after(words, last, 6, BIT.me | BIT.mine | BIT.you | BIT.yours) >= 0;
  return toSender ? { kind: 'referrer', strength: WEIGHTS.referrer.named, sentence: word.sentence, from: Math.min(name.last, at), to: last } : null;
}

function readTie(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const onward = look(words, at + word.span - 1, 1, 8);
  const back = look(words, at, -1, objectsBefore ? 8 : 3);
  const content = onward.content + back.content;
  const strength = content >= 0.5 || onward.event || onward.timed ? WEIGHTS.tie.named : WEIGHTS.tie.bare;
  return { kind: 'tie', strength, sentence: word.sentence, from: at, to: Math.max(onward.last, at + word.span - 1) };
}

function readNews(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const cues = BIT.noticed | BIT.congratulations;
  const cue = objectsBefore ? after(words, at, 12, cues) : before(words, at, 12, cues);
  if (cue < 0 || before(words, at, 8, BIT.mine) >= 0) return null;
  const onward = look(words, at + word.span - 1, 1, 10);
  // "Series B": a round is named by its letter.
  const lettered = word.span > 1 && words[at + word.span - 1]?.word.length === 1;
  const inner = objectsBefore ? look(words, at, -1, 10, true) : look(words, at, -1, at - cue - 1);
  const subject = holds(words, Math.min(cue, at), Math.max(cue, at), BIT.you | BIT.yours);
  const content = onward.content + Math.min(0.25, inner.content);
  const strength = lettered || onward.figure || inner.figure || content >= 0.75 || (subject && (onward.timed || inner.timed)) ? WEIGHTS.news.named : content >= 0.5 ? WEIGHTS.news.topic : WEIGHTS.news.bare;
  return { kind: 'news', strength, sentence: word.sentence, from: Math.min(cue, inner.last), to: Math.max(onward.last, at + word.span - 1, cue) };
}

/** "…I heard you yesterday at the fair": speaking or meeting counts with an occasion, a past time, or "both". */
function readMeeting(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const onward = look(words, at + word.span - 1, 1, 12, true);
  const back = look(words, at, -1, 12, true);
  const content = onward.content + back.content;
  const both = before(words, at, 6, BIT.alike) >= 0;
  const company = holdsPerson(words, word.sentence) || objectsBefore;
  const occasion = onward.event || back.event;
  const timed = onward.timed || back.timed;
  if (both && content >= 0.5) return { kind: 'tie', strength: WEIGHTS.tie.named, sentence: word.sentence, from: at, to: Math.max(at, onward.last) };
  if (!company || !timed || !(occasion || content >= 1)) {
    if (!(company && occasion && content >= 0.5 && isShared(words, word.sentence))) return null;
  }
  return { kind: 'meeting', strength: occasion && content >= 0.5 ? WEIGHTS.met.named : WEIGHTS.met.timed, sentence: word.sentence, from: Math.min(at, back.last), to: Math.max(at, onward.last) };
}

function holdsPerson(words: readonly NoteWord[], sentence: number): boolean {
  return words.some((word) => word.sentence === sentence && word.bits & (BIT.you | BIT.yours | BIT.thanks));
}

/** Whether a sentence speaks of "we" doing, not "I would": both sender and receiver stand in it. */
function isShared(words: readonly NoteWord[], sentence: number): boolean {
  return words.some((word) => word.sentence === sentence && word.bits & BIT.met);
}

/** Whether the sentence goes on after a break, so that its question is not about this word. */
function breaksAfter(words: readonly NoteWord[], at: number): boolean {
  for (let i = at + 1; words[i] && words[i]?.sentence === words[at]?.sentence; i += 1) if ((words[i]?.gap ?? 0) > 0) return true;
  return false;
}

/** "I have been using your …": whatever is the receiver's and the sender has had in hand. */
function readThing(words: readonly NoteWord[], at: number): Reference | null {
  const word = words[at];
  if (!word || word.bits & BIT.deeds) return null;
  const taken = before(words, at, 6, BIT.seen);
  if (taken < 0 || before(words, at, 4, BIT.ifs) >= 0) return null;
  const onward = look(words, at + word.span - 1, 1);
  const next = words[at + 1];
  if (!next || next.bits & (BIT.fields | BIT.times) || (words[at + 2]?.bits ?? 0) & BIT.fields) return null;
  if (next.content === 0 && (words[at + 2]?.content ?? 0) === 0) return null;
  const strength = onward.content >= 1 ? WEIGHTS.thing.named : WEIGHTS.thing.topic;
  return onward.content >= 0.5 ? { kind: 'work', strength, sentence: word.sentence, from: taken, to: onward.last } : null;
}

/** What a window holds without the firm named after "at", which any list fills in. */
function withoutFirm(words: readonly NoteWord[], from: number, window: Window): number {
  let firm = 0;
  for (let i = from; i <= window.last; i += 1) {
    if (!((words[i]?.bits ?? 0) & BIT.at)) continue;
    for (let n = i + 1; n <= i + 2 && n <= window.last; n += 1) firm += words[n]?.content ?? 0;
  }
  return window.content - firm;
}

function readNoticed(words: readonly NoteWord[], at: number): Reference | null {
  const word = words[at];
  if (!word) return null;
  const start = at + word.span;
  const onward = look(words, start - 1, 1);
  const aboutYou = after(words, start - 1, 6, BIT.you | BIT.yours) >= 0;
  // "I see that many firms …" is about nobody; a name right after may be the receiver's firm.
  if (!aboutYou && !(words[start]?.content ?? 0)) return null;
  const content = withoutFirm(words, at, onward);
  const { base, step, most, fact } = WEIGHTS.noticed;
  // "I saw that you …" with three words of its own and no mere title or firm is a fact about them.
  if (content >= 1.5 && after(words, start - 1, 3, BIT.you) >= 0 && !holds(words, at, onward.last, BIT.at | BIT.echoes) && !holds(words, at, at + 5, BIT.fields)) {
    return { kind: 'noticed', strength: fact, sentence: word.sentence, from: at, to: onward.last };
  }
  return { kind: 'noticed', strength: Math.min(most, base + step * content * 2), sentence: word.sentence, from: at, to: Math.max(onward.last, start - 1) };
}

function readField(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const possessive = before(words, at, 5, BIT.yours | BIT.mine);
  // "You have an interesting background" says the same as "your".
  const nearest = possessive >= 0 ? possessive : before(words, at, 5, BIT.you | BIT.me);
  const isYours =
    nearest >= 0 && (possessive >= 0 ? holds(words, nearest, nearest + 1, BIT.yours) : holds(words, nearest, nearest + 1, BIT.you) && holds(words, nearest, at, BIT.some));
  if (!isYours && !(objectsBefore && after(words, at, 5, BIT.seen) >= 0)) return null;
  const onward = objectsBefore ? look(words, at, -1, 8, true) : look(words, at + word.span - 1, 1, 8);
  const inner = isYours ? look(words, at, -1, at - nearest) : onward;
  const introduced = objectsBefore || holds(words, at + word.span, at + word.span + 2, BIT.about | BIT.echoes);
  const matter = objectsBefore ? onward.content : withoutFirm(words, at, onward);
  const content = (introduced ? matter : Math.min(0.25, matter)) + (objectsBefore ? 0 : inner.content);
  const { base, step, most } = WEIGHTS.field;
  return { kind: 'field', strength: Math.min(most, base + step * content * 2), sentence: word.sentence, from: Math.max(0, isYours ? nearest : at), to: Math.max(at + word.span - 1, onward.last) };
}

/** All places where the note speaks of its receiver, in order. */
export function findReferences(words: readonly NoteWord[], objectsBefore: boolean, questions: ReadonlySet<number>): Reference[] {
  const found: (Reference | null)[] = [];
  words.forEach((word, i) => {
    if (word.span === 0) return;
    const { bits } = word;
    if (bits & (BIT.works | BIT.makings)) found.push(readWork(words, i, objectsBefore));
    if (bits & (BIT.deeds | BIT.deedsAlone)) found.push(readDeed(words, i, objectsBefore, questions));
    if (bits & BIT.met) found.push(readMet(words, i, objectsBefore));
    if (bits & (BIT.suggested | BIT.referredBy)) found.push(readReferrer(words, i, objectsBefore));
    if (bits & BIT.ties) found.push(readTie(words, i, objectsBefore));
    if (bits & BIT.news) found.push(readNews(words, i, objectsBefore));
    if (bits & BIT.noticed) found.push(readNoticed(words, i));
    if (bits & BIT.fields) found.push(readField(words, i, objectsBefore));
    if (bits & BIT.meetings) found.push(readMeeting(words, i, objectsBefore));
    if (bits & BIT.yours && !objectsBefore) found.push(readThing(words, i));
    if (bits & BIT.seen) found.push(readTitle(words, i, objectsBefore));
    if (bits & (BIT.echoes | BIT.congratulations)) found.push({ kind: 'echo', strength: WEIGHTS.echo.bare, sentence: word.sentence, from: i, to: i + word.span - 1 });
    if (bits & BIT.at) found.push(readPlace(words, i, questions));
  });
  return found.filter((reference) => reference !== null);
}

/** A title in quotes that the sender has read, heard or used. */
function readTitle(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const step = objectsBefore ? -1 : 1;
  let quoted = 0;
  let last = at;
  for (let n = 1, i = at + step; n <= 14; n += 1, i += step) {
    const next = words[i];
    if (!next || next.sentence !== word.sentence) break;
    if (next.bits & BIT.mine) return null;
    if (!next.quoted) continue;
    quoted += next.content;
    last = i;
  }
  if (quoted < 0.5) return null;
  return { kind: 'title', strength: WEIGHTS.title.named, sentence: word.sentence, from: Math.min(at, last), to: Math.max(at, last) };
}

/** "…are you sending mails at Wolderman?": the firm's name beside the receiver, which any list fills in. */
function readPlace(words: readonly NoteWord[], at: number, questions: ReadonlySet<number>): Reference | null {
  const word = words[at];
  const next = words[at + 1]?.bits === BIT.stop ? words[at + 2] : words[at + 1];
  if (!word || !next || next.content < 0.5 || next.sentence !== word.sentence) return null;
  if (before(words, at, 8, BIT.me | BIT.mine) >= 0) return null;
  if (!questions.has(word.sentence) && before(words, at, 10, BIT.you) < 0 && after(words, at, 6, BIT.you) < 0) return null;
  return { kind: 'echo', strength: WEIGHTS.echo.bare, sentence: word.sentence, from: at, to: at + 1 };
}
