import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'Winnowの見た目と、表示する場所です。',
  placeTitle: 'LinkedInのページ',
  page: {
    label: '判定をどこに表示しますか。',
    choices: {
      badges: ['ページの中', '申請ごとに小さなバッジを表示し、ワンクリックで返信をコピーできます。'],
      untouched: ['サイドパネルのみ', 'LinkedInのページには何も加えません。'],
    },
  },
  pageWhy:
    'LinkedInの利用規約は、ページの見た目を変えるツールを認めていません。「サイドパネルのみ」にすると、Winnowはページを読み取るだけで、何も変えません。',
  languageTitle: '言語と配色',
  language: 'Winnowの言語',
  languageAuto: 'ブラウザに合わせる',
  languageHelp: 'ここで何を選んでも、返信はメッセージの言語に合わせます。',
  theme: {
    label: '配色',
    choices: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  },
  themeHelp: 'LinkedInのページでは、バッジはページの配色に合わせます。',
  motion: 'バッジはゆっくり現れます。システムの設定で動きを減らしている場合は、すぐに現れます。',
  toolbarTitle: 'ツールバー',
  count: 'ツールバーのアイコンに件数を表示',
  countHelp: '対応を待つものがある間、アイコンに数字を表示します。',
  failed: '保存できませんでした。もう一度お試しください。',
};
