import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';
import { requests as people } from './counts';

const { counted, list, apart } = waysOf('ar');
const noteFields: Record<string, string> = {
  note: 'الملاحظة',
  name: 'الاسم',
  headline: 'العنوان',
  profileUrl: 'عنوان الملف',
  mutualConnections: 'المعارف المشتركون',
  sentAt: 'التاريخ',
  invitationId: 'الرقم',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: 'يستحق القبول: #' }),
  ask: counted({ other: 'السؤال أولًا: #' }),
  decline: counted({ other: 'رفض بلطف: #' }),
  report: counted({ other: 'يبدو احتيالًا: #' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'يستحق القبول',
  ask: 'السؤال أولًا',
  decline: 'رفض بلطف',
  report: 'يبدو احتيالًا',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'قبول',
  ask: 'سؤال',
  decline: 'رفض',
  report: 'احتيال',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'رفض',
  'not-now': 'ليس الآن',
  'ask-details': 'سؤال عن التفاصيل',
  accept: 'قبول',
  'follow-instead': 'المتابعة بدلًا من ذلك',
  refer: 'إحالة إلى شخص آخر',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `قُرئ ${read} من ${people(seen)}`
      : seen === 1
        ? 'قُرئ الطلب الوحيد هنا'
        : `قُرئت كلها هنا: ${people(seen)}`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (لم يوجد في ${count})`);
  return gaps.length === 0 ? `${start}.` : `${start}: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  /** Title of what the memory knows of the sender, and of what can be done about them. */
  memory: 'من الذاكرة',
  acts: 'في المرة القادمة',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'الكل',
  filterLabel: 'عرض الطلبات ذات الحكم',
  showing: (count) => `المعروض: ${people(count)}`,
  searchLabel: 'بحث في الاسم والعنوان والملاحظة',
  searchPlaceholder: 'بحث',
  sortLabel: 'ترتيب الطلبات',
  sorts: {
    page: 'كما في الصفحة',
    verdict: 'بحسب الحكم',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
  },
  nextUndecided: counted({ other: 'غير المحسوم التالي (#)' }),
  allDecided: 'حُسم الكل',
  requestOf: (name: string) => `طلب ${apart(name)}`,
  untouched: 'لا يوضع شيء في صفحة LinkedIn.',
  untouchedChange: 'تغيير ذلك',
  wrong: 'هذا غير صحيح…',
  wrongQuestion: 'ما الصحيح؟',
  undo: 'تراجع',
  reasonsFor: 'يؤيد القبول',
  reasonsAgainst: 'يعارض القبول',
  clearSearch: 'مسح البحث',
  listLabel: 'الطلبات المعلقة',
  noMatch: 'لا طلب يطابق.',
  showAll: 'عرض كل الطلبات',
  judging: 'لا حكم بعد',
  copyReply: 'نسخ الرد',
  copyReplyTo: (name: string) => `نسخ الرد إلى ${apart(name)}`,
  copied: 'نُسخ',
  copiedStatus: (name: string) => `نُسخ الرد إلى ${apart(name)}.`,
  copyRefused: 'رُفض النسخ. يمكنك تحديد النص ونسخه بنفسك.',
  showOnPage: 'العرض في الصفحة',
  notOnPage: 'لم يعد هذا الطلب في الصفحة.',
  reasons: 'السبب',
  speaksFor: 'مؤيد:',
  speaksAgainst: 'معارض:',
  moreReasons: counted({ other: 'أسباب أخرى: #' }),
  fewerReasons: 'أسباب أقل',
  motive: 'سبب الكتابة على الأرجح',
  notLookedAt: 'ما لم يُنظر فيه',
  wouldChange: 'ما الذي يغيّر الحكم',
  theirNote: 'الملاحظة',
  noNote: 'بلا ملاحظة.',
  reply: 'الرد',
  replyKindLabel: 'نوع الرد',
  replyLength: counted({
    zero: 'بلا أحرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '# أحرف',
    many: '# حرفًا',
    other: '# حرف',
  }),
  replyIn: (length: string, language: string) => `${length}، باللغة: ${apart(language)}`,
  whereToPaste: '«رسالة» في البطاقة تفتح محادثة من غير قبول. الكتابة أولًا ثم التجاهل: فالتجاهل يزيل البطاقة.',
  noReplyNeeded: 'لا حاجة إلى رد',
  doNotAnswer: 'عدم الرد',
  settings: 'فتح الإعدادات',
  openSidePanel: 'الفتح في اللوحة الجانبية',
  keys: {
    move: 'التالي والسابق',
    open: 'فتح أو إغلاق',
    copy: 'نسخ الرد',
    undecided: 'غير المحسوم التالي',
    search: 'بحث',
    close: 'إغلاق',
  },
  keysLabel: 'المفاتيح',
  loading: 'قراءة الصفحة…',
  offTitle: 'افتح دعواتك أولًا',
  offText: 'يقرأ Winnow الطلبات في صفحة الدعوات على LinkedIn ما دامت مفتوحة لديك.',
  offHint: 'هي مفتوحة بالفعل؟ يكفي تحديث تلك العلامة مرة ليبدأ Winnow فيها.',
  openInvitations: 'فتح الدعوات',
  elsewhereTitle: 'طلباتك في صفحة أخرى',
  elsewhereText: 'ليس في صفحة LinkedIn هذه دعوات.',
  emptyTitle: 'لا شيء معلقًا.',
  emptyText: 'هدوء يُستمتع به.',
  otherKinds: counted({ other: 'دعوات إلى صفحات أو فعاليات أو نشرات تُركت كما هي: #.' }),
  pause: 'إيقاف Winnow مؤقتًا',
  resume: 'استئناف',
  notBegunTitle: 'لم يبدأ Winnow بعد',
  notBegunText: 'لا يُقرأ شيء في LinkedIn حتى ترى ما يُقرأ وتوافق عليه.',
  notBegunOpen: 'رؤية ما يُقرأ والبدء',
  pausedTitle: 'Winnow متوقف مؤقتًا',
  pausedText: 'لا يقرأ شيئًا ولا يرسم شيئًا في LinkedIn حتى الاستئناف.',
  accessTitle: 'لا يُسمح لـ Winnow بالعمل في LinkedIn',
  accessText: 'المتصفح يمنع الوصول إلى الصفحة، فلا يُقرأ منها شيء.',
  accessHint: 'ثم يكفي تحديث العلامة مرة.',
  allowAccess: 'السماح به في LinkedIn',
  unreadTitle: 'تعذرت قراءة هذه الطلبات',
  silentTitle: 'يلزم تحديث هذه العلامة مرة',
  reload: 'تحديث العلامة',
  silentText: 'حُدّث Winnow وهذه الصفحة مفتوحة، ولم يعد يسمع منها.',
  unknownTitle: 'غيّر LinkedIn هذه الصفحة',
  unknownText: 'لا يعرف Winnow هذا التصميم، فلا يعلّم شيئًا بدل أن يخمن.',
  showReport: 'عرض ما سيقوله البلاغ',
  reportText: 'أسماء الوسوم والأدوار والسمات فقط. لا نص ولا أسماء ولا أرقام لأحد.',
  reportLabel: 'بلاغ عن بنية الصفحة',
  copyReport: 'نسخ البلاغ',
  reportCopied: 'نُسخ البلاغ.',
  reportFailed: 'لم تجب الصفحة. يلزم تحديث العلامة والمحاولة مرة أخرى.',
  allRead: 'قُرئ الكل',
  health,
  pasteTitle: 'الحكم على نص تلصقه',
  pasteText: 'ملاحظة من مكان آخر، أو لا تعرضها الصفحة كاملة.',
  pasteNote: 'الملاحظة',
  pasteName: 'الاسم',
  pasteHeadline: 'عنوان الملف',
  optional: 'اختياري',
  pasteJudge: 'الحكم على الملاحظة',
  pasteClear: 'مسح',
  pasteResult: 'الحكم على الملاحظة الملصقة',
  pasteEmpty: 'تُلصق ملاحظة أولًا.',
  pasteFailed: 'تعذر الحكم على هذا النص. تمكن المحاولة مرة أخرى.',
};
