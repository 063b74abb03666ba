import { readMeeting, readMet, readReferrer, readTie } from './meetings';
import type { NoteWord } from './note';
import { REFERENCE_WEIGHTS as WEIGHTS } from './points';
import type { Reference } from './reference';
import { readField, readNews, readNoticed, readPlace } from './remarks';
import { readDeed, readThing, readTitle, readWork } from './works';
import { BIT } from './words';

/** All places where the note speaks of its receiver, in order. */
export function findReferences(
  words: readonly NoteWord[],
  objectsBefore: boolean,
  questions: ReadonlySet<number>,
): Reference[] {
  const found: (Reference | null)[] = [];
  words.forEach((word, i) => {
    if (word.span === 0) return;
    const { bits } = word;
    if (bits & (BIT.works | BIT.makings)) found.push(readWork(words, i, objectsBefore));
    if (bits & (BIT.deeds | BIT.deedsAlone)) found.push(readDeed(words, i, objectsBefore, questions));
    if (bits & BIT.met) found.push(readMet(words, i, objectsBefore, questions));
    if (bits & (BIT.suggested | BIT.referredBy)) found.push(readReferrer(words, i, objectsBefore));
    if (bits & BIT.ties) found.push(readTie(words, i, objectsBefore));
    if (bits & BIT.news) found.push(readNews(words, i, objectsBefore));
    if (bits & BIT.noticed) found.push(readNoticed(words, i));
    if (bits & BIT.fields) found.push(readField(words, i, objectsBefore));
    if (bits & BIT.meetings) found.push(readMeeting(words, i, objectsBefore, questions));
    if (bits & BIT.yours && !objectsBefore) found.push(readThing(words, i));
    if (bits & (BIT.seen | BIT.thanks)) found.push(readTitle(words, i, objectsBefore));
    if (bits & (BIT.echoes | BIT.congratulations))
      found.push({
        kind: 'echo',
        strength: WEIGHTS.echo.bare,
        sentence: word.sentence,
        from: i,
        to: i + word.span - 1,
      });
    if (bits & BIT.at) found.push(readPlace(words, i, questions));
  });
  return found.filter((reference) => reference !== null);
}
