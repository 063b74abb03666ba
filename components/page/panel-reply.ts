import type { Assessment, Reply } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import { button, el, icon } from './dom';
import { countIn } from './fill-in';

/** Builds the reply's half of the panel: kinds to choose from, the text, its length, copy, where to paste it. */
export function buildReply({ replies }: Assessment, words: PageWords): HTMLElement | null {
  const [first] = replies;
  if (!first) return null;
  const half = el('div', { class: 'reply' }, el('h3', { text: words.reply }));
  if (replies.length > 1) half.append(buildKinds(replies, words));
  half.append(
    el('blockquote', { class: 'text' }),
    el(
      'div',
      { class: 'row' },
      button(
        'copy',
        { class: 'copy primary' },
        icon('icon', { d: words.glyphs.copy }),
        el('span', { class: 'label', text: words.copyReply }),
      ),
      el('span', { class: 'count' }),
    ),
    el('p', { class: 'paste', text: words.whereToPaste }),
  );
  showReply(half, first, 0, words);
  return half;
}

/** Puts one reply in view and marks its kind as the chosen one. */
export function showReply(half: Element, reply: Reply, index: number, words: PageWords): void {
  const { text, language } = reply;
  half
    .querySelector('.text')
    ?.replaceWith(el('blockquote', { class: 'text', text, attributes: { lang: language, dir: 'auto' } }));
  half.querySelector('.count')?.replaceChildren(countIn(words.characters, text.length, words.lang));
  half.querySelector('.copy')?.setAttribute('data-index', String(index));
  for (const [position, kind] of [...half.querySelectorAll('[data-action="kind"]')].entries())
    kind.setAttribute('aria-pressed', String(position === index));
}

function buildKinds(replies: readonly Reply[], words: PageWords): HTMLElement {
  const kinds = el('div', {
    class: 'kinds',
    attributes: { role: 'group', 'aria-label': words.otherReplies },
  });
  for (const [index, reply] of replies.entries())
    kinds.append(
      button('kind', {
        class: 'kind',
        text: words.replyKinds[reply.kind],
        attributes: { 'data-index': String(index) },
      }),
    );
  return kinds;
}
