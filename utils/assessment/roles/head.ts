import type { Folded } from '../../text/fold';

/** Units of a text that are read for role and offer. Invitation notes hold 300; longer texts say it early or not at all. */
const HEAD = 2_400;
const memo = new WeakMap<Folded, Folded>();

/** The beginning of a text, with spans as in the whole; so a huge text costs no more than a long one. */
export function headOf(text: Folded): Folded {
  if (text.text.length <= HEAD) return text;
  const known = memo.get(text);
  if (known) return known;
  const head: Folded = {
    original: text.original,
    text: text.text.slice(0, HEAD),
    origin: text.origin.subarray(0, HEAD + 1),
  };
  memo.set(text, head);
  return head;
}
