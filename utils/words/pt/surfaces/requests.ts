import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('pt');
const people = counted({ one: '# convite', other: '# convites' });
const noteFields: Record<string, string> = {
  note: 'nota',
  name: 'nome',
  headline: 'título',
  profileUrl: 'endereço do perfil',
  mutualConnections: 'conexões em comum',
  sentAt: 'data',
  invitationId: 'número',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# para aceitar' }),
  ask: counted({ other: '# para perguntar antes' }),
  decline: counted({ other: '# para recusar com gentileza' }),
  report: counted({ one: '# parece fraude', other: '# parecem fraudes' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Vale aceitar',
  ask: 'Pergunte antes',
  decline: 'Recuse com gentileza',
  report: 'Parece fraude',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Aceitar',
  ask: 'Perguntar',
  decline: 'Recusar',
  report: 'Fraude',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Recusar',
  'not-now': 'Agora não',
  'ask-details': 'Pedir detalhes',
  accept: 'Aceitar',
  'follow-instead': 'Só seguir',
  refer: 'Indicar alguém',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `Convites lidos: ${number(read)} de ${number(seen)}`
      : seen === 1
        ? 'Lido o único convite da página'
        : `Lidos todos os convites da página (${number(seen)})`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start}; não se achou: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Da sua memória',
  acts: 'Na próxima vez',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Todos',
  filterLabel: 'Mostrar convites com o parecer',
  showing: counted({ one: 'Mostrando # convite', other: 'Mostrando # convites' }),
  searchLabel: 'Buscar em nome, título e nota',
  searchPlaceholder: 'Buscar',
  sortLabel: 'Ordem dos convites',
  sorts: {
    page: 'Ordem da página',
    verdict: 'Por parecer',
    newest: 'Mais novos antes',
    oldest: 'Mais antigos antes',
  },
  nextUndecided: counted({ other: 'Próximo a decidir (#)' }),
  allDecided: 'Tudo decidido',
  requestOf: (name) => `Convite de ${apart(name)}`,
  untouched: 'Nada é colocado na página do LinkedIn.',
  untouchedChange: 'Mudar isto',
  wrong: 'Isto está errado…',
  wrongQuestion: 'O que está certo?',
  undo: 'Desfazer',
  reasonsFor: 'A favor de aceitar',
  reasonsAgainst: 'Contra aceitar',
  clearSearch: 'Limpar a busca',
  listLabel: 'Convites pendentes',
  noMatch: 'Nenhum convite corresponde.',
  showAll: 'Mostrar todos os convites',
  judging: 'Ainda sem parecer',
  copyReply: 'Copiar resposta',
  copyReplyTo: (name) => `Copiar resposta para ${apart(name)}`,
  copied: 'Copiada',
  copiedStatus: (name) => `Resposta para ${apart(name)} copiada.`,
  copyRefused: 'A cópia foi negada. Selecione o texto e faça a cópia por conta própria.',
  showOnPage: 'Mostrar na página',
  notOnPage: 'Esse convite não está mais na página.',
  reasons: 'Por quê',
  speaksFor: 'A favor:',
  speaksAgainst: 'Contra:',
  moreReasons: counted({ one: 'Mais # motivo', other: 'Mais # motivos' }),
  fewerReasons: 'Menos motivos',
  motive: 'Por que provavelmente escreve',
  notLookedAt: 'Não examinado',
  wouldChange: 'O que mudaria isto',
  theirNote: 'A nota recebida',
  noNote: 'O convite veio sem nota.',
  reply: 'Resposta',
  replyKindLabel: 'Tipo de resposta',
  replyLength: counted({ one: '# caractere', other: '# caracteres' }),
  replyIn: (length, language) => `${length}, em ${language}`,
  whereToPaste:
    '“Mensagem” no convite abre uma conversa sem aceitar. Escreva primeiro, ignore depois: ignorar faz o convite sumir.',
  noReplyNeeded: 'Não precisa responder',
  doNotAnswer: 'Não responda',
  settings: 'Abrir configurações',
  openSidePanel: 'Abrir no painel lateral',
  keys: {
    move: 'próximo e anterior',
    open: 'abrir ou fechar',
    copy: 'copiar a resposta',
    undecided: 'próximo a decidir',
    search: 'buscar',
    close: 'fechar',
  },
  keysLabel: 'Teclas',
  loading: 'Lendo a página…',
  notBegunTitle: 'O Winnow ainda não começou',
  notBegunText: 'Nada no LinkedIn é lido até você ver o que é lido e concordar com isso.',
  notBegunOpen: 'Ver o que é lido e começar',
  offTitle: 'Abra primeiro seus convites',
  offText: 'O Winnow lê os convites na página de convites do LinkedIn enquanto ela está aberta.',
  offHint: 'Já está lá? Recarregue a aba uma vez, para que o Winnow possa começar nela.',
  openInvitations: 'Abrir convites',
  elsewhereTitle: 'Seus convites estão em outra página',
  elsewhereText: 'Esta página do LinkedIn não tem convites.',
  emptyTitle: 'Nada pendente.',
  emptyText: 'Aproveite o sossego.',
  otherKinds: counted({
    one: '# convite para página, evento ou newsletter ficou de fora.',
    other: '# convites para páginas, eventos ou newsletters ficaram de fora.',
  }),
  pause: 'Pausar o Winnow',
  resume: 'Retomar',
  pausedTitle: 'O Winnow está em pausa',
  pausedText: 'Não lê nem desenha nada no LinkedIn até você retomar.',
  accessTitle: 'O Winnow não pode agir no LinkedIn',
  accessText: 'Seu navegador nega acesso à página, então nada pode ser lido ali.',
  accessHint: 'Depois recarregue a aba uma vez.',
  allowAccess: 'Permitir no LinkedIn',
  unreadTitle: 'Não foi possível ler estes convites',
  silentTitle: 'Recarregue esta aba uma vez',
  silentText: 'O Winnow foi atualizado com esta página aberta e não recebe mais nada dela.',
  reload: 'Recarregar a aba',
  unknownTitle: 'O LinkedIn mudou esta página',
  unknownText: 'O Winnow não conhece este layout, por isso não marca nada em vez de adivinhar.',
  showReport: 'Mostrar o que diria um relato',
  reportText: 'Só nomes de tags, papéis e atributos. Nenhum texto, nenhum nome, nenhum número de ninguém.',
  reportLabel: 'Relato da estrutura da página',
  copyReport: 'Copiar o relato',
  reportCopied: 'Relato copiado.',
  reportFailed: 'A página não respondeu. Recarregue a aba e tente de novo.',
  allRead: 'Tudo lido',
  health,
  pasteTitle: 'Avaliar um texto colado',
  pasteText: 'Uma nota de outro lugar, ou uma que a página não mostra inteira.',
  pasteNote: 'A nota',
  pasteName: 'O nome de quem escreve',
  pasteHeadline: 'O título do perfil',
  optional: 'opcional',
  pasteJudge: 'Avaliar esta nota',
  pasteClear: 'Limpar',
  pasteResult: 'Parecer sobre a nota colada',
  pasteEmpty: 'Cole primeiro uma nota.',
  pasteFailed: 'O Winnow não conseguiu avaliar este texto. Tente de novo.',
};
