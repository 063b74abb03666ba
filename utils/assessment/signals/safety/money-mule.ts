import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const moneyMule = defineSignal({
  id: 'money-mule',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'wants your account or address to pass on money or parcels',
  whenWrong: 'A payment service that explains its product.',
  find: (facts) => findMark(facts, 'money-mule'),
});
