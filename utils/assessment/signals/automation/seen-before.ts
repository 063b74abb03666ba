import type { Vars } from '../../../model';
import { defineSignal } from '../../signal';

/** Likeness from which two notes count as one text, and that at which they are the same. */
const ALIKE = 0.5;

export const seenBefore = defineSignal({
  id: 'seen-before',
  axis: 'automation',
  needs: ['note', 'history'],
  direction: 'bad',
  summary: 'is nearly the same text as others sent you',
  whenWrong: 'Two colleagues share the words of an invitation to the same event.',
  find: ({ note, history }) => {
    if (!note || history.duplicateSenders < 1) return [];
    const likeness = Math.max(0, Math.min(1, (history.duplicateSimilarity - ALIKE) / (1 - ALIKE)));
    const strength = Math.min(1, 0.5 + 0.3 * likeness + 0.1 * (history.duplicateSenders - 1));
    const [first] = history.duplicateDates;
    const last = history.duplicateDates.at(-1);
    const span = first && last && first.slice(0, 10) !== last.slice(0, 10);
    const vars: Vars = { senders: history.duplicateSenders };
    if (span) Object.assign(vars, { firstOn: first, lastOn: last });
    else if (last) vars['singleOn'] = last;
    return [{ field: 'note', span: null, strength, vars }];
  },
});
