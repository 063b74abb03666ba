import type { Drawing, Reply } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { copyLabel } from './chip';
import { countIn } from './fill-in';
import { button, part } from './parts';

/** Writes the reply's half of the panel: kinds to choose from, the first reply's pane, where to paste it. */
export function drawReply(
  replies: readonly Reply[],
  panes: readonly Drawing[],
  words: PageWords,
): Drawing | null {
  const [first] = panes;
  if (!first) return null;
  return part(
    'div',
    'reply',
    {},
    part('h3', '', {}, words.reply),
    replies.length > 1 ? drawKinds(replies, words) : null,
    first,
    part('p', 'paste', {}, words.whereToPaste),
  );
}

/** Writes one reply: its text in its own language, copy, its length. */
export function drawPane({ text, language }: Reply, index: number, words: PageWords): Drawing {
  return part(
    'div',
    'pane',
    {},
    part('blockquote', 'text', { lang: language, dir: 'auto' }, text),
    part(
      'div',
      'row',
      {},
      button(
        'copy',
        'copy primary',
        { 'data-index': String(index) },
        ...copyLabel(words.glyphs.copy, words.copyReply),
      ),
      part('span', 'count', {}, countIn(words.characters, text.length, words.lang)),
    ),
  );
}

function drawKinds(replies: readonly Reply[], words: PageWords): Drawing {
  return part(
    'div',
    'kinds',
    { role: 'group', 'aria-label': words.otherReplies },
    ...replies.map(({ kind }, index) =>
      button(
        'kind',
        'kind',
        { 'data-index': String(index), 'aria-pressed': String(index === 0) },
        words.replyKinds[kind],
      ),
    ),
  );
}
