import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day, apart } = waysOf('ja');
const requests = counted({ other: '申請#件' });
const connections = counted({ other: 'つながり#人' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'データを持ち込むことも、持ち出すこともできます。ファイルはこのパソコンの中で読み取り、どこにも送信しません。',
  importTitle: '取り込み',
  importText:
    'LinkedInのエクスポート（「データのコピーを取得」）のzipファイルまたは中のCSVファイル、あるいはJSON Resumeを取り込めます。中身を確かめるまで、何も取り込みません。',
  choose: 'ファイルを選択…',
  drop: 'またはここにドロップ',
  reading: 'ファイルを読み取っています',
  comparing: 'メッセージを比べています',
  writing: '書き込んでいます',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。何も取り込んでいません。',
  preview: 'ファイルの中身',
  nothing: 'Winnowが読めるものは、どのファイルにもありません。',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}（メッセージ付き${number(notes)}件${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `、${day(firstAt)}` : `、${day(firstAt)}～${day(lastAt)}`) : ''}）`,
  invitationsHelp: '以前に誰が申請したか、どのメッセージが定型文だったかがわかるようになります。',
  connections: (count, firms) => `${connections(count)}（${number(firms)}社）`,
  connectionsHelp:
    '誰を知っているかがわかり、「知っている人」の判断や、紹介者の名前を挙げたメッセージに役立ちます。名前はハッシュ値で残します。以前に取り込んだものと置き換わります。',
  facts: 'ご自身の情報',
  factsHelp: '「自分について」と「目標」の空欄を埋めます。ご自身で書いた内容は変わりません。',
  factLines: {
    headline: (text) => `ヘッドライン：${apart(text)}`,
    positions: counted({ other: '職歴#件' }),
    skills: counted({ other: 'スキル#件' }),
    schools: counted({ other: '学校#校' }),
    topics: counted({ other: 'テーマ#件' }),
  },
  problems: '読み取れなかったもの',
  more: counted({ other: 'ほか#件' }),
  take: '取り込む',
  taken: (result) =>
    [
      `取り込みました：${requests(result.invitations)}`,
      result.known > 0 ? `うち${number(result.known)}件は記録済み` : '',
      result.templates > 0 ? `${number(result.templates)}件はほかの人と同じ文面` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('、')
      .concat('。'),
  failed: (reason) => `何も取り込んでいません。${reason}`,
  again: 'さらに取り込む',
  backupTitle: 'バックアップ',
  backupText:
    '目標、リスト、プロフィール、設定、記録のすべてを一つのファイルに保存します。同期はしないので、別のパソコンへはこのファイルで移します。',
  save: 'バックアップを保存',
  saved: (count) => `保存しました：${requests(count)}。`,
  saveFailed: 'バックアップを作成できませんでした。ブラウザが保存領域の利用を拒んでいます。',
  restore: 'バックアップから復元…',
  restoreAsk: (madeAt, count, known) => `${day(madeAt)}に作成、${requests(count)}、${connections(known)}。`,
  restoreHelp:
    '申請は今の記録に追加され、つながり、目標、リスト、設定は置き換わります。このページを開いている間は元に戻せます。',
  restoreDo: '復元',
  restored: '復元しました。',
  restoreUndo: '復元を取り消す',
  restoreUndone: 'すべて元の状態に戻りました。',
  restoreFailed: '復元できませんでした。何も変わっていません。',
};
