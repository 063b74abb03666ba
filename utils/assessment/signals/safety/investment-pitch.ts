import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const investmentPitch = defineSignal({
  id: 'investment-pitch',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'promotes an investment with sure gains, a mentor or a platform',
  whenWrong: 'A regulated adviser who words it clumsily.',
  find: (facts) => findMark(facts, 'investment-pitch'),
});
