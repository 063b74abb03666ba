import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const domainMail = defineSignal({
  id: 'domain-mail',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'wants to buy or sell a domain',
  whenWrong: 'A founder who would like to have your domain.',
  find: (facts) => findMark(facts, 'domain-mail'),
});
