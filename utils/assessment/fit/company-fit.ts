import type { Goals } from '../../model';
import type { Folded } from '../../text/fold';
import { fold, originalSpan } from '../../text/fold';
import type { Facts } from '../facts';
import type { FitPart } from '../fit';
import { wordsOf } from '../roles/lexicon';
import { headOf } from '../roles/head';

const LEGAL = new Set(
  'inc llc ltd limited gmbh ag se kg plc corp corporation co company sa sas sarl srl spa bv nv oy ab as sp z o group holding'.split(
    ' ',
  ),
);

/** Firms the receiver prefers or avoids, where headline or note names one; avoiding outweighs. */
export function companyPart({ goals, headline, note }: Facts): FitPart | null {
  return named(goals.companies.avoid, headline, note, -1) ?? named(goals.companies.prefer, headline, note, 1);
}

function named(
  firms: Goals['companies']['avoid'],
  headline: Folded | null,
  note: Folded | null,
  value: number,
): FitPart | null {
  if (firms.length === 0) return null;
  for (const [field, text] of [
    ['headline', headline],
    ['note', note],
  ] as const) {
    if (!text) continue;
    const head = headOf(text);
    for (const firm of firms) {
      const span = firmIn(head, firm);
      if (span) return { value, field, span: originalSpan(head, span[0], span[1]), vars: { firm } };
    }
  }
  return null;
}

const known = new Map<string, readonly string[]>();
/** Firms kept prepared; goals hold at most some hundred. */
const MOST_KNOWN = 2_000;

/** The words of a firm's name without its legal form, worked out once per name. */
function wordsOfFirm(firm: string): readonly string[] {
  const found = known.get(firm);
  if (found) return found;
  const words = wordsOf(fold(firm))
    .map((word) => word.text)
    .filter((word, index) => index === 0 || !LEGAL.has(word));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(firm, words);
  return words;
}

/** Where a text names a firm, whole words, legal form aside; null where it does not. Half-open, in folded units. */
export function firmIn(text: Folded, firm: string): [number, number] | null {
  const wanted = wordsOfFirm(firm);
  if (wanted.length === 0) {
    const plain = fold(firm).text.trim();
    const at = plain ? text.text.indexOf(plain) : -1;
    return at < 0 ? null : [at, at + plain.length];
  }
  const words = wordsOf(text);
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => words[at + index]?.text === word)) continue;
    const first = words[at];
    const last = words[at + wanted.length - 1];
    if (first && last && !isPlainWord(text, first.start, wanted)) return [first.start, last.end];
  }
  return null;
}

/** A firm of one word must be written as a name: "meta", "apple" and "target" are words too. */
function isPlainWord(text: Folded, start: number, wanted: readonly string[]): boolean {
  if (wanted.length > 1) return false;
  const letter = text.original[text.origin[start] ?? 0] ?? '';
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
