import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const registerScare = defineSignal({
  id: 'register-scare',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'warns that a name, trademark or domain is about to be lost',
  whenWrong: 'A registrar that you are really a customer of.',
  find: (facts) => findMark(facts, 'register-scare'),
});
