import { defineSignal } from '../../signal';

export const verified = defineSignal({
  id: 'verified',
  axis: 'connection',
  needs: ['badges'],
  direction: 'good',
  summary: 'comes from an account that LinkedIn has verified',
  whenWrong: 'A badge proves an identity or a workplace, not an intention.',
  find: ({ card }) => (card.verified === true ? [{ field: 'card', span: null, strength: 1 }] : []),
});
