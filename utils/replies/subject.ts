import type { OwnWorks } from './shape';
import { quotable } from './quotable';

/** Units of a note that are looked through; LinkedIn's notes hold 300. */
const LOOKED_AT = 2_000;
/** Words that what a work is about may have; longer ones are rather half a sentence. */
const MOST_WORDS = 5;
/** Articles that may begin the name of it; further on they belong to the next thing. */
const LEADING = /^(?:the|an?)$/iu;

/**
 * What of the receiver's own the note speaks about, as the receiver would call it: "your talk on late data helped us" gives
 * "my talk on late data". What it is about stands as in the note.
 * @returns null where the note names nothing of the kind, or where it is not plain where the name of it ends
 */
export function subjectOf(note: string | null | undefined, works: OwnWorks): string | null {
  if (!note) return null;
  const text = note.slice(0, LOOKED_AT).replaceAll(/\s+/gu, ' ');
  const things = Object.keys(works.things).join('|');
  const pattern = works.aboutFirst
    ? new RegExp(`(?<topic>[^\\s。、，,]{2,24}?)(?<about>${works.about.source})(?<thing>${things})`, 'u')
    : new RegExp(
        `(?<!\\p{L})(?:${works.yours.source}) (?:${works.between.source} )?(?<thing>${things}) (?<about>${works.about.source})(?<topic>[^.!?;:,()«»„“”"\\n–—]{2,120})`,
        'iu',
      );
  const found = pattern.exec(text)?.groups;
  const mine = works.things[(found?.['thing'] ?? '').toLowerCase()];
  const topic = works.aboutFirst
    ? quotable((found?.['topic'] ?? '').replace(new RegExp(`^(?:${works.between.source})`, 'u'), ''))
    : topicIn(found?.['topic'] ?? '', works);
  if (!mine || !topic) return null;
  return works.aboutFirst ? `${topic}についての${mine}` : `${mine} ${found?.['about']}${topic}`;
}

/** The words up to the first that no longer belongs to them. */
function topicIn(text: string, { ends, never }: OwnWorks): string | null {
  const end = new RegExp(`^(?:${ends.source})$`, 'iu');
  const bad = new RegExp(`^(?:${never.source})$`, 'iu');
  const words: string[] = [];
  for (const word of text.trim().split(' ')) {
    if (words.length > 0 && end.test(word)) break;
    const leads = words.length === 0 && LEADING.test(word);
    if (words.length === MOST_WORDS || (bad.test(word) && !leads)) return null;
    words.push(word);
  }
  // "On finding leaks" goes on about what is found.
  return words.length === 1 && /ing$/iu.test(words[0] ?? '') ? null : quotable(words.join(' '));
}
