import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': '避けたい会社のリストにある会社です[：{firm}]。',
  'company-preferred': '働いてみたい会社の名前があります[：{firm}]。',
  'concrete-offer': '職種、会社、場所、報酬や契約など、内容がはっきり書かれています。',
  'contract-match': '希望する契約形態です。',
  'contract-mismatch': '希望とは違う契約形態です。',
  'function-match': '同じ分野で働いている人からです。',
  'industry-avoided': '避けたい業界の名前があります。',
  'industry-match': '関心のある業界の名前があります。',
  'pay-below': '報酬が希望を下回ります[：{pay}]。',
  'pay-meets': '報酬が希望に届いています[：{pay}]。',
  'place-match': '希望する場所での仕事です[：{place}]。',
  'place-mismatch': '希望とは違う場所での仕事です[：{place}]。',
  'remote-match': '出社かリモートか、希望する働き方に合っています。',
  'remote-mismatch': '出社かリモートか、希望する働き方とは違います。',
  'role-match': '探している職種か、それに近い職種です[：{role}]。',
  'role-mismatch': '探している職種からは離れています[：{role}]。',
  'seniority-below': 'ご自身のレベルより下の職種です[：{role}]。',
  'seniority-match': 'ご自身のレベルに合う職種です[：{role}]。',
  'skill-match': {
    plural: 'count',
    other: '活かしたいスキルの名前があります[：{skills}]。',
  },
  'vague-offer': '仕事の話ですが、内容、場所、会社、報酬がほとんど書かれていません。',
};
