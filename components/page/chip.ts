import type { Judgement, Verdict } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import type { VerdictShape } from '../icons/shapes';
import { button, el, icon } from './dom';
import { fillIn } from './fill-in';

/** What a badge says: a judgement, or why there is none. */
export type BadgeContent = { judgement: Judgement; name: string } | 'not-judged' | 'not-read';

/** Labels and verdict icons, as the background sends them. */
export interface ChipDress {
  words: PageWords;
  shapes: Record<Verdict, VerdictShape>;
}

/** Chips by what they hold, to be cloned: a long list has a handful of kinds, and cloning costs a fraction of building. */
const moulds = new WeakMap<PageWords, Map<string, HTMLElement>>();

/** Builds the chip: verdict and, beside it, the reply to copy in one click. Of one size whatever it says. */
export function buildChip(content: BadgeContent, { words, shapes }: ChipDress): HTMLElement {
  if (typeof content === 'string') {
    const text = content === 'not-read' ? words.notRead : words.notJudged;
    const label = el('span', { class: 'label', text });
    return el('div', { class: 'chip quiet', attributes: { dir: words.dir } }, label);
  }
  const { assessment, summary } = content.judgement;
  const hasReply = assessment.replies.length > 0;
  const chip = cloneOf(assessment.verdict, summary.perhaps, hasReply, { words, shapes });
  const [verdict, second] = chip.children;
  verdict?.setAttribute(
    'aria-label',
    fillIn(words.verdictOf, { verdict: summary.label, name: content.name }),
  );
  const label = verdict?.querySelector('.label');
  if (label) label.textContent = summary.label;
  if (hasReply) second?.setAttribute('aria-label', fillIn(words.copyReplyTo, { name: content.name }));
  else if (second) advise(second, content.judgement, words);
  return chip;
}

function cloneOf(verdict: Verdict, perhaps: boolean, hasReply: boolean, dress: ChipDress): HTMLElement {
  const known = moulds.get(dress.words) ?? new Map<string, HTMLElement>();
  moulds.set(dress.words, known);
  const key = `${verdict} ${perhaps} ${hasReply}`;
  const mould = known.get(key) ?? buildMould(verdict, perhaps, hasReply, dress);
  known.set(key, mould);
  return document.importNode(mould, true);
}

function buildMould(verdict: Verdict, perhaps: boolean, hasReply: boolean, dress: ChipDress): HTMLElement {
  const { words, shapes } = dress;
  const { body, mark } = shapes[verdict];
  return el(
    'div',
    { class: `chip ${verdict}`, attributes: { dir: words.dir } },
    button(
      'toggle',
      { class: 'verdict', attributes: { 'aria-expanded': 'false' } },
      icon(perhaps ? 'icon outlined' : 'icon filled', { d: body, class: 'body' }, { d: mark, class: 'mark' }),
      el('span', { class: 'label' }),
      icon('icon chevron', { d: words.glyphs.chevron }),
    ),
    hasReply
      ? button(
          'copy',
          { class: 'copy' },
          icon('icon', { d: words.glyphs.copy }),
          el('span', { class: 'label', text: words.copyReply }),
        )
      : el('span', { class: 'advice' }),
  );
}

/** Says in the copy button's place why there is nothing to copy. */
function advise(place: Element, { assessment, summary }: Judgement, words: PageWords): void {
  const text = assessment.guidance === 'report-do-not-answer' ? words.doNotAnswer : words.noReplyNeeded;
  place.textContent = text;
  place.setAttribute('title', summary.guidance ?? text);
}
