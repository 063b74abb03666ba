import type { BadgeDrawing, BadgeDress, Judgement } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { VERDICT_SHAPES } from '../../icons/shapes';
import { copyLabel, drawChip, drawQuiet } from './chip';
import { drawPanel } from './panel';
import { part } from './parts';
import { drawPane } from './reply';

/** Writes badge and panel of one judged request as plain data, for the content script to build. Pure. */
export function drawBadge(judgement: Judgement, name: string, words: PageWords): BadgeDrawing {
  const { assessment, memory } = judgement;
  const panes = assessment.replies.map((reply, index) => drawPane(reply, index, words));
  return {
    strip: [
      drawChip(judgement, name, words, VERDICT_SHAPES[assessment.verdict]),
      ...(memory?.mark ? [part('span', 'mark', { lang: words.lang, dir: 'auto' }, memory.mark)] : []),
    ],
    panel: drawPanel(judgement, panes, name, words),
    panes,
  };
}

/** Writes what all badges share. */
export function drawDress(css: string, words: PageWords): BadgeDress {
  return {
    css,
    quiet: {
      'not-judged': drawQuiet(words.notJudged, words),
      'not-read': drawQuiet(words.notRead, words),
    },
    copied: copyLabel(words.glyphs.check, words.copied),
    replyCopied: words.replyCopied,
    copyFailed: part('p', 'failed', { role: 'alert' }, words.copyFailed),
  };
}
