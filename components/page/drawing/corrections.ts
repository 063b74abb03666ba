import type { Drawing, MemoryNotes } from '../../../utils/model';
import type { PageWords } from '../../../utils/words/page';
import { button, fold, part } from './parts';

/** Buttons about a correction: after a click on one the focus goes to the first of them in the new panel. */
const GROUP = { 'data-group': 'correct' };

/** Writes what the user's own correction did to this request, the rule it offers, and the way back. */
export function drawCorrected(memory: MemoryNotes | undefined, words: PageWords): Drawing | null {
  const corrected = memory?.corrected;
  if (!corrected) return null;
  const { line, offer } = corrected;
  return part(
    'div',
    'corrected',
    {},
    part('p', 'told', { dir: 'auto' }, line),
    part(
      'div',
      'buttons',
      {},
      offer ? button('act', 'kind', { 'data-act': offer.act, ...GROUP }, offer.label) : null,
      button('correct', 'quiet-button', { 'data-act': '', ...GROUP }, words.undo),
    ),
  );
}

/** Writes "This is wrong…" with what may be wrong, one step each; null where there is nothing to correct or it is done. */
export function drawCorrections(memory: MemoryNotes | undefined, words: PageWords): Drawing | null {
  const corrections = memory?.corrections ?? [];
  if (corrections.length === 0 || memory?.corrected) return null;
  const choices = part(
    'div',
    'choices',
    { role: 'group', 'aria-label': words.whatIsWrong },
    ...corrections.map(({ correction, label }) =>
      button('correct', 'kind', { 'data-act': correction, ...GROUP }, label),
    ),
  );
  return fold(words.wrong, words.glyphs.chevron, choices, GROUP);
}
