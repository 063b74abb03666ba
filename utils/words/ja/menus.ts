import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('ja');

export const ja: MenuWords = {
  assessSelected: '選択したテキストを判定',
  alwaysPerson: 'この人を常に承認',
  neverPerson: 'この人を承認しない',
  alwaysWords: '「%s」を含む申請を常に承認',
  neverWords: '「%s」を含む申請を承認しない',
  undoList: '直前のリスト変更を元に戻す',
  undecided: counted({ other: 'Winnow：このページの未対応の申請は#件です' }),
  waiting: counted({ other: 'Winnow：返事を待っている質問が#件あります' }),
  noProfile: 'Winnow：このリンクはプロフィールにつながっていません。リストは変わっていません。',
};
