import type { ChecklistCatalogue } from '../checklist';

export const arChecklist: ChecklistCatalogue = {
  past: 'هل للملف ماضٍ: وظائف سابقة وزملاء ومنشورات.',
  field: 'هل التوظيف الذي يقوم به في مجالك.',
  client: 'هل الوظيفة في شركته أم لدى عميل.',
  tenure: 'منذ متى يعمل في {firm}.',
  tenureAnywhere: 'منذ متى يشغل عمله الحالي.',
  team: 'هل يقود الفريق الذي يوظف.',
  owner: 'هل {firm} ملك له، ومنذ متى.',
  ownerAnywhere: 'هل الشركة ملك له، ومنذ متى.',
  recommended: 'من يوصي به، وفي أي شأن.',
  trade: 'هل سبق له العمل في مجالك.',
  invested: 'في أي شركات استثمر.',
  studies: 'ماذا يدرس، وأين.',
  work: 'ما الذي عمل عليه حتى الآن.',
  crossed: 'أين ربما تقاطعت طرقكما: شركة أو جهة دراسة أو مكان.',
  posts: 'عمّ يكتب، وهل يمس ذلك عملك.',
  both: 'من تعرفانه معًا.',
};
