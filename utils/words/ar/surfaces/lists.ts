import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('ar');

export const listWords: SurfaceWords['lists'] = {
  lead: 'القوائم تسبق كل قاعدة أخرى. أما التحذير من الاحتيال فيبقى.',
  always: { label: 'قبول دائم', empty: 'لا أحد في هذه القائمة.', add: 'إضافة إلى قائمة القبول' },
  never: { label: 'رفض دائم', empty: 'لا أحد في هذه القائمة.', add: 'إضافة إلى قائمة الرفض' },
  addShort: 'إضافة',
  kindLabel: 'النوع',
  kinds: { person: 'شخص', firm: 'شركة', domain: 'نطاق ويب', words: 'كلمات في الملاحظة' },
  valueLabel: 'القيمة',
  hints: {
    person: 'عنوان الملف أو الاسم',
    firm: 'اسم الشركة',
    domain: 'example.com',
    words: 'الكلمات كما هي في الملاحظة',
  },
  remove: (entry) => `إزالة ${apart(entry)}`,
  added: (entry) => `أُضيف ${apart(entry)}.`,
  moved: (entry) => `أُضيف ${apart(entry)} هنا، وأُزيل من القائمة الأخرى.`,
  removed: (entry) => `أُزيل ${apart(entry)}.`,
  already: (entry) => `${apart(entry)} في القائمة من قبل.`,
};
