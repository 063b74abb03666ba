import type { Drawing, Evidence } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { countIn } from './fill-in';
import { fold, icon, part } from './parts';

/** Reasons shown before "more". */
const FIRST_REASONS = 3;

/** Writes the reasons in their order, the first of them at once and the others behind a button. */
export function drawReasons(evidence: readonly Evidence[], words: PageWords): Drawing {
  const list = (some: readonly Evidence[]): Drawing =>
    part('ul', 'reasons', {}, ...some.map((one) => drawReason(one, words)));
  const more = evidence.slice(FIRST_REASONS);
  return part(
    'div',
    'block',
    {},
    part('h3', '', {}, words.reasons),
    evidence.length > 0 ? list(evidence.slice(0, FIRST_REASONS)) : part('p', '', {}, words.noReasons),
    more.length > 0
      ? fold(countIn(words.moreReasons, more.length, words.lang), words.glyphs.chevron, list(more))
      : null,
  );
}

function drawReason({ points, sentence, quote }: Evidence, words: PageWords): Drawing {
  const good = points > 0;
  // The words may already stand in the sentence; saying them twice would only be noise.
  const said = quote !== null && !sentence.includes(quote) ? quote : null;
  return part(
    'li',
    good ? 'for' : 'against',
    {},
    icon('icon sign', { d: good ? words.glyphs.plus : words.glyphs.minus }),
    part('span', 'hidden', {}, `${good ? words.speaksFor : words.speaksAgainst}: `),
    part(
      'span',
      'reason',
      { dir: 'auto' },
      part('span', '', {}, sentence),
      // The quote's edge stands where the sentence begins, whichever way its own words run.
      said === null ? null : part('q', '', {}, part('span', '', { dir: 'auto' }, said)),
    ),
  );
}
