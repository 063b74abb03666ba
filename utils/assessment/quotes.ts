import type { EvidenceResult } from '../model';

/** A quote of fewer words is led on to the end of its clause. */
const FEW_WORDS = 4;
/** Most words of a quote that was led on. */
const MOST_WORDS = 9;
/** A last word of so few letters ("to a") leaves the reader hanging. */
const SHORT = 3;
const ONWARD = /^[ \u00a0]+[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/u;

/**
 * A span led on to whole words and, where it is short or ends on a short word, to the end of the group of words: within its
 * clause, and never far. What ends in no word (a slot left in, a link) stays.
 * @param span half-open, in UTF-16 units of `text`.
 */
export function wholeQuote(text: string, [from, to]: readonly [number, number]): [number, number] {
  const part = text.slice(from, to);
  if (!/^[\p{L}\p{N}$£€]/u.test(part) || !/[\p{L}\p{N}]$/u.test(part) || /[{}[\]<>|@/]/u.test(part))
    return [from, to];
  let end = to + (/^[\p{L}\p{M}\p{N}]{1,20}/u.exec(text.slice(to, to + 20))?.[0].length ?? 0);
  let words = part.split(/\s+/u).length;
  const isFew = words < FEW_WORDS;
  while (words < MOST_WORDS) {
    const last = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(from, end))?.[0] ?? '';
    if (!isFew && last.length > SHORT) break;
    const next = ONWARD.exec(text.slice(end, end + 60))?.[0];
    if (!next || /[.…]$/u.test(text.slice(from, end))) break;
    end += next.length;
    words += 1;
  }
  // A full stop belongs to the sentence, not to the quote.
  while (/[.'’&-]$/u.test(text.slice(from, end)) && end > to) end -= 1;
  return [from, end];
}

/** Two signals that say the same of the same words; the first is the one that is kept. */
const TWINS: readonly (readonly [string, string])[] = [
  ['named-mutual', 'referrer-named'],
  ['shared-employer', 'shared-past'],
  ['shared-school', 'shared-past'],
];

/** Leaves out the twin of a reason that is there, and quotes the same words once: under the reason that weighs most. */
export function withoutRepeats(evidence: readonly EvidenceResult[]): EvidenceResult[] {
  const kept = evidence.filter(
    (one) =>
      !TWINS.some(
        ([first, second]) =>
          one.signal === second && evidence.some((other) => other.signal === first && other.field === 'note'),
      ),
  );
  const quoted: [number, number][] = [];
  return kept.map((one) => {
    const { span } = one;
    if (one.field !== 'note' || !span) return one;
    const isTold = quoted.some(
      ([from, to]) => span[0] < to && from < span[1] && overlap(span, [from, to]) > 0.6,
    );
    if (isTold) return { ...one, span: null, quote: null };
    quoted.push([span[0], span[1]]);
    return one;
  });
}

/** What share of the shorter of two spans the other covers. */
function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]));
}
