import { findSlot } from '../../automation-slots';
import { defineSignal } from '../../signal';

export const mergeFieldLeft = defineSignal({
  id: 'merge-field-left',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has a merge field left in, such as {{first_name}}',
  whenWrong: 'A developer quotes a line of a template, field names and all.',
  find: ({ note }) => {
    const slot = note && findSlot(note);
    return slot?.kind === 'field' ? [{ field: 'note', span: [slot.start, slot.end], strength: 1 }] : [];
  },
});
