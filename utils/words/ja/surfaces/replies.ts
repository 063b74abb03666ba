import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('ja');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnowは申請ごとに返信を用意します。ここでは、どの返信も自分の言葉で書けます。書いていないものには、Winnowの文面を使います。',
  replyTrouble: '返信を読み込めませんでした。もう一度お試しください。',
  reading: '返信を読み込んでいます…',
  registerLabel: '返信での相手への呼びかけ方',
  registerHelp: 'tuとvousのように、二通りの呼びかけ方がある言語で使います。',
  registerChoices: {
    'as-the-note': ['メッセージに合わせる', 'わからないときは、その言語での慣習に従います。'],
    informal: ['親しい言い方', 'du、tu、tú、je'],
    formal: ['改まった言い方', 'Sie、vous、usted、u'],
  },
  ownTitle: '自分の言葉',
  kindLabel: '返信の種類',
  languageLabel: '言語',
  languageNames: {
    en: '英語',
    de: 'ドイツ語',
    fr: 'フランス語',
    es: 'スペイン語',
    pt: 'ポルトガル語',
    it: 'イタリア語',
    nl: 'オランダ語',
    pl: 'ポーランド語',
    ja: '日本語',
  },
  tryOn: '試す申請',
  fromPage: '開いている申請ページから。',
  fromDemo: '架空の申請です。申請ページをタブで開いておくと、ご自身の申請が並びます。',
  none: 'この種類と言語では、まだ何も書いていません。Winnowの文面を使います。',
  write: '自分の言葉で書く',
  writeAnother: 'もう一つ書く',
  orderHelp: '申請に当てはまる最初のものを使います。',
  templateName: (number) => `自分の言葉${number}`,
  moveUp: (number) => `${number}を上へ`,
  moveDown: (number) => `${number}を下へ`,
  remove: (number) => `${number}を削除`,
  insert: 'カーソルの位置に入れる：',
  preview: '実際の文面',
  isOffered: 'この申請に使われます。',
  isNotOffered: 'この申請には、先にあるものが使われます。',
  empty: '空欄：使われません。',
  lacks: (variable) =>
    `この申請では{{${variable}}}がわからないため、使われません。{{${variable}|…}}のような代わりの言葉か、{{#if ${variable}}}を使うと役立ちます。`,
  length: counted({ other: '#文字。' }),
  tooLong: '読まれやすい長さの300文字を超えています。',
  resetAll: 'すべてWinnowの文面に戻す',
  resetHelp:
    '戻すと、ここで書いたものがすべて消えます。このページを離れるまでは、「元に戻す」で取り戻せます。',
  undoReplies: '元に戻す',
  savedFaulty: '保存しました。誤りのあるテンプレートは、直すまで使われません。',
  saveState: {
    unchanged: '',
    saving: '保存しています…',
    saved: '保存しました',
    undone: '元に戻しました',
    failed: '保存できませんでした。もう一度お試しください。',
  },
  helpTitle: '差し込めるもの',

  variables: {
    firstName: '相手の名（呼びかけ用）',
    fullName: '相手の氏名（博士などの称号付き）',
    role: '提示された職種',
    company: '相手の会社',
    place: '勤務地',
    myRoles: '探している職種（目標から）',
    questions: 'メッセージに欠けている点の一覧',
  },
  flagsHelp: '上のどれか、または次の条件によって、一部の文を出し分けられます。',
  flags: {
    note: 'メッセージがある',
    personal: '本人に宛てて書かれている',
    job: '仕事の話である',
    sale: '売り込みである',
    formal: '返信が改まった言い方である',
  },
  syntax: [
    ['{{firstName|はじめまして}}', '名前。わからないときは「はじめまして」'],
    ['{{#if role}}…{{else}}…{{/if}}', '職種があるときの文と、ないときの文'],
    ['{{#if not note}}…{{/if}}', 'メッセージのない申請だけの文'],
  ],
  fault: ({ error, tag, nearest }) => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `{{${tag}}}はありません。{{${nearest}}}のことですか。`
          : `{{${tag}}}はありません。差し込めるものは下にあります。`;
      case 'only-in-if':
        return `{{${tag}}}に文字は入っていません。{{#if ${tag}}}…{{/if}}のように、条件としてだけ使えます。`;
      case 'not-closed':
        return `「${tag}」は{{で始まっていますが、}}で閉じられていません。`;
      case 'if-not-ended':
        return `{{${tag}}}が{{/if}}で終わっていません。`;
      case 'no-if-before':
        return `{{${tag}}}が{{#if …}}の外にあります。`;
      case 'too-deep':
        return '{{#if …}}の入れ子が深すぎます。';
      case 'not-understood':
        return `{{${tag}}}は、Winnowにはわかりません。`;
    }
  },
};
