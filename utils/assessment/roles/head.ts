import type { Folded } from '../../text/fold';

/** Units of a note that are read for role and offer. Invitation notes hold 300; longer texts say it early or not at all. */
const NOTE = 2_400;
/** Units of a headline that are read; LinkedIn's hold 220. */
const HEADLINE = 600;
const memo = new WeakMap<Folded, Folded>();

/** The beginning of a note, with spans as in the whole; so a huge text costs no more than a long one. */
export function headOf(text: Folded): Folded {
  return cut(text, NOTE);
}

/** The beginning of a headline, likewise. */
export function headlineOf(text: Folded): Folded {
  return cut(text, HEADLINE);
}

function cut(text: Folded, length: number): Folded {
  if (text.text.length <= length) return text;
  const known = memo.get(text);
  if (known && known.text.length === length) return known;
  const head: Folded = {
    original: text.original,
    text: text.text.slice(0, length),
    origin: text.origin.subarray(0, length + 1),
  };
  memo.set(text, head);
  return head;
}
