import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('ar');

export const profileWords: SurfaceWords['profile'] = {
  lead: 'معلوماتك أنت. تُسند عبارات مثل «محاضرتك عن …»، وتكشف حين تذكر ملاحظة شخصًا أو شركة خطأ. تبقى على هذا الجهاز.',
  factsTitle: 'كما في ملفك',
  name: 'الاسم',
  headline: 'العنوان',
  about: 'نبذة',
  workTitle: 'أين عملت',
  positions: {
    label: 'المناصب',
    empty: 'لا منصب بعد.',
    add: 'إضافة منصب',
    title: 'المسمى',
    company: 'الشركة',
    from: 'من',
    to: 'إلى',
    toHint: 'الآن',
    remove: (position) => `إزالة المنصب ${apart(position)}`,
    numbered: (number) => `المنصب ${number}`,
  },
  schools: ['جهات الدراسة', 'أسماء'],
  knowTitle: 'بمَ تُعرف',
  skills: ['المهارات في ملفك', 'مثل SQL'],
  topics: ['المواضيع', 'محاضرات ومقالات ومشاريع'],
  topicsHelp: 'ملاحظة تذكر واحدًا منها كُتبت لك.',
  chips: {
    help: 'بعد كل واحد: Enter أو فاصلة.',
    remove: (text) => `إزالة ${apart(text)}`,
    added: (text) => `أُضيف ${apart(text)}.`,
    removed: (text) => `أُزيل ${apart(text)}.`,
    already: (text) => `${apart(text)} في القائمة من قبل.`,
  },
};
