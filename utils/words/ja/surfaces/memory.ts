import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('ja');
const requests = counted({ other: '申請#件' });
const connections = counted({ other: 'つながり#人' });
const notes = counted({ other: 'メッセージ#通' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: '記録を読み込んでいます…',
  failed: '記録を読み込めませんでした。ブラウザが保存領域の利用を拒んでいます。',
  lead: 'Winnowが見たものを、このパソコンの中だけに残しています。誰がどの会社から申請したか、何を勧めたか、何をコピーしたかです。メッセージは、元の文に戻せないフィンガープリントだけを残します（下の設定で変えられます）。',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `（最も古いものは${day(oldestAt)}）` : ''}${known > 0 ? `、取り込んだ${connections(known)}` : ''}。`,
  empty:
    'まだ記録はありません。申請を開くとグラフが増えていきます。「データ」から取り込めば、すぐに表示されます。',
  questionsTitle: '返事待ち',
  questionsEmpty: '返事待ちの質問はありません。',
  questionsHelp:
    '「詳細を質問」をコピーした申請です。Winnowには返事が見えないので、ご自身で対応済みにしてください。',
  asked: (at) => `${day(at)}に質問`,
  due: '返事はまだですか。',
  unnamed: 'プロフィールのアドレスがない人',
  handled: '対応済みにする',
  handledStatus: '対応済みにしました。',
  undo: '元に戻す',
  statisticsTitle: '統計',
  asTable: '表で表示',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `${at.slice(0, 4)}年Q${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1}`,
  weekOf: '週の始まり',
  quarterHead: '四半期',
  series: {
    accept: '承認をおすすめ',
    ask: 'まず質問を',
    decline: '丁寧にお断り',
    report: '詐欺の疑い',
    unjudged: '取り込み、判定なし',
    templates: '定型文',
    own: '自分の言葉',
  },
  all: '合計',
  weeksTitle: '週ごとの申請',
  weeksSummary: (count, each) => `この半年で${requests(count)}、週に約${number(each, 1)}件です。`,
  quartersTitle: '長期の推移',
  quartersSummary: (count, share) => `全部で${requests(count)}。メッセージの${percent(share)}が定型文です。`,
  templatesTitle: '定型文と自分の言葉',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'メッセージはまだありません。'
      : `${notes(noted)}のうち${percent(templates / noted)}は、ほかの人からもほぼ同じ文面で届いたか、ツールで書かれたような文面です。`,
  rolesTitle: '申請してきた人',
  rolesSummary: (role) => `最も多いのは「${role}」です。`,
  roleHead: '職種',
  roles: {
    'recruiter-agency': '人材紹介会社の採用担当',
    'recruiter-inhouse': '自社の採用担当',
    'hiring-manager': '採用するチームの責任者',
    sales: '営業',
    founder: '創業者',
    investor: '投資家',
    student: '学生',
    hr: '人事',
    coach: 'コーチ',
    professional: '専門職',
    unknown: '不明',
  },
  firmsTitle: '申請の多い会社',
  firmsSummary: (firm) => `最も多いのは${apart(firm)}です。`,
  firmHead: '会社',
  requestsHead: '申請',
  declinedHead: '断った件数',
  declined: (count) => (count > 0 ? `${number(count)}件お断り` : ''),
  copiedTitle: 'コピーした返信',
  copiedSummary: counted({ other: '返信を#件コピーしました。' }),
  copiedHead: '返信',
  replyKinds: {
    decline: 'お断り',
    'not-now': '今回は見送り',
    'ask-details': '詳細を質問',
    accept: '承認',
    'follow-instead': '代わりにフォロー',
    refer: 'ほかの人を紹介',
  },
  settingsTitle: '記録の残し方',
  retention: '申請の記録を残す期間',
  retentions: {
    '90': '90日',
    '365': '365日',
    '730': '730日（2年）',
    '1825': '1,825日（5年）',
    never: '無期限',
  },
  retentionOther: counted({ other: '#日' }),
  retentionHelp: 'Winnowが申請を記録した日から数えます。初期設定は730日です。',
  keepNotes: 'メッセージの本文も残す',
  keepNotesHelp: '初期設定ではオフです。これから見るメッセージだけが残ります。',
  remind: '返事のない質問を知らせる',
  remindHelp: 'バッジに表示し、ツールバーのアイコンの件数に加えます。',
  remindAfter: '返事を待つ日数',
  settingsFailed: '保存できませんでした。',
  wipeTitle: 'すべて消去',
  wipeText: (count) =>
    `このパソコンから${requests(count)}と、取り込んだつながりをすべて消去します。目標、リスト、プロフィールは残ります。`,
  wipe: 'すべて消去…',
  wipeAsk: 'すべて消去しますか。',
  wipeWord: '消去',
  wipeType: (word) => `元に戻すことはできません。続けるには「${word}」と入力してください。`,
  wipeDo: 'すべて消去',
  cancel: 'キャンセル',
  wiped: 'すべて消去しました。',
};
