import type { ChecklistCatalogue } from '../checklist';

export const jaChecklist: ChecklistCatalogue = {
  past: 'これまでの経歴があるか（以前の職場、同僚、投稿）。',
  field: 'ご自身の分野の採用を扱っているか。',
  client: '求人は相手自身の会社のものか、取引先のものか。',
  tenure: '{firm}にどのくらい在籍しているか。',
  tenureAnywhere: '今の職場にどのくらい在籍しているか。',
  team: '採用するチームを率いているか。',
  owner: '{firm}は本人の会社か、いつからか。',
  ownerAnywhere: '本人の会社か、いつからか。',
  recommended: '誰が、どんな点で推薦しているか。',
  trade: 'ご自身の分野で働いた経験があるか。',
  invested: 'どの会社に出資してきたか。',
  studies: '何を、どこで学んでいるか。',
  work: 'これまでどんな仕事をしてきたか。',
  crossed: 'どこかで接点があったか（勤務先、学校、地域）。',
  posts: '何について書いているか、ご自身の仕事に関わるか。',
  both: '共通の知り合いは誰か。',
};
