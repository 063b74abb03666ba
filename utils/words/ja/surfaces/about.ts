import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('ja');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow バージョン${version}`,
  neverTitle: 'Winnowが決してしないこと',
  never: [
    '判定するのはメッセージと提案の内容で、人ではありません。名前、写真、出身は判定に使いません。',
    'どこにも何も送信しません。Winnowのページが外部から読み込むこともできません。',
    '代わりにクリック、入力、返信をすることはありません。文面をコピーし、送るのはご自身です。',
    '申請を隠すことはなく、見ていないものは見ていないと示します。',
  ],
  privacyTitle: 'プライバシーの要点',
  privacy: [
    '読み取るもの：LinkedInの申請ページを開いている間の申請と、ご自身で渡したテキスト。',
    'このパソコンの中だけに残すもの：目標とリスト、そして申請ごとにプロフィールのアドレス、会社、日付、判定、メッセージのフィンガープリント。「記録と統計」で確認と消去ができます。',
    'このパソコンの外に出るもの：ご自身で保存したファイルのほかは何もありません。',
  ],
  agreed: (at) => `${day(at)}に同意しました。`,
  notAgreed: 'まだ同意していないため、LinkedInでは何も読み取りません。',
  takeBack: '同意を取り消す',
  takenBack: '取り消しました。今後、LinkedInでは何も読み取りません。',
  begin: '内容を読んで始める',
  termsTitle: 'LinkedInの利用規約',
  terms:
    'LinkedInの利用規約は、ページを読み取るツールや見た目を変えるツールを認めていません。Winnowは表示中のページにバッジを加えます（「表示」の設定で、ページに何も加えないようにもできます）。LinkedInの機能を呼び出すことはありません。使うかどうかはご自身でお決めください。WinnowはLinkedInと関係がありません。',
  demoTitle: '架空の申請',
  demoText: '架空の申請を集めた小さな受信箱で、LinkedInなしにWinnowのすべての働きを見られます。',
  demoOpen: '架空の申請を開く',
  licencesTitle: 'ライセンス',
  licences: 'WinnowはMITライセンスのフリーソフトウェアです。次のものを使って作られています。',
  problemTitle: '問題を報告',
  problemText:
    '何をして、どうなるはずだったかを書き、次の行を添えてください。ご自身やほかの人についての情報は含まれません。',
  problemLabel: '報告に添える行',
  problemCopy: 'この行をコピー',
  problemCopied: '行をコピーしました。',
  facts: {
    version: 'Winnow',
    browser: 'ブラウザ',
    language: '言語',
    theme: '配色',
    page: '判定の表示',
    remembered: '記録した申請',
  },
};
