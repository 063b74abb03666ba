import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('pt');
const requests = counted({ one: '# convite', other: '# convites' });
const connections = counted({ one: '# conexão', other: '# conexões' });
const firms = counted({ one: '# empresa', other: '# empresas' });
const knownAlready = counted({ one: '# já era conhecido', other: '# já eram conhecidos' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Traga seus próprios dados, e leve-os com você. Os arquivos são lidos neste computador e não são enviados a lugar nenhum.',
  importTitle: 'Importar',
  importText:
    'A exportação do LinkedIn (“Obter uma cópia dos seus dados”), o zip como foi baixado ou seus arquivos CSV, ou um JSON Resume. Nada é incorporado antes de você ver o que é.',
  choose: 'Escolher arquivos…',
  drop: 'ou solte-os aqui',
  reading: 'Lendo os arquivos',
  comparing: 'Comparando as notas',
  writing: 'Gravando',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nada foi incorporado.',
  preview: 'O que os arquivos contêm',
  nothing: 'Nenhum destes arquivos contém algo que o Winnow leia.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, ${number(notes)} com nota${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, em ${day(firstAt)}` : `, de ${day(firstAt)} a ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Preenche a memória: quem já escreveu, e que notas eram modelos.',
  connections: (count, firmCount) => `${connections(count)} em ${firms(firmCount)}`,
  connectionsHelp:
    'Diz quem você conhece: para “pessoas que conheço”, e para notas que citam quem sugeriu você. Os nomes são guardados como códigos irreversíveis. Substituem os importados antes.',
  facts: 'Sua trajetória',
  factsHelp: 'Preenche lacunas em “Sobre você” e “Objetivos”. O que você escreveu fica.',
  factLines: {
    headline: (text) => `Título: ${text}`,
    positions: counted({ one: '# cargo', other: '# cargos' }),
    skills: counted({ one: '# competência', other: '# competências' }),
    schools: counted({ one: '# escola', other: '# escolas' }),
    topics: counted({ one: '# tema', other: '# temas' }),
  },
  problems: 'Não compreendido',
  more: counted({ other: 'e mais #' }),
  take: 'Incorporar',
  taken: (result) =>
    [
      `Incorporado: ${requests(result.invitations)}`,
      result.known > 0 ? knownAlready(result.known) : '',
      result.templates > 0 ? `${number(result.templates)} com palavras que outros também enviaram` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `Nada foi incorporado. ${reason}`,
  again: 'Importar mais',
  backupTitle: 'Backup',
  backupText:
    'Um só arquivo com tudo: objetivos, listas, perfil, configurações, memória. Nada é sincronizado: este arquivo é o caminho para outro computador.',
  save: 'Salvar um backup',
  saved: (count) => `Salvo: ${requests(count)}.`,
  saveFailed: 'Não foi possível fazer o backup: o navegador nega acesso ao armazenamento.',
  restore: 'Restaurar de um backup…',
  restoreAsk: (madeAt, count, known) =>
    `Feito em ${day(madeAt)}, com ${requests(count)} e ${connections(known)}.`,
  restoreHelp:
    'Seus convites se somam aos daqui, e suas conexões, objetivos, listas e configurações tomam o lugar dos seus. Você pode desfazer enquanto esta página estiver aberta.',
  restoreDo: 'Restaurar',
  restored: 'Restaurado.',
  restoreUndo: 'Desfazer a restauração',
  restoreUndone: 'Tudo está como antes.',
  restoreFailed: 'Não foi possível restaurar, e nada foi mudado.',
};
