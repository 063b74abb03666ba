import type { NoteWord } from './note';
import { REFERENCE_WEIGHTS as WEIGHTS } from './points';
import type { Reference } from './reference';
import { after, before, breaksAfter, holdsPerson, look, REACH } from './window';
import { BIT } from './words';

/** What speaks of a meeting that is still to come. */
const TO_COME = /^(?:will|would|could|can|ll|shall)$/u;

export function readMet(
  words: readonly NoteWord[],
  at: number,
  objectsBefore: boolean,
  questions: ReadonlySet<number>,
): Reference | null {
  const word = words[at];
  if (!word || before(words, at, 4, BIT.ifs) >= 0) return null;
  const onward = look(words, at + word.span - 1, 1, REACH, objectsBefore);
  const back = look(words, at, -1, objectsBefore ? 12 : 8, true);
  const content = objectsBefore ? back.content + onward.content : onward.content + back.content * 0.5;
  const event = onward.event || back.event;
  const timed = onward.timed || back.timed;
  // "Could we talk on Monday?" and "our call would …" are of what has not been.
  const isAsked =
    (questions.has(word.sentence) && !breaksAfter(words, at)) ||
    TO_COME.test(words[at + word.span]?.word ?? '');
  const strength = isAsked
    ? WEIGHTS.met.bare
    : (event && (content >= 0.5 || timed)) || content >= 1
      ? WEIGHTS.met.named
      : timed || event || content >= 0.5
        ? WEIGHTS.met.timed
        : WEIGHTS.met.bare;
  return {
    kind: 'met',
    strength,
    sentence: word.sentence,
    // Where the verb ends the sentence, the occasion stands before it.
    from: onward.content === 0 && !onward.event ? Math.min(at, back.last) : at,
    to: Math.max(onward.last, at + word.span - 1),
  };
}

/** "…I heard you yesterday at the fair": speaking or meeting counts with an occasion, a past time, or "both". */
export function readMeeting(
  words: readonly NoteWord[],
  at: number,
  objectsBefore: boolean,
  questions: ReadonlySet<number>,
): Reference | null {
  const word = words[at];
  if (!word || (questions.has(word.sentence) && !breaksAfter(words, at))) return null;
  const onward = look(words, at + word.span - 1, 1, 12, true);
  const back = look(words, at, -1, 12, true);
  const content = onward.content + back.content;
  const both = before(words, at, 6, BIT.alike) >= 0;
  const company = holdsPerson(words, word.sentence) || objectsBefore;
  const occasion = onward.event || back.event;
  const timed = onward.timed || back.timed;
  if (both && content >= 0.5)
    return {
      kind: 'tie',
      strength: WEIGHTS.tie.named,
      sentence: word.sentence,
      from: at,
      to: Math.max(at, onward.last),
    };
  if (!company || !timed || !(occasion || content >= 1)) {
    if (!(company && occasion && content >= 0.5 && isShared(words, word.sentence))) return null;
  }
  return {
    kind: 'meeting',
    strength: occasion && content >= 0.5 ? WEIGHTS.met.named : WEIGHTS.met.timed,
    sentence: word.sentence,
    from: Math.min(at, back.last),
    to: Math.max(at, onward.last),
  };
}

/** Whether a sentence speaks of "we" doing, not "I would": both sender and receiver stand in it. */
function isShared(words: readonly NoteWord[], sentence: number): boolean {
  return words.some((word) => word.sentence === sentence && word.bits & BIT.met);
}

export function readTie(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const onward = look(words, at + word.span - 1, 1, 8);
  const back = look(words, at, -1, objectsBefore ? 8 : 3);
  const content = onward.content + back.content;
  const strength = content >= 0.5 || onward.event || onward.timed ? WEIGHTS.tie.named : WEIGHTS.tie.bare;
  return {
    kind: 'tie',
    strength,
    sentence: word.sentence,
    from: at,
    to: Math.max(onward.last, at + word.span - 1),
  };
}

export function readReferrer(
  words: readonly NoteWord[],
  at: number,
  objectsBefore: boolean,
): Reference | null {
  const word = words[at];
  if (!word) return null;
  const last = at + word.span - 1;
  if (word.bits & BIT.referredBy) {
    const name = look(words, last, 1, 10, true);
    const own = objectsBefore ? look(words, at, -1, 3, true) : name;
    return {
      kind: 'referrer',
      strength: own.content > 0 ? WEIGHTS.referrer.named : WEIGHTS.referrer.bare,
      sentence: word.sentence,
      from: at,
      to: Math.max(last, own.last),
    };
  }
  // The one who suggested stands just before, in its own clause, and is neither sender nor receiver.
  const near = before(words, at, 3, BIT.you | BIT.yours | BIT.deeds | BIT.works);
  // "Ines of your sales team told me": the possessive belongs to the name before it.
  const isOfTheirs =
    ((words[near]?.bits ?? 0) & BIT.yours) !== 0 && ((words[near - 1]?.bits ?? 0) & BIT.about) !== 0;
  if (near >= 0 && !isOfTheirs) return null;
  const name = look(words, isOfTheirs ? near - 1 : at, -1, 4);
  if (name.content < 0.5) return null;
  const toSender =
    objectsBefore || word.span > 1 || after(words, last, 6, BIT.me | BIT.mine | BIT.you | BIT.yours) >= 0;
  return toSender
    ? {
        kind: 'referrer',
        strength: WEIGHTS.referrer.named,
        sentence: word.sentence,
        from: Math.min(name.last, at),
        to: last,
      }
    : null;
}
