import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': '発表や公開をしたものと、その内容を具体的に挙げています。',
  'receiver-fact': 'ご自身や勤務先がした、または言った具体的なことに触れています。',
  'shared-event': '双方が参加していたと思われる場を挙げています。',
  'earlier-contact': '以前の会話や面会に触れています。',
  'shared-past': '共通と思われる学校、勤務先、または知り合いを挙げています。',
  'referrer-named': '誰の紹介で書いているかを述べています。',
  'concrete-question': '触れている事柄について、具体的な質問をしています。',
  'reason-given': 'なぜこの相手なのか、理由を述べています。',
  'profile-grounded': '登録したプロフィールにある事柄に触れています。',
  'field-echo': 'プロフィールの内容をなぞっていますが、定型文でもできることです。',
  'only-profile-phrase': 'プロフィールや経歴に触れていますが、具体的な中身は挙げていません。',
  'no-word-about-you': '誰に送っても通じる内容で、受け手についての言葉がありません。',
};
