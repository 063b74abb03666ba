import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'すでにフォローされています。',
  'mutual-connections': {
    plural: 'count',
    other: '共通の知り合いが{count}人います。',
  },
  'named-mutual': '共通の知り合いの名前を挙げています[：{name}]。',
  'shared-employer': '以前働いていた会社の名前があります[：{name}]。',
  'shared-school': '通っていた学校の名前があります[：{name}]。',
  verified: 'LinkedInがこのアカウントを認証しています。',
};
