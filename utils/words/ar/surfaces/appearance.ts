import type { SurfaceWords } from '../../surfaces';

export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'كيف يبدو Winnow وأين يظهر.',
  placeTitle: 'في صفحة LinkedIn',
  page: {
    label: 'أين تظهر الأحكام؟',
    choices: {
      badges: ['في الصفحة', 'شارة صغيرة في كل طلب، والرد على بُعد نقرة.'],
      untouched: ['في اللوحة الجانبية فقط', 'لا يوضع شيء في صفحة LinkedIn.'],
    },
  },
  pageWhy:
    'اتفاقية مستخدم LinkedIn تعترض على الأدوات التي تغير مظهر صفحاته. باللوحة الجانبية وحدها يقرأ Winnow الصفحة ويتركها كما هي.',
  languageTitle: 'اللغة والألوان',
  language: 'لغة Winnow',
  languageAuto: 'كما في المتصفح',
  languageHelp: 'تتبع الردود لغة الملاحظة مهما كان الاختيار هنا.',
  theme: { label: 'الألوان', choices: { system: 'كما في النظام', light: 'فاتح', dark: 'داكن' } },
  themeHelp: 'في صفحة LinkedIn تتبع الشارة ألوان الصفحة.',
  motion: 'تظهر الشارات بلطف، وفورًا حيث يطلب نظامك حركة أقل.',
  toolbarTitle: 'في شريط الأدوات',
  count: 'العدّ على أيقونة شريط الأدوات',
  countHelp: 'يظهر رقم على الأيقونة ما دام شيء ينتظرك.',
  failed: 'تعذر حفظ ذلك. تمكن المحاولة مرة أخرى.',
};
