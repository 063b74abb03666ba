import { findMutual } from '../../fit/mutual-names';
import { defineSignal } from '../../signal';

export const namedMutual = defineSignal({
  id: 'named-mutual',
  axis: 'connection',
  needs: ['note', 'mutuals'],
  direction: 'good',
  summary: 'names someone who is among your mutual connections',
  whenWrong: 'Names of mutual connections can be filled in by a tool.',
  find: ({ note, card }) => {
    const hit = note ? findMutual(note, card.mutualNames ?? []) : null;
    return hit
      ? [{ field: 'note', span: hit.span, strength: hit.suggested ? 1 : 0.6, vars: { name: hit.name } }]
      : [];
  },
});
