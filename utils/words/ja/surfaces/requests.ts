import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('ja');
const noteFields: Record<string, string> = {
  note: 'メッセージ',
  name: '名前',
  headline: 'ヘッドライン',
  profileUrl: 'プロフィールのアドレス',
  mutualConnections: '共通の知り合い',
  sentAt: '日付',
  invitationId: '番号',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '承認をおすすめ#件' }),
  ask: counted({ other: 'まず質問を#件' }),
  decline: counted({ other: '丁寧にお断り#件' }),
  report: counted({ other: '詐欺の疑い#件' }),
};
const verdicts: Record<Verdict, string> = {
  accept: '承認をおすすめ',
  ask: 'まず質問を',
  decline: '丁寧にお断り',
  report: '詐欺の疑い',
};
const verdictChips: Record<Verdict, string> = {
  accept: '承認',
  ask: '質問',
  decline: 'お断り',
  report: '詐欺',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'お断り',
  'not-now': '今回は見送り',
  'ask-details': '詳細を質問',
  accept: '承認',
  'follow-instead': '代わりにフォロー',
  refer: 'ほかの人を紹介',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `申請${number(seen)}件のうち${number(read)}件を読み取りました。`
      : `このページの申請${number(seen)}件をすべて読み取りました。`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field}（${number(count)}件）`);
  return gaps.length === 0 ? start : `${start}見つからなかったもの：${list(gaps)}。`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Winnowの記録から',
  acts: '次回から',
  appName: 'Winnow',
  people: counted({ other: '申請#件' }),
  verdicts,
  verdictChips,
  verdictCounts,
  replyKinds,
  all: 'すべて',
  filterLabel: '表示する申請の判定',
  showing: counted({ other: '申請#件を表示中' }),
  searchLabel: '名前、ヘッドライン、メッセージを検索',
  searchPlaceholder: '検索',
  sortLabel: '申請の並び順',
  sorts: {
    page: 'ページの順',
    verdict: '判定の順',
    newest: '新しい順',
    oldest: '古い順',
  },
  nextUndecided: counted({ other: '次の未対応（#件）' }),
  allDecided: 'すべて対応済み',
  requestOf: (name) => `${apart(name)}さんの申請`,
  untouched: 'LinkedInのページには何も加えていません。',
  untouchedChange: '変更する',
  wrong: '判定が違う…',
  wrongQuestion: '正しいのはどれですか。',
  undo: '元に戻す',
  reasonsFor: '承認を後押しする点',
  reasonsAgainst: '承認を妨げる点',
  clearSearch: '検索をクリア',
  listLabel: '保留中の申請',
  noMatch: '当てはまる申請はありません。',
  showAll: 'すべての申請を表示',
  judging: 'まだ判定なし',
  copyReply: '返信をコピー',
  copyReplyTo: (name) => `返信をコピー（${apart(name)}さん宛て）`,
  copied: 'コピー済み',
  copiedStatus: (name) => `${apart(name)}さんへの返信をコピーしました。`,
  copyRefused: 'コピーが許可されませんでした。テキストを選択して、手動でコピーしてください。',
  showOnPage: 'ページで表示',
  notOnPage: 'その申請はもうページにありません。',
  reasons: '理由',
  speaksFor: 'プラス：',
  speaksAgainst: 'マイナス：',
  moreReasons: counted({ other: 'ほかの理由#件' }),
  fewerReasons: '理由を減らす',
  motive: '申請のおそらくの理由',
  notLookedAt: '見ていないもの',
  wouldChange: '判定が変わる条件',
  theirNote: '相手のメッセージ',
  noNote: 'メッセージはありません。',
  reply: '返信',
  replyKindLabel: '返信の種類',
  replyLength: counted({ other: '#文字' }),
  replyIn: (language) => language,
  whereToPaste:
    '申請の「メッセージ」を押すと、承認しなくてもチャットが開きます。無視すると申請が消えるので、先に送ってください。',
  noReplyNeeded: '返信は不要',
  doNotAnswer: '返信しない',
  settings: '設定を開く',
  openSidePanel: 'サイドパネルで開く',
  keys: {
    move: '次と前',
    open: '開閉',
    copy: '返信をコピー',
    undecided: '次の未対応',
    search: '検索',
    close: '閉じる',
  },
  keysLabel: 'キー',
  loading: 'ページを読み取っています…',
  offTitle: 'まず申請ページを開いてください',
  offText: 'Winnowは、LinkedInの申請ページを開いている間に申請を読み取ります。',
  offHint: 'すでに開いている場合は、そのタブを一度再読み込みすると、Winnowが動き始めます。',
  openInvitations: '申請ページを開く',
  elsewhereTitle: '申請は別のページにあります',
  elsewhereText: 'このLinkedInのページに申請はありません。',
  emptyTitle: '保留中の申請はありません。',
  emptyText: '静かなひとときをどうぞ。',
  otherKinds: counted({
    other: 'ページ、イベント、ニュースレターへの招待#件は対象外です。',
  }),
  pause: 'Winnowを一時停止',
  resume: '再開',
  notBegunTitle: 'Winnowはまだ始まっていません',
  notBegunText: '読み取る内容を確かめて同意するまで、LinkedInでは何も読み取りません。',
  notBegunOpen: '読み取る内容を見て始める',
  pausedTitle: 'Winnowは一時停止中です',
  pausedText: '再開するまで、LinkedInでは何も読み取らず、何も表示しません。',
  accessTitle: 'WinnowはLinkedInで動作できません',
  accessText: 'ブラウザがページへのアクセスを許可していないため、何も読み取れません。',
  accessHint: '許可したら、タブを一度再読み込みしてください。',
  allowAccess: 'LinkedInで許可する',
  unreadTitle: 'これらの申請は読み取れませんでした',
  silentTitle: 'このタブを一度再読み込みしてください',
  silentText: 'このページを開いている間にWinnowが更新され、ページと通信できなくなりました。',
  reload: 'タブを再読み込み',
  unknownTitle: 'LinkedInがこのページを変えました',
  unknownText: 'Winnowの知らない構成のため、推測せずに、何も表示しません。',
  showReport: '報告の内容を表示',
  reportText: 'タグ、役割、属性の名前だけです。本文、名前、番号は一切含みません。',
  reportLabel: 'ページ構造の報告',
  copyReport: '報告をコピー',
  reportCopied: '報告をコピーしました。',
  reportFailed: 'ページから応答がありません。タブを再読み込みして、もう一度お試しください。',
  allRead: 'すべて読み取り済み',
  health,
  pasteTitle: '貼り付けたテキストを判定',
  pasteText: 'ほかで受け取ったメッセージや、ページに全文が出ないメッセージに使えます。',
  pasteNote: '相手のメッセージ',
  pasteName: '相手の名前',
  pasteHeadline: '相手のヘッドライン',
  optional: '任意',
  pasteJudge: 'このメッセージを判定',
  pasteClear: 'クリア',
  pasteResult: '貼り付けたメッセージの判定',
  pasteEmpty: '先にメッセージを貼り付けてください。',
  pasteFailed: 'このテキストを判定できませんでした。もう一度お試しください。',
};
