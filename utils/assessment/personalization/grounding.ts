import type { Profile } from '../../model';
import { fold } from '../../text/fold';
import type { NoteWord } from './note';
import { PERSONALIZATION_POINTS as POINTS } from './points';
import type { Reference } from './reference';

/** Shortest word of a profile that can ground a reference; shorter ones are too common. */
const SHORTEST = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const known = new WeakMap<Profile, ReadonlySet<string>>();

/** The words of what the receiver speaks and writes about, and of where they studied: what no list of job titles holds. */
function wordsOf(profile: Profile): ReadonlySet<string> {
  let words = known.get(profile);
  if (!words) {
    const text = [...profile.topics, ...profile.schools].join(' \n ');
    words = new Set(
      (fold(text).text.match(WORD) ?? []).filter(
        (word) => word.length >= SHORTEST || /\p{Script=Han}/u.test(word),
      ),
    );
    known.set(profile, words);
  }
  return words;
}

/** Marks references that name something of the receiver's own profile, and lifts them a little. */
export function ground(
  references: readonly Reference[],
  words: readonly NoteWord[],
  profile: Profile | null | undefined,
): Reference[] {
  if (!profile) return [...references];
  const own = wordsOf(profile);
  return references.map((reference) => {
    if (reference.kind === 'echo') return reference;
    const grounded = words
      .slice(reference.from, reference.to + 1)
      .some(({ word, content }) => content > 0 && own.has(word));
    if (!grounded) return reference;
    return { ...reference, grounded: true, strength: Math.min(1, reference.strength + POINTS.grounded) };
  });
}
