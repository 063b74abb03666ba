import type { Drawing, MemoryNotes } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { drawCorrections } from './corrections';
import { button, fold, part } from './parts';

/** Writes the panel's last row: handled, what the lists should say next time, and what is wrong here. */
export function drawActs(memory: MemoryNotes | undefined, words: PageWords): Drawing | null {
  const acts = memory?.acts ?? [];
  const isHandled = (act: string): boolean => act.endsWith('handled');
  const isUndo = (act: string): boolean => act === 'off-lists' || act === 'undo-goal';
  // What undoes is shown as it is; what would set a rule waits until it is asked for.
  const group = { 'data-group': 'lists' };
  const undo = acts
    .filter(({ act }) => isUndo(act))
    .map(({ act, label }) => button('act', 'quiet-button', { 'data-act': act, ...group }, label));
  const rules = acts
    .filter(({ act }) => !isHandled(act) && !isUndo(act))
    .map(({ act, label }) => button('act', 'kind', { 'data-act': act, ...group }, label));
  const next =
    rules.length > 0
      ? fold(
          words.nextTime,
          words.glyphs.chevron,
          part('div', 'choices', { role: 'group', 'aria-label': words.nextTime }, ...rules),
          group,
        )
      : null;
  const held = [
    ...acts
      .filter(({ act }) => isHandled(act))
      .map(({ act, label }) =>
        button('act', 'quiet-button', { 'data-act': act, 'data-group': 'handled' }, label),
      ),
    ...undo,
    next,
    drawCorrections(memory, words),
  ].filter((one) => one !== null);
  return held.length > 0 ? part('div', 'acts', {}, ...held) : null;
}
