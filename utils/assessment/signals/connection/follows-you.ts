import { defineSignal } from '../../signal';

export const followsYou = defineSignal({
  id: 'follows-you',
  axis: 'connection',
  needs: ['badges'],
  direction: 'good',
  summary: 'comes from someone who follows you',
  whenWrong: 'Tools follow people to be seen by them.',
  find: ({ card }) => (card.followsYou === true ? [{ field: 'card', span: null, strength: 1 }] : []),
});
