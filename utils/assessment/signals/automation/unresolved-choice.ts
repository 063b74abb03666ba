import { findSlot } from '../../automation-slots';
import { defineSignal } from '../../signal';

export const unresolvedChoice = defineSignal({
  id: 'unresolved-choice',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has a choice of wordings left in, such as {Hi|Hello}',
  whenWrong: 'Somebody quotes a type or a pattern of a program.',
  find: ({ note }) => {
    const slot = note && findSlot(note);
    return slot?.kind === 'choice' ? [{ field: 'note', span: [slot.start, slot.end], strength: 1 }] : [];
  },
});
