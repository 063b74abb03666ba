import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'ヘッドラインによると、コーチまたはメンターからです。',
  founder: 'ヘッドラインによると、創業者または経営者からです[（{firm}）]。',
  'headline-noise': 'ヘッドラインに、自慢、連絡の呼びかけ、または多くの記号があります。',
  'hiring-manager': '自分のチームの採用をしていると思われる人からです[（{firm}）]。',
  'hr-title': '人事の人からです[（{firm}）]。',
  investor: 'ヘッドラインによると、投資家からです。',
  'job-seeker': 'ヘッドラインかバッジによると、仕事を探している人からです。',
  peer: '同じような仕事をしている人からです。',
  'recruiter-agency': {
    good: '他社への転職を仲介する採用担当者からで、機会が広がるかもしれません。',
    bad: '他社への転職を仲介する採用担当者からですが、今は転職先を探していません。',
  },
  'recruiter-inhouse': {
    good: '採用する会社の採用担当者からです[（{firm}）]。',
    bad: '採用する会社の採用担当者からですが[（{firm}）]、今は転職先を探していません。',
  },
  'sales-title': 'ヘッドラインによると、営業の仕事をしている人からです。',
  'senior-rank': 'ヘッドラインによると、会社で決定権を持つ人からです。',
  student: '学生、またはキャリアを始めたばかりの人からです。',
};
