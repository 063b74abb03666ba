import type { NoteWord } from './note';
import { REFERENCE_WEIGHTS as WEIGHTS } from './points';
import type { Reference } from './reference';
import { after, before, holds, look, withoutFirm } from './window';
import { BIT } from './words';

export function readNews(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
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
  const strength =
    onward.figure || inner.figure || content >= 0.75 || (subject && (onward.timed || inner.timed))
      ? WEIGHTS.news.named
      : content >= 0.5 || lettered
        ? WEIGHTS.news.topic
        : WEIGHTS.news.bare;
  return {
    kind: 'news',
    strength,
    sentence: word.sentence,
    from: Math.min(cue, inner.last),
    to: Math.max(onward.last, at + word.span - 1, cue),
  };
}

export function readNoticed(words: readonly NoteWord[], at: number): Reference | null {
  const word = words[at];
  if (!word) return null;
  const start = at + word.span;
  const onward = look(words, start - 1, 1);
  const inPhrase = holds(words, at, start, BIT.you);
  const aboutYou = inPhrase || after(words, start - 1, 6, BIT.you | BIT.yours) >= 0;
  // "I see that many firms …" is about nobody; a name right after may be the receiver's firm.
  if (!aboutYou && !(words[start]?.content ?? 0))
    return { kind: 'echo', strength: WEIGHTS.echo.bare, sentence: word.sentence, from: at, to: start - 1 };
  const content = withoutFirm(words, at, onward);
  const { base, step, most, fact } = WEIGHTS.noticed;
  // "I saw that you …" with four words of its own and no mere title or firm is a fact about them.
  if (
    content >= WEIGHTS.noticed.enough &&
    (inPhrase || after(words, start - 1, 3, BIT.you) >= 0) &&
    !holds(words, at, onward.last, BIT.at | BIT.echoes) &&
    !holds(words, at, at + 5, BIT.fields) &&
    !isStanding(words, start)
  ) {
    return { kind: 'noticed', strength: fact, sentence: word.sentence, from: at, to: onward.last };
  }
  return {
    kind: 'noticed',
    strength: Math.min(most, base + step * content * 2),
    sentence: word.sentence,
    from: at,
    to: Math.max(onward.last, start - 1),
  };
}

/** "I see you run …": what somebody is or does all along, as a profile shows it. */
function isStanding(words: readonly NoteWord[], from: number): boolean {
  return words.slice(from, from + 3).some((word) => word.state && word.sentence === words[from]?.sentence);
}

export function readField(words: readonly NoteWord[], at: number, objectsBefore: boolean): Reference | null {
  const word = words[at];
  if (!word) return null;
  const possessive = before(words, at, 5, BIT.yours | BIT.mine);
  // "You have an interesting background" says the same as "your".
  const nearest = possessive >= 0 ? possessive : before(words, at, 5, BIT.you | BIT.me);
  const isYours =
    nearest >= 0 &&
    (possessive >= 0
      ? holds(words, nearest, nearest + 1, BIT.yours)
      : holds(words, nearest, nearest + 1, BIT.you) && holds(words, nearest + 2, at, BIT.some));
  if (!isYours && !(objectsBefore && after(words, at, 5, BIT.seen) >= 0)) return null;
  const onward = objectsBefore ? look(words, at, -1, 8, true) : look(words, at + word.span - 1, 1, 8);
  const inner = isYours ? look(words, at, -1, at - nearest) : onward;
  const introduced =
    objectsBefore || holds(words, at + word.span, at + word.span + 2, BIT.about | BIT.echoes);
  const matter = objectsBefore ? onward.content : withoutFirm(words, at, onward);
  const content = (introduced ? matter : Math.min(0.25, matter)) + (objectsBefore ? 0 : inner.content);
  const { base, step, most } = WEIGHTS.field;
  return {
    kind: 'field',
    strength: Math.min(most, base + step * content * 2),
    sentence: word.sentence,
    from: Math.max(0, isYours ? nearest : at),
    to: Math.max(at + word.span - 1, onward.last),
  };
}

/** "…are you sending mails at Wolderman?": the firm's name beside the receiver, which any list fills in. */
export function readPlace(
  words: readonly NoteWord[],
  at: number,
  questions: ReadonlySet<number>,
): Reference | null {
  const word = words[at];
  const next = words[at + 1]?.bits === BIT.stop ? words[at + 2] : words[at + 1];
  if (!word || !next || next.content < 0.5 || next.sentence !== word.sentence) return null;
  if (before(words, at, 8, BIT.me | BIT.mine) >= 0) return null;
  if (!questions.has(word.sentence) && before(words, at, 10, BIT.you) < 0 && after(words, at, 6, BIT.you) < 0)
    return null;
  return { kind: 'echo', strength: WEIGHTS.echo.bare, sentence: word.sentence, from: at, to: at + 1 };
}
