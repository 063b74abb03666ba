import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, apart } = waysOf('ar');

export const replyWords: SurfaceWords['replies'] = {
  replyLead: 'يعرض Winnow ردًا لكل طلب. هنا يمكنك كتابة كلماتك لأي منها؛ وحيث لا كلمات لك تُعرض كلمات Winnow.',
  replyTrouble: 'تعذرت قراءة ردودك. تمكن المحاولة مرة أخرى.',
  reading: 'قراءة ردودك…',
  registerLabel: 'كيف تخاطب الردود الناس',
  registerHelp: 'يهم حيث للغة طريقتان، مثل tu وvous.',
  registerChoices: {
    'as-the-note': ['كما تفعل الملاحظة', 'وحيث لا يظهر ذلك، كما تفعل اللغة عادة.'],
    informal: ['بلا كلفة', 'du, tu, tú, je'],
    formal: ['برسمية', 'Sie, vous, usted, u'],
  },
  ownTitle: 'كلماتك',
  kindLabel: 'نوع الرد',
  languageLabel: 'اللغة',
  languageNames: {
    en: 'الإنجليزية',
    de: 'الألمانية',
    fr: 'الفرنسية',
    es: 'الإسبانية',
    pt: 'البرتغالية',
    it: 'الإيطالية',
    nl: 'الهولندية',
    pl: 'البولندية',
    ja: 'اليابانية',
  },
  tryOn: 'تجربتها على طلب',
  fromPage: 'من صفحة الدعوات المفتوحة.',
  fromDemo: 'طلبات مختلَقة. حين تكون صفحة الدعوات مفتوحة في علامة تبويب تظهر طلباتك هنا.',
  none: 'لم تكتب من هذا النوع بهذه اللغة: تُعرض كلمات Winnow.',
  write: 'كتابة كلماتي',
  writeAnother: 'كتابة أخرى',
  orderHelp: 'يُعرض أول ما يناسب الطلب.',
  templateName: (number) => `كلماتك، ${number}`,
  moveUp: (number) => `نقل ${number} إلى أعلى`,
  moveDown: (number) => `نقل ${number} إلى أسفل`,
  remove: (number) => `حذف ${number}`,
  preview: 'ما تقوله',
  isOffered: 'تُعرض لهذا الطلب.',
  isNotOffered: 'تُعرض لهذا الطلب كلمات أسبق.',
  empty: 'فارغة: لا تُستعمل.',
  lacks: (variable) =>
    `هذا الطلب لا يذكر ${apart(`{{${variable}}}`)}: لا تُستعمل له. يفيد بديل مثل ${apart(`{{${variable}|…}}`)} أو ${apart(`{{#if ${variable}}}`)}.`,
  length: counted({
    zero: 'بلا أحرف. ',
    one: 'حرف واحد. ',
    two: 'حرفان. ',
    few: '# أحرف. ',
    many: '# حرفًا. ',
    other: '# حرف. ',
  }),
  tooLong: 'فوق 300، وهو الطول الذي يُقرأ.',
  resetAll: 'العودة إلى كلمات Winnow في كل مكان',
  resetHelp: 'العودة تحذف كل ما كتبته هنا؛ ويعيده «تراجع» إلى أن تغادر.',
  undoReplies: 'تراجع',
  savedFaulty: 'حُفظ. القالب الذي فيه خطأ لا يُستخدم حتى يُصحَّح.',
  saveState: {
    unchanged: '',
    saving: 'جارٍ الحفظ…',
    saved: 'حُفظ',
    undone: 'تم التراجع',
    failed: 'تعذر حفظ ذلك. تمكن المحاولة مرة أخرى.',
  },
  helpTitle: 'ما يمكن ملؤه',

  variables: {
    firstName: 'الاسم الأول',
    fullName: 'الاسم الكامل، مع لقب الدكتور',
    role: 'الدور المعروض',
    company: 'الشركة',
    place: 'مكان العمل',
    myRoles: 'أدوار تبحث عنها، من أهدافك',
    questions: 'ما تغفله الملاحظة، على هيئة قائمة',
  },
  insert: 'الإدراج عند المؤشر:',
  flagsHelp: 'يمكن أن يتوقف جزء على أي من هذه، وعلى ما يلي:',
  flags: {
    note: 'هناك ملاحظة',
    personal: 'الملاحظة كُتبت لك',
    job: 'الموضوع عمل',
    sale: 'الغرض بيع شيء',
    formal: 'الرد يخاطب برسمية',
  },
  syntax: [
    ['{{firstName|…}}', 'الاسم، أو البديل حيث لا يُعرف'],
    ['{{#if role}}…{{else}}…{{/if}}', 'جزء حيث يُذكر دور، وآخر حيث لا يُذكر'],
    ['{{#if not note}}…{{/if}}', 'جزء للطلبات التي بلا ملاحظة'],
  ],
  fault: ({ error, tag, nearest }) => {
    const named = apart(`{{${tag}}}`);
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `لا وجود لـ ${named}. هل المقصود ${apart(`{{${nearest}}}`)}؟`
          : `لا وجود لـ ${named}. ما يمكن ملؤه مذكور أدناه.`;
      case 'only-in-if':
        return `ليس في ${named} كلمات. لا يصح إلا شرطًا، مثل ${apart(`{{#if ${tag}}}…{{/if}}`)}.`;
      case 'not-closed':
        return `«${apart(tag)}» تبدأ بـ {{ ولا تُغلق بـ }}.`;
      case 'if-not-ended':
        return `${named} لا ينتهي بـ ${apart('{{/if}}')}.`;
      case 'no-if-before':
        return `${named} خارج أي ${apart('{{#if …}}')}.`;
      case 'too-deep':
        return `هناك ${apart('{{#if …}}')} أكثر مما ينبغي بعضها داخل بعض.`;
      case 'not-understood':
        return `لا يفهم Winnow ${named}.`;
    }
  },
};
