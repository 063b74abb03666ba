import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('pt');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'As listas vêm antes de qualquer outra regra. Um aviso de fraude permanece mesmo assim.',
  always: {
    label: 'Sempre aceitar',
    empty: 'Esta lista está vazia.',
    add: 'Adicionar à lista “sempre”',
  },
  never: {
    label: 'Nunca aceitar',
    empty: 'Esta lista está vazia.',
    add: 'Adicionar à lista “nunca”',
  },
  addShort: 'Adicionar',
  kindLabel: 'O quê',
  kinds: { person: 'Pessoa', firm: 'Empresa', domain: 'Domínio web', words: 'Palavras na nota' },
  valueLabel: 'Qual',
  hints: {
    person: 'Endereço do perfil ou nome',
    firm: 'Nome da empresa',
    domain: 'example.com',
    words: 'Palavras como estão na nota',
  },
  remove: (entry) => `Remover ${apart(entry)}`,
  added: (entry) => `Adição feita: ${apart(entry)}.`,
  moved: (entry) => `Adição feita aqui, e remoção da outra lista: ${apart(entry)}.`,
  removed: (entry) => `Remoção feita: ${apart(entry)}.`,
  already: (entry) => `Já está na lista: ${apart(entry)}.`,
};
