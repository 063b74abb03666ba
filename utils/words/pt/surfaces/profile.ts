import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('pt');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Sua trajetória. Dá base a “sua palestra sobre…” e mostra quando uma nota cita a pessoa ou a empresa errada. Fica neste computador.',
  factsTitle: 'Como diz seu perfil',
  name: 'Nome',
  headline: 'Título',
  about: 'Sobre',
  workTitle: 'Onde você trabalhou',
  positions: {
    label: 'Cargos',
    empty: 'Ainda nenhum cargo.',
    add: 'Adicionar um cargo',
    title: 'Nome do cargo',
    company: 'Empresa',
    from: 'De',
    to: 'Até',
    toHint: 'hoje',
    remove: (position) => `Remover o cargo ${apart(position)}`,
    numbered: (number) => `Cargo ${number}`,
  },
  schools: ['Escolas', 'Nomes'],
  knowTitle: 'Por que conhecem você',
  skills: ['Competências do seu perfil', 'Por exemplo, SQL'],
  topics: ['Temas', 'Palestras, artigos, projetos'],
  topicsHelp: 'Uma nota que cita um destes foi escrita para você.',
  chips: {
    help: 'Pressione Enter ou vírgula depois de cada item.',
    remove: (text) => `Remover ${apart(text)}`,
    added: (text) => `Adição feita: ${apart(text)}.`,
    removed: (text) => `Remoção feita: ${apart(text)}.`,
    already: (text) => `Já está na lista: ${apart(text)}.`,
  },
};
