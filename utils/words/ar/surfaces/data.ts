import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';
import { connections, requests } from './counts';

const { counted, number, day, apart } = waysOf('ar');

export const dataWords: SurfaceWords['data'] = {
  lead: 'بياناتك تأتي معك وتذهب معك. تُقرأ الملفات على هذا الجهاز ولا تُرسل إلى أي مكان.',
  importTitle: 'الاستيراد',
  importText:
    'تصدير LinkedIn نفسه («نسخة من بياناتك»)، ملف zip كما نزل أو ملفات CSV فيه، أو JSON Resume. لا يؤخذ شيء قبل أن ترى ما هو.',
  choose: 'اختيار ملفات…',
  drop: 'أو إفلاتها هنا',
  reading: 'قراءة الملفات',
  comparing: 'مقارنة الملاحظات',
  writing: 'الكتابة',
  cancel: 'إلغاء',
  cancelled: 'أُلغي. لم يؤخذ شيء.',
  preview: 'ما في الملفات',
  nothing: 'ليس في هذه الملفات شيء يقرؤه Winnow.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}، منها بملاحظة: ${number(notes)}${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `، في ${day(firstAt)}` : `، من ${day(firstAt)} إلى ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'يملأ الذاكرة: من طلب من قبل، وأي الملاحظات قوالب.',
  connections: (count, firms) => `${connections(count)}، عدد الشركات: ${number(firms)}`,
  connectionsHelp:
    'يبيّن من تعرف: لخيار «من أعرفهم»، وللملاحظات التي تذكر من اقترحك. تُحفظ الأسماء على هيئة بصمات، وتحل محل المستوردة من قبل.',
  facts: 'معلوماتك',
  factsHelp: 'تسد الفراغات في «عنك» والأهداف. ما كتبته بنفسك يبقى.',
  factLines: {
    headline: (text) => `العنوان: ${apart(text)}`,
    positions: counted({ other: 'المناصب: #' }),
    skills: counted({ other: 'المهارات: #' }),
    schools: counted({ other: 'جهات الدراسة: #' }),
    topics: counted({ other: 'المواضيع: #' }),
  },
  problems: 'لم يُفهم',
  more: counted({ other: 'وغيرها، عددها: #' }),
  take: 'أخذ هذه',
  taken: (result) =>
    [
      `أُخذ: ${requests(result.invitations)}`,
      result.known > 0 ? `المعروف منها من قبل: ${number(result.known)}` : '',
      result.templates > 0 ? `بكلمات أرسلها آخرون أيضًا: ${number(result.templates)}` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('؛ ')
      .concat('.'),
  failed: (reason) => `لم يؤخذ شيء. ${apart(reason)}`,
  again: 'استيراد المزيد',
  backupTitle: 'النسخة الاحتياطية',
  backupText:
    'ملف واحد فيه كل شيء: الأهداف والقوائم والملف والإعدادات والذاكرة. لا شيء يُزامَن: هذا الملف هو الطريق إلى جهاز آخر.',
  save: 'حفظ نسخة احتياطية',
  saved: (count) => `حُفظ: ${requests(count)}.`,
  saveFailed: 'تعذر إنشاء النسخة: المتصفح يرفض التخزين.',
  restore: 'الاستعادة من نسخة…',
  restoreAsk: (madeAt, count, known) =>
    `أُنشئت في ${day(madeAt)}، وفيها ${requests(count)} و${connections(known)}.`,
  restoreHelp:
    'تضاف طلباتها إلى ما هنا، وتحل علاقاتها وأهدافها وقوائمها وإعداداتها محل ما لديك. يمكن التراجع ما دامت هذه الصفحة مفتوحة.',
  restoreDo: 'استعادة',
  restored: 'استُعيدت.',
  restoreUndo: 'التراجع عن الاستعادة',
  restoreUndone: 'عاد كل شيء كما كان.',
  restoreFailed: 'تعذرت الاستعادة، ولم يتغير شيء.',
};
