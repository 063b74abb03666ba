import type { MemoryCatalogue } from '../memory';
import { jaChecklist } from './checklist';

export const jaMemory: MemoryCatalogue = {
  copied: {
    decline: 'お断りをコピー（{ago}）',
    'not-now': '「今回は見送り」をコピー（{ago}）',
    'ask-details': '質問をコピー（{ago}）',
    accept: '返信をコピー（{ago}）',
    'follow-instead': '返信をコピー（{ago}）',
    refer: '返信をコピー（{ago}）',
  },
  handled: '対応済み（{ago}）',
  noAnswer: '質問（{ago}）、返事はまだ？',
  copiedLine: 'この申請への返信をコピーしました（{ago}、{copiedOn}）。',
  askedLine: '詳細を質問しました（{ago}、{copiedOn}）。',
  dueLine:
    '詳細を質問しましたが（{ago}、{copiedOn}）、返事の記録はありません。片付いたら対応済みにしてください。',
  handledLine: '{handledOn}に対応済みにしました。',
  earlier: {
    replied: {
      plural: 'count',
      other: '以前にも{count}回の申請があり[（最後は{lastOn}）]、返信を用意しました。',
    },
    accepted: {
      plural: 'count',
      other: '以前にも{count}回の申請があり[（最後は{lastOn}）]、一度承認しています。',
    },
    unanswered: {
      plural: 'count',
      other: '以前にも{count}回の申請がありました[（最後は{lastOn}）]。返信の記録はありません。',
    },
  },
  firm: { plural: 'nth', other: '{firm}からの申請は、これで{nth}件目です。' },
  firmDeclined: {
    plural: 'declined',
    other: '{firm}からの申請は、これで{nth}件目です。うち{declined}件を断りました。',
  },
  template: '共通する文面：「{template}」',
  connected: '取り込んだつながりの中にいる人です。',
  peopleAtFirm: { plural: 'people', other: '{firm}に知り合いが{people}人います。' },
  acts: {
    'always-person': '{name}さんを常に承認',
    'never-person': '{name}さんを承認しない',
    'always-firm': '{firm}を常に承認',
    'never-firm': '{firm}を承認しない',
    'never-domain': '{domain}を承認しない',
    handled: '対応済みにする',
    'not-handled': '「対応済み」を取り消す',
    'seek-role': '探す職種に加える：{role}',
    'avoid-industry': '避ける業界に加える：{industry}',
    'only-known': '知っている人だけを承認',
    'admit-anyone': '知らない人も検討する',
    'be-open': '申請を受け付ける',
  },
  undoGoal: {
    'seek-role': '「探す職種に加える：{value}」を取り消す',
    'avoid-industry': '「避ける業界に加える：{value}」を取り消す',
    'only-known': '「知っている人だけを承認」を取り消す',
    'admit-anyone': '「知らない人も検討する」を取り消す',
    'be-open': '「申請を受け付ける」を取り消す',
  },
  corrections: {
    'accept-known': '承認する：知っている人',
    'accept-fits': '承認する：希望に合っている',
    'ask-first': 'まず質問する',
    'decline-unfitting': '断る：希望に合わない',
    'decline-selling': '断る：売り込みである',
    'decline-stranger': '断る：知らない人',
    'report-scam': 'これは詐欺',
  },
  correctedLine: 'この申請に対するWinnowの判定は「{verdict}」でした。',
  checklist: jaChecklist,
  offLists: { always: '「常に承認」を取り消す', never: '「承認しない」を取り消す' },
};
