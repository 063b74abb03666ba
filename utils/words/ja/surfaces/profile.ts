import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('ja');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'ご自身の情報です。「…についての講演」のような言葉の裏付けになり、名前や会社の間違いにも気づけます。このパソコンの外には出ません。',
  factsTitle: 'プロフィールの記載',
  name: '名前',
  headline: 'ヘッドライン',
  about: '自己紹介',
  workTitle: '職歴',
  positions: {
    label: '職歴',
    empty: '職歴はまだありません。',
    add: '職歴を追加',
    title: '役職',
    company: '会社',
    from: '開始',
    to: '終了',
    toHint: '現在',
    remove: (position) => `職歴「${apart(position)}」を削除`,
    numbered: (number) => `職歴${number}`,
  },
  schools: ['学校', '学校名'],
  knowTitle: '専門と活動',
  skills: ['プロフィールのスキル', '例：SQL'],
  topics: ['テーマ', '講演、記事、プロジェクト'],
  topicsHelp: 'このどれかに触れたメッセージは、本人に宛てて書かれたものです。',
  chips: {
    help: '一つ入力するごとに、Enterキーかコンマを押してください。',
    remove: (text) => `${apart(text)}を削除`,
    added: (text) => `${apart(text)}を追加しました。`,
    removed: (text) => `${apart(text)}を削除しました。`,
    already: (text) => `${apart(text)}はすでにリストにあります。`,
  },
};
