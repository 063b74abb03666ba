import type { MenuWords } from '../menus';

export const ar: MenuWords = {
  assessSelected: 'تقييم النص المحدد',
  alwaysPerson: 'قبول هذا الشخص دائمًا',
  neverPerson: 'رفض هذا الشخص دائمًا',
  alwaysWords: 'قبول الطلبات التي فيها «%s» دائمًا',
  neverWords: 'رفض الطلبات التي فيها «%s» دائمًا',
  undoList: 'التراجع عن آخر تغيير في القوائم',
};
