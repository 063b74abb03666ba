import { readdirSync, readFileSync } from 'node:fs';
import { demoInvitations } from '../../utils/demo';
import type { Invitation } from '../../utils/model';

export const NOW = '2026-11-24T10:00:00.000Z';

/** A small generator of its own, so that every run measures the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const random = numbers(7);
export const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Notes of the project's own corpus lend their phrases, so that common words are as common as in life. */
const CORPUS = readdirSync('tests/corpus')
  .filter((file) => /^notes-.*\.jsonl$/u.test(file))
  .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => {
    const { text: words } = JSON.parse(line) as { text?: string };
    return words && words.length > 80 ? [words.split(/\s+/u)] : [];
  });

/** A word of some note. */
export const anyWord = (): string => pick(pick(CORPUS));

/** Half of the notes are templates with a few words changed; the other half are put together of phrases from many. */
export function note(at: number): string {
  if (at % 2 === 0) {
    const words = [...pick(CORPUS)];
    for (let change = 0; change < 3; change += 1)
      words[Math.floor(random() * words.length)] = pick(pick(CORPUS));
    return words.join(' ');
  }
  return Array.from({ length: 9 }, () => {
    const words = pick(CORPUS);
    const from = Math.floor(random() * Math.max(1, words.length - 5));
    return words.slice(from, from + 5).join(' ');
  }).join(' ');
}

const people = demoInvitations();

/** The request of a number: a person and a firm of its own, and such a note. */
export function invitation(at: number): Invitation & { note: string } {
  return {
    name: `Person ${at}`,
    profileUrl: `https://www.linkedin.com/in/person-${at}/`,
    invitationId: String(7_000_000_000_000_000_000n + BigInt(at)),
    headline: `${pick(people).headline?.split(/ at | @ /u)[0]} at Firm ${Math.floor(random() * 8_000)} Search`,
    note: note(at),
    sentAt: NOW,
  };
}
