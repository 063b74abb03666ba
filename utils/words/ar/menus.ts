import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('ar');

export const ar: MenuWords = {
  assessSelected: 'تقييم النص المحدد',
  alwaysPerson: 'قبول هذا الشخص دائمًا',
  neverPerson: 'رفض هذا الشخص دائمًا',
  alwaysWords: 'قبول الطلبات التي فيها «%s» دائمًا',
  neverWords: 'رفض الطلبات التي فيها «%s» دائمًا',
  undoList: 'التراجع عن آخر تغيير في القوائم',
  undecided: counted({ other: 'Winnow: الطلبات غير المحسومة في هذه الصفحة: #' }),
  waiting: counted({ other: 'Winnow: الأسئلة المنتظرة جوابًا: #' }),
  noProfile: 'Winnow: هذا الرابط لا يؤدي إلى ملف شخصي. قوائمك كما كانت.',
};
