import { waysOf } from '../../ways';

const { counted } = waysOf('ar');

export const requests = counted({
  zero: 'لا طلبات',
  one: 'طلب واحد',
  two: 'طلبان',
  few: '# طلبات',
  many: '# طلبًا',
  other: '# طلب',
});
export const connections = counted({
  zero: 'لا زملاء',
  one: 'زميل واحد',
  two: 'زميلان',
  few: '# زملاء',
  many: '# زميلًا',
  other: '# زميل',
});
