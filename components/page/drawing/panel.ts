import type { Drawing, Judgement } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { drawActs } from './acts';
import { drawCorrected } from './corrections';
import { fillIn } from './fill-in';
import { button, icon, part } from './parts';
import { drawReasons } from './reasons';
import { drawReply } from './reply';

/** Writes the panel under a chip: why, what was not looked at, what would change it, and the reply. Buttons only. */
export function drawPanel(
  { assessment, summary, memory }: Judgement,
  panes: readonly Drawing[],
  name: string,
  words: PageWords,
): Drawing {
  const { verdict, evidence, motive, wouldChange, notLookedAt, replies } = assessment;
  return part(
    'section',
    `panel ${verdict}`,
    { 'aria-label': fillIn(words.panelOf, { name }), lang: words.lang, dir: words.dir },
    part(
      'div',
      'head',
      {},
      part('p', 'sentence', { dir: 'auto' }, summary.sentence),
      button(
        'close',
        'close',
        { 'aria-label': words.close, title: `${words.close} (Esc)` },
        icon('icon', { d: words.glyphs.close }),
      ),
    ),
    part(
      'div',
      'columns',
      {},
      part(
        'div',
        'why',
        {},
        summary.guidance ? part('p', 'guidance', {}, summary.guidance) : null,
        drawReasons(evidence, words),
        drawLines(words.memory, memory?.lines ?? []),
        drawLines(words.whyTheyWrote, motive ? [motive] : []),
        drawLines(
          words.wouldChange,
          wouldChange.slice(0, 1).map(({ sentence }) => sentence),
        ),
        drawLines(
          words.notLookedAt,
          notLookedAt.map(({ sentence }) => sentence),
        ),
        drawLines(words.checklist, memory?.checklist ?? []),
      ),
      drawReply(replies, panes, words),
    ),
    // Where the choices stood that were pressed.
    drawCorrected(memory, words),
    drawActs(memory, words),
  );
}

function drawLines(title: string, lines: readonly string[]): Drawing | null {
  if (lines.length === 0) return null;
  return part(
    'div',
    'block',
    {},
    part('h3', '', {}, title),
    part('ul', 'lines', {}, ...lines.map((line) => part('li', '', { dir: 'auto' }, line))),
  );
}
