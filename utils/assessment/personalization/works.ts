import type { NoteWord } from './note';
import { REFERENCE_WEIGHTS as WEIGHTS } from './points';
import type { Reference } from './reference';
import { after, before, breaksAfter, holds, look, named, REACH } from './window';
import { BIT } from './words';

/** Whether the thing at `at` is the receiver's: 1 by a possessive, less by the sender having taken it in; 0 if not. */
function belonging(
  words: readonly NoteWord[],
  at: number,
  objectsBefore: boolean,
): { share: number; from: number } {
  if ((words[at]?.bits ?? 0) & BIT.yours) return { share: 1, from: at };
  const possessive = before(words, at, 7, BIT.yours | BIT.mine);
  if (possessive >= 0) {
    const bits = words[possessive]?.bits ?? 0;
    // "my reply to your post": only what stands between two possessives decides; the nearer wins.
    const apart = !objectsBefore && holds(words, possessive + 1, at, BIT.about | BIT.me);
    if (bits & BIT.mine) return { share: 0, from: at };
    // "…your budget, reply": a comma or dash parts the thing from its possessive.
    if (partedBefore(words, possessive, at)) return { share: 0, from: at };
    // "Your trustees get a presentation": one of many.
    if (holds(words, possessive + 1, at, BIT.some)) return { share: 0, from: at };
    if (bits & BIT.yours && !apart) return { share: 1, from: possessive };
  }
  if (objectsBefore) {
    const taken = after(words, at, 6, BIT.seen | BIT.thanks | BIT.deedsAlone);
    return { share: taken >= 0 ? 1 : 0, from: at };
  }
  const taken = before(words, at, 9, BIT.seen | BIT.thanks | BIT.noticed);
  if (taken < 0 || holds(words, taken + 1, at, BIT.some | BIT.me)) return { share: 0, from: at };
  return { share: 0.85, from: taken };
}

/** Whether a comma or a break stands between two words. */
function partedBefore(words: readonly NoteWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).some((word) => word.gap > 0 && !word.quoted);
}

/** Whether what follows the thing says what it is about: a word such as "on", past times and adjectives; quotes; a year. */
function isIntroduced(words: readonly NoteWord[], next: number, last: number): boolean {
  for (let i = next; i <= next + 4; i += 1) {
    const word = words[i];
    if (!word || word.sentence !== words[next]?.sentence) break;
    if (word.bits & BIT.about || word.quoted || /^\d{4}$/u.test(word.word)) return true;
    if (word.span > 0 && !(word.bits & (BIT.times | BIT.generic | BIT.about))) break;
  }
  return words.slice(next, last + 1).some((word) => word.quoted);
}

/** As above, where the matter stands before its thing: any word of its own there is it. */
function isIntroducedBefore(words: readonly NoteWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 10), at)
    .some((word) => word.sentence === words[at]?.sentence && (word.quoted || word.content > 0));
}

export function readWork(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const isWork = (word.bits & BIT.works) !== 0;
  // "To book", "to interview": a verb.
  if (words[at - 1]?.word === 'to' && word.gap === 0) return null;
  const { share, from } = belonging(words, at, objectsBefore);
  // "Impressive work on …" praises what is theirs; "the work on …" need not be.
  const isPraised = at - from <= 2 && ((words[from]?.bits ?? 0) & BIT.thanks) !== 0;
  if (share === 0 || (share < 1 && ((!isWork && !isPraised) || word.bits & BIT.events))) return null;
  // "Your advice on our product" is wanted, not known.
  if (!isWork && holds(words, at + word.span, at + word.span + 3, BIT.mine)) return null;
  if (before(words, from, 4, BIT.ifs) >= 0) return null;
  const main = objectsBefore ? look(words, at, -1, 10, true) : look(words, at + word.span - 1, 1);
  const inner = objectsBefore ? look(words, at, 1, 3) : look(words, at, -1, at - from);
  const introduced = objectsBefore
    ? isIntroducedBefore(words, at)
    : isIntroduced(words, at + Math.max(1, word.span - 1), main.last) ||
      // "in the podcast Roots": its name stands beside it.
      (share < 1 && (words[at + 1]?.content ?? 0) > 0);
  // "Your article on peat" names its matter; "your article inspired …" goes on about something else.
  const content = (introduced ? main.content : main.content * 0.25) + (objectsBefore ? 0 : inner.content);
  const window = { ...main, timed: main.timed || inner.timed, event: main.event || inner.event };
  let strength: number;
  if (isWork) {
    strength = named(content, WEIGHTS.work);
    if (strength < WEIGHTS.work.general && introduced && !objectsBefore && window.general)
      strength = WEIGHTS.work.general;
    if (
      strength < WEIGHTS.work.thanked &&
      share < 1 &&
      at - from > 1 &&
      (words[from]?.bits ?? 0) & BIT.thanks
    )
      strength = WEIGHTS.work.thanked;
    if (strength < WEIGHTS.work.event && window.event) strength = WEIGHTS.work.event;
    if (strength < WEIGHTS.work.timed && window.timed) strength = WEIGHTS.work.timed;
  } else {
    strength = named(introduced || inner.content > 0 || word.span > 1 ? content : 0, WEIGHTS.making);
  }
  return {
    kind: isWork ? 'work' : 'making',
    strength: strength * share,
    sentence: word.sentence,
    from: Math.min(from, main.last),
    to: Math.max(at + word.span - 1, main.last, at),
  };
}

/** Whether a pronoun follows a common verb ("send you") or the sender's own ("je vous …"), so that it does not speak of what they did. */
function isObject(words: readonly NoteWord[], at: number): boolean {
  const verb = words[at - 1];
  if (!verb || verb.sentence !== words[at]?.sentence || (words[at]?.gap ?? 0) > 0 || verb.span === 0)
    return false;
  if (verb.bits & BIT.me) return true;
  const isVerb = (verb.bits & BIT.generic) !== 0 && !(verb.bits & BIT.stop);
  return (
    isVerb && !(verb.bits & (BIT.works | BIT.makings | BIT.noticed | BIT.seen | BIT.events | BIT.fields))
  );
}

/** Done to the receiver, not by them; what they may, will or should do. */
const PASSIVE = /^(?:are|re|be|been|being|get|not)$/u;
const MODAL = /^(?:d|ll|will|would|may|might|can|could|should|must|need|want|to|shall|never)$/u;

export function readDeed(
  words: readonly NoteWord[],
  at: number,
  objectsBefore: boolean,
  questions: ReadonlySet<number>,
): Reference | null {
  const word = words[at];
  // "Did you try …?" asks, and knows nothing.
  if (!word || (questions.has(word.sentence) && !breaksAfter(words, at))) return null;
  const alone = (word.bits & BIT.deedsAlone) !== 0;
  const subject = alone ? at : before(words, at, 10, BIT.you);
  const inverted = alone || subject >= 0 ? subject : (words[at + 1]?.bits ?? 0) & BIT.you ? at : -1;
  if (inverted < 0 || before(words, inverted, 3, BIT.ifs) >= 0) return null;
  // "You are required to …": done to the receiver.
  if (!alone) {
    if (PASSIVE.test(words[at - 1]?.word ?? '')) return null;
    if (words.slice(inverted + 1, at).some((w) => MODAL.test(w.word))) return null;
    // "We approved you for …", in a language that puts no verb before its subject.
    if (word.word.endsWith('ed') && (words[at + 1]?.bits ?? 0) & BIT.you) return null;
  }
  if (!alone && holds(words, inverted + 1, at, BIT.me | BIT.mine)) return null;
  // "We send you curated …": there the receiver is told of, and does nothing.
  if (!alone && isObject(words, inverted)) return null;
  const start = inverted;
  const onward = look(words, at + word.span - 1, objectsBefore ? -1 : 1, REACH, objectsBefore);
  const back = objectsBefore ? onward : look(words, start, -1, 8);
  const middle = look(words, at, -1, Math.max(0, at - start - 1));
  if (holds(words, at + 1, at + 4, BIT.mine) && onward.content < 1) return null;
  const content = onward.content + middle.content + (objectsBefore ? 0 : back.content * 0.5);
  return {
    kind: 'deed',
    strength: word.state ? WEIGHTS.deed.bare : named(content, WEIGHTS.deed),
    sentence: word.sentence,
    from: Math.min(start, at),
    to: Math.max(onward.last, at + word.span - 1),
  };
}

/** "I have been using your …": whatever is the receiver's and the sender has had in hand. */
export function readThing(words: readonly NoteWord[], at: number): Reference | null {
  const word = words[at];
  if (!word || word.bits & BIT.deeds) return null;
  const taken = before(words, at, 6, BIT.seen);
  if (taken < 0 || before(words, at, 4, BIT.ifs) >= 0) return null;
  const onward = look(words, at + word.span - 1, 1);
  const next = words[at + 1];
  if (!next || next.bits & (BIT.fields | BIT.times) || (words[at + 2]?.bits ?? 0) & BIT.fields) return null;
  if (next.content === 0 && (words[at + 2]?.content ?? 0) === 0) return null;
  const strength = onward.content >= 1 ? WEIGHTS.thing.named : WEIGHTS.thing.topic;
  return onward.content >= 0.5
    ? { kind: 'work', strength, sentence: word.sentence, from: taken, to: onward.last }
    : null;
}

/** A title in quotes that the sender has read, heard or used. */
export function readTitle(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
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
  return {
    kind: 'title',
    strength: WEIGHTS.title.named,
    sentence: word.sentence,
    from: Math.min(at, last),
    to: Math.max(at, last),
  };
}
