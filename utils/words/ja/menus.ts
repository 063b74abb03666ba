import type { MenuWords } from '../menus';

export const ja: MenuWords = {
  assessSelected: '選択したテキストを判定',
  alwaysPerson: 'この人を常に承認',
  neverPerson: 'この人を承認しない',
  alwaysWords: '「%s」を含む申請を常に承認',
  neverWords: '「%s」を含む申請を承認しない',
  undoList: '直前のリスト変更を元に戻す',
};
