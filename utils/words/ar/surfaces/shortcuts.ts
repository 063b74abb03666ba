import type { SurfaceWords } from '../../surfaces';

export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'كل شيء ممكن بالمفاتيح.',
  browserTitle: 'في أي مكان من المتصفح',
  browserText: 'هذه المفاتيح لك أن تختارها، والمتصفح يحفظها.',
  actionHead: 'ما تفعله',
  keyHead: 'المفتاح',
  noKey: 'لا شيء بعد',
  none: 'لا يذكر المتصفح مفاتيح لـ Winnow.',
  commands: {
    'copy-reply': 'نسخ الرد على الطلب الذي عليه التركيز',
    'next-undecided': 'الانتقال إلى الطلب غير المحسوم التالي في الصفحة',
    'open-panel': 'فتح اللوحة الجانبية',
    _execute_action: 'فتح Winnow',
  },
  change: 'تغيير هذه المفاتيح',
  surfaceTitle: 'في النافذة المنبثقة واللوحة الجانبية',
  surfaceKeys: {
    next: 'الطلب التالي',
    previous: 'الطلب السابق',
    open: 'فتح الطلب أو إغلاقه',
    copy: 'نسخ الرد',
    search: 'بحث',
    close: 'إغلاق الطلب',
  },
  pageTitle: 'في صفحة LinkedIn',
  pageKeys: {
    reach: 'إلى الزر التالي في شارة',
    press: 'ضغطه: نسخ الرد أو فتح الأسباب',
    leave: 'إغلاق الأسباب والعودة إلى الشارة',
  },
};
