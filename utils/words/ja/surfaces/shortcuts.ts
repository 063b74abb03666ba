import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'すべての操作をキーボードで行えます。',
  browserTitle: 'ブラウザのどこでも',
  browserText: 'キーは自由に選べます。割り当てはブラウザが保存します。',
  actionHead: '操作',
  keyHead: 'キー',
  noKey: '未設定',
  none: 'ブラウザにWinnowのキーは登録されていません。',
  commands: {
    'copy-reply': 'フォーカスのある申請への返信をコピー',
    'next-undecided': 'ページの次の未決定の申請へ',
    'open-panel': 'サイドパネルを開く',
    _execute_action: 'Winnowを開く',
  },
  change: 'キーを変更',
  surfaceTitle: 'ポップアップとサイドパネル',
  surfaceKeys: {
    next: '次の申請',
    previous: '前の申請',
    open: '申請を開く、または閉じる',
    copy: '返信をコピー',
    search: '検索',
    close: '申請を閉じる',
  },
  pageTitle: 'LinkedInのページ',
  pageKeys: {
    reach: 'バッジの次のボタンへ移動',
    press: 'ボタンを押す：返信をコピー、または理由を開く',
    leave: '理由を閉じてバッジに戻る',
  },
};
