import type { Judgement } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import { GLYPHS, VERDICT_SHAPES } from '../icons/shapes';
import { button, el, icon } from './dom';

/** What a badge says: a judgement, or why there is none. */
export type BadgeContent = { judgement: Judgement; name: string } | 'not-judged' | 'not-read';

/** Builds the chip: verdict and, beside it, the reply to copy in one click. Of one size whatever it says. */
export function buildChip(content: BadgeContent, words: PageWords): HTMLElement {
  if (typeof content === 'string') {
    const text = content === 'not-read' ? words.notRead : words.notJudged;
    return el(
      'div',
      { class: 'chip quiet', attributes: { dir: words.dir } },
      el('span', { class: 'label', text }),
    );
  }
  const { judgement, name } = content;
  const { verdict, replies } = judgement.assessment;
  const { label, perhaps } = judgement.summary;
  const shape = VERDICT_SHAPES[verdict];
  const open = button(
    'toggle',
    {
      class: 'verdict',
      attributes: { 'aria-expanded': 'false', 'aria-label': words.verdictOf(label, name) },
    },
    icon(
      perhaps ? 'icon outlined' : 'icon filled',
      { d: shape.body, class: 'body' },
      { d: shape.mark, class: 'mark' },
    ),
    el('span', { class: 'label', text: label }),
    icon('icon chevron', { d: GLYPHS.chevron }),
  );
  const chip = el('div', { class: `chip ${verdict}`, attributes: { dir: words.dir } }, open);
  chip.append(replies.length > 0 ? buildCopy(words, words.copyReplyTo(name)) : buildAdvice(judgement, words));
  return chip;
}

function buildCopy(words: PageWords, name: string): HTMLElement {
  return button(
    'copy',
    { class: 'copy', attributes: { 'aria-label': name } },
    icon('icon', { d: GLYPHS.copy }),
    el('span', { class: 'label', text: words.copyReply }),
  );
}

function buildAdvice({ assessment, summary }: Judgement, words: PageWords): HTMLElement {
  const text = assessment.guidance === 'report-do-not-answer' ? words.doNotAnswer : words.noReplyNeeded;
  return el('span', { class: 'advice', text, attributes: { title: summary.guidance ?? text } });
}
