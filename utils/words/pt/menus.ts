import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('pt');

export const pt: MenuWords = {
  assessSelected: 'Avaliar o texto selecionado',
  alwaysPerson: 'Sempre aceitar esta pessoa',
  neverPerson: 'Nunca aceitar esta pessoa',
  alwaysWords: 'Sempre aceitar convites com “%s”',
  neverWords: 'Nunca aceitar convites com “%s”',
  undoList: 'Desfazer a última mudança nas listas',
  undecided: counted({
    one: 'Winnow: # convite a decidir nesta página',
    other: 'Winnow: # convites a decidir nesta página',
  }),
  waiting: counted({
    one: 'Winnow: # pergunta espera resposta',
    other: 'Winnow: # perguntas esperam resposta',
  }),
  noProfile: 'Winnow: este link não leva a nenhum perfil. Suas listas continuam como estavam.',
};
