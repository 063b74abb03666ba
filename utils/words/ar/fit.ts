import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'تذكر شركة من الشركات التي تتجنبها[: {firm}].',
  'company-preferred': 'تذكر شركة يسرّك العمل معها[: {firm}].',
  'concrete-offer': 'تقول بوضوح ما تعرضه: الدور أو الشركة أو المكان أو الأجر أو العقد.',
  'contract-match': 'تعرض نوع العقد الذي تريده.',
  'contract-mismatch': 'تعرض نوع عقد غير الذي تريده.',
  'function-match': 'من شخص يعمل في مجالك.',
  'industry-avoided': 'تذكر قطاعًا تفضّل تجنبه.',
  'industry-match': 'تذكر قطاعًا يهمك.',
  'pay-below': 'تذكر أجرًا أقل مما تريد[: {pay}].',
  'pay-meets': 'تذكر أجرًا يبلغ ما تريد[: {pay}].',
  'place-match': 'تعرض عملًا حيث تريد أن تكون[: {place}].',
  'place-mismatch': 'تعرض عملًا في غير المكان الذي تريده[: {place}].',
  'remote-match': 'تعرض طريقة العمل التي تريدها، في الموقع أو عن بُعد.',
  'remote-mismatch': 'تعرض طريقة عمل غير التي تريدها، في الموقع أو عن بُعد.',
  'role-match': 'تذكر دورًا تبحث عنه أو قريبًا منه[: {role}].',
  'role-mismatch': 'تذكر دورًا بعيدًا عما تبحث عنه[: {role}].',
  'seniority-below': 'تذكر دورًا دون مستواك[: {role}].',
  'seniority-match': 'تذكر دورًا في مستواك[: {role}].',
  'skill-match': 'تذكر مهارة تريد استعمالها أو أكثر[: {skills}].',
  'vague-offer': 'تعرض عملًا، ولا تكاد تقول أي عمل، وأين، ولمن، وبكم.',
};
