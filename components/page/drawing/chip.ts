import type { Drawing, Judgement } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import type { VerdictShape } from '../../icons/shapes';
import { fillIn } from './fill-in';
import { button, icon, part } from './parts';

/** Writes the chip: verdict and, beside it, the reply to copy in one click. Of one size whatever it says. */
export function drawChip(
  { assessment, summary }: Judgement,
  name: string,
  words: PageWords,
  { body, mark }: VerdictShape,
): Drawing {
  const { verdict, guidance, replies } = assessment;
  const advice = guidance === 'report-do-not-answer' ? words.doNotAnswer : words.noReplyNeeded;
  return frame(
    verdict,
    words,
    button(
      'toggle',
      'verdict',
      { 'aria-expanded': 'false', 'aria-label': fillIn(words.verdictOf, { verdict: summary.label, name }) },
      icon(
        summary.perhaps ? 'icon outlined' : 'icon filled',
        { d: body, class: 'body' },
        { d: mark, class: 'mark' },
      ),
      part('span', 'label', {}, summary.label),
      icon('icon chevron', { d: words.glyphs.chevron }),
    ),
    replies.length > 0
      ? button(
          'copy',
          'copy',
          { 'data-index': '0', 'aria-label': fillIn(words.copyReplyTo, { name }) },
          ...copyLabel(words.glyphs.copy, words.copyReply),
        )
      : part('span', 'advice', { title: summary.guidance ?? advice }, advice),
  );
}

/** Writes the chip of a request without a verdict. */
export function drawQuiet(text: string, words: PageWords): Drawing {
  return frame('quiet', words, part('span', 'label', {}, text));
}

/** What a copy button holds. */
export function copyLabel(glyph: string, label: string): Drawing[] {
  return [icon('icon', { d: glyph }), part('span', 'label', {}, label)];
}

function frame(name: string, { lang, dir }: PageWords, ...children: Drawing[]): Drawing {
  return part('div', `chip ${name}`, { lang, dir }, ...children);
}
