import { defineSignal } from '../../signal';

/** So many mutual connections count in full; more add nothing, since they can be collected. */
const FULL = 31;

export const mutualConnections = defineSignal({
  id: 'mutual-connections',
  axis: 'connection',
  needs: ['mutuals'],
  direction: 'good',
  summary: 'comes from someone with whom you share connections',
  whenWrong:
    'Fake accounts collect mutual connections first: once they have one, most requests are accepted.',
  find: ({ card }) => {
    const count = card.mutualConnections ?? 0;
    if (count <= 0) return [];
    const strength = Math.min(1, Math.log2(1 + count) / Math.log2(1 + FULL));
    return [{ field: 'card', span: null, strength, vars: { count } }];
  },
});
