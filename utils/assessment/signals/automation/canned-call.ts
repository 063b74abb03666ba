import { byFamily } from '../../automation-findings';

/** What makes one of the family's English phrases a call: others only offer to send or tell something. Folded. */
const CALL =
  /\b(?:call|chat|chatting|conversation|discussion|meeting|zoom|coffee|demo|talk|talking|speak|hop|jump\p{L}{0,3}|book|schedule|slot|calendar|calendly|min|mins|minutes?|time|available|availability|free|phone|catch up|intro)(?!\p{L})/u;

import { defineSignal } from '../../signal';

export const cannedCall = defineSignal({
  id: 'canned-call',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks for a quick call in words that fit anybody',
  whenWrong: 'Somebody busy whom you asked to propose a call.',
  find: (facts) => byFamily(facts, 'call', 0.5, facts.language === 'en' ? CALL : null),
});
