import type { NoteWord } from './note';
import type { Reference } from './reference';
import { holds } from './window';
import { BIT } from './words';

export type ReasonKind = 'reason' | 'parallel' | 'question' | 'detail';

/** Why this receiver: what ties a reference to the sender. */
export interface Reason {
  readonly kind: ReasonKind;
  /** 0–1. */
  readonly strength: number;
  readonly from: number;
  readonly to: number;
}

/** Finds what ties a note's strong references to its sender. Empty where there is none. */
export function findReasons(
  words: readonly NoteWord[],
  strong: readonly Reference[],
  questions: ReadonlySet<number>,
): Reason[] {
  if (strong.length === 0) return [];
  const reasons: Reason[] = [];
  const inside = (i: number): boolean => strong.some((reference) => i >= reference.from && i <= reference.to);
  const free = (i: number): number => contentNear(words, i, inside);
  words.forEach((word, i) => {
    if (word.span === 0) return;
    if (word.bits & BIT.reasons && free(i) >= 0.5) {
      reasons.push({ kind: 'reason', strength: 1, from: i, to: i + word.span - 1 });
    }
    if (word.bits & BIT.parallels && !inside(i)) {
      const own = free(i);
      if (own >= 0.5)
        reasons.push({ kind: 'parallel', strength: own >= 1 ? 1 : 0.35, from: i, to: i + word.span - 1 });
    }
  });
  for (const sentence of questions) reasons.push(...askedIn(words, sentence));
  reasons.push(...ownMatter(words, strong, inside), ...details(words, strong));
  return reasons.toSorted((a, b) => b.strength - a.strength || a.from - b.from);
}

/** How much the words around name that are not part of a reference. */
function contentNear(words: readonly NoteWord[], at: number, inside: (i: number) => boolean): number {
  let sum = 0;
  const sentence = words[at]?.sentence;
  for (let i = at - 10; i <= at + 16; i += 1)
    if (words[i]?.sentence === sentence && !inside(i)) sum += words[i]?.content ?? 0;
  return sum;
}

/** A question about something: one that has words of its own, or that asks "how … you". */
function askedIn(words: readonly NoteWord[], sentence: number): Reason[] {
  const first = words.findIndex((word) => word.sentence === sentence);
  if (first < 0) return [];
  let last = first;
  let content = 0;
  for (let i = first; words[i]?.sentence === sentence; i += 1) {
    content += words[i]?.content ?? 0;
    last = i;
  }
  if (content < 0.5) return [];
  return [
    { kind: 'question', strength: content >= 1.5 ? 1 : content >= 1 ? 0.8 : 0.35, from: first, to: last },
  ];
}

/**
 * Another sentence speaks of a matter in words that are not mere trade talk; more where the sender stands in it. Verbs
 * may hold the sender, as in Spanish, so that a pronoun cannot be asked for.
 */
function ownMatter(
  words: readonly NoteWord[],
  strong: readonly Reference[],
  inside: (i: number) => boolean,
): Reason[] {
  const taken = new Set(strong.map((reference) => reference.sentence));
  const found: Reason[] = [];
  for (let i = 0; i < words.length; i = lastOf(words, i) + 1) {
    const sentence = words[i]?.sentence;
    if (sentence === undefined || taken.has(sentence)) continue;
    const last = lastOf(words, i);
    let content = 0;
    for (let n = i; n <= last; n += 1) if (!inside(n)) content += words[n]?.content ?? 0;
    const isOwn = holds(words, i, last + 1, BIT.me | BIT.mine);
    const strength = isOwn ? (content >= 1.5 ? 0.8 : content >= 1 ? 0.5 : 0) : content >= 1.5 ? 0.5 : 0;
    if (strength > 0) found.push({ kind: 'parallel', strength, from: i, to: last });
  }
  return found;
}

/** The last word of a word's sentence. */
function lastOf(words: readonly NoteWord[], at: number): number {
  let last = at;
  while (words[last + 1] && words[last + 1]?.sentence === words[at]?.sentence) last += 1;
  return last;
}

/** After a reference the same sentence goes on about it at some length ("– the part about … stayed with me"). */
function details(words: readonly NoteWord[], strong: readonly Reference[]): Reason[] {
  for (const reference of strong) {
    let content = 0;
    let last = reference.to;
    for (let i = reference.to + 1; words[i]?.sentence === reference.sentence; i += 1) {
      content += words[i]?.content ?? 0;
      last = i;
    }
    if (content >= 1) return [{ kind: 'detail', strength: 0.8, from: reference.to + 1, to: last }];
  }
  return [];
}
