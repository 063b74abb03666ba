import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'تذكر شيئًا نشرته أو قدّمته، وما كان موضوعه.',
  'receiver-fact': 'تذكر أمرًا محددًا فعلته أو قلته أنت أو شركتك.',
  'shared-event': 'تذكر مناسبة يبدو أنكما حضرتماها.',
  'earlier-contact': 'تشير إلى محادثة أو لقاء سابق معك.',
  'shared-past': 'تذكر جهة دراسة أو عمل أو معرفة يبدو أنها تجمعكما.',
  'referrer-named': 'تقول من اقترح مراسلتك.',
  'concrete-question': 'تسألك سؤالًا محددًا عما تشير إليه.',
  'reason-given': 'تقول لماذا يهم أن تكون أنت بالذات.',
  'profile-grounded': 'تشير إلى شيء ورد في الملف الذي أدخلته.',
  'field-echo': 'تكرر ما يظهر في ملفك، كما تستطيع رسالة جماعية أيضًا.',
  'only-profile-phrase': 'تتحدث عن ملفك أو خلفيتك، ولا تذكر منها شيئًا.',
  'no-word-about-you': 'لا تقول عنك شيئًا لا يصلح لأي شخص.',
};
