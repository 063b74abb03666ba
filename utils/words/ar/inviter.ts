import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'من شخص يعمل في التدريب أو الإرشاد، بحسب عنوان الملف.',
  founder: 'من صاحب شركة أو مؤسسها[، {firm}]، بحسب عنوان الملف.',
  'headline-noise': 'عنوان الملف فيه تفاخر أو دعوات إلى المراسلة أو رموز كثيرة.',
  'hiring-manager': 'من شخص يبدو أنه يوظف لفريقه[ في {firm}].',
  'hr-title': 'من شخص في الموارد البشرية[ في {firm}].',
  investor: 'من مستثمر، بحسب عنوان الملف.',
  'job-seeker': 'من شخص يبحث عن عمل، كما يقول العنوان أو الشارة.',
  peer: 'من شخص يقوم بعمل من نوع عملك.',
  'recruiter-agency': {
    good: 'من وسيط توظيف لدى شركات أخرى، وقد يفتح ذلك أبوابًا.',
    bad: 'من وسيط توظيف لدى شركات أخرى، وأنت لا تبحث عن عمل.',
  },
  'recruiter-inhouse': {
    good: 'من مسؤول توظيف في الشركة التي توظف[، {firm}].',
    bad: 'من مسؤول توظيف في الشركة التي توظف[، {firm}]، وأنت لا تبحث عن عمل.',
  },
  'sales-title': 'من شخص يعمل في المبيعات، بحسب عنوان الملف.',
  'senior-rank': 'من صاحب قرار في شركته، بحسب عنوان الملف.',
  student: 'من طالب أو شخص في بداية مسيرته.',
};
