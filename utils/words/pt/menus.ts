import type { MenuWords } from '../menus';

export const pt: MenuWords = {
  assessSelected: 'Avaliar o texto selecionado',
  alwaysPerson: 'Sempre aceitar esta pessoa',
  neverPerson: 'Nunca aceitar esta pessoa',
  alwaysWords: 'Sempre aceitar convites com “%s”',
  neverWords: 'Nunca aceitar convites com “%s”',
  undoList: 'Desfazer a última mudança nas listas',
};
