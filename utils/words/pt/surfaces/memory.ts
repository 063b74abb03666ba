import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('pt');
const requests = counted({ one: '# convite', other: '# convites' });
const imported = counted({ one: '# conexão importada', other: '# conexões importadas' });
const declined = counted({ one: '# recusado', other: '# recusados' });
const notes = counted({ one: '# nota', other: '# notas' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Lendo a memória…',
  failed: 'Não foi possível ler a memória: o navegador nega acesso ao armazenamento.',
  lead: 'O que o Winnow viu, guardado só neste computador: quem escreveu, de que empresa, o que foi aconselhado e o que você copiou. Das notas só ficam impressões digitais, das quais nenhum texto pode ser recuperado, a menos que você decida outra coisa abaixo.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, o mais antigo de ${day(oldestAt)}` : ''}${known > 0 ? `; ${imported(known)}` : ''}.`,
  empty:
    'Ainda nada. Os gráficos se enchem conforme você abre seus convites, ou de uma vez com uma importação em “Dados”.',
  questionsTitle: 'À espera de resposta',
  questionsEmpty: 'Nenhuma pergunta em aberto.',
  questionsHelp:
    'Convites para os quais você copiou “Pedir detalhes”. O Winnow não vê as respostas: você é quem os marca como resolvidos.',
  asked: (at) => `Perguntado em ${day(at)}`,
  due: 'Ainda sem resposta?',
  unnamed: 'Alguém sem endereço de perfil',
  handled: 'Marcar como resolvido',
  handledStatus: 'Marcado como resolvido.',
  undo: 'Desfazer',
  statisticsTitle: 'Estatísticas',
  asTable: 'Mostrar como tabela',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `T${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Semana de',
  quarterHead: 'Trimestre',
  series: {
    accept: 'Vale aceitar',
    ask: 'Pergunte antes',
    decline: 'Recuse com gentileza',
    report: 'Parece fraude',
    unjudged: 'Importados, sem parecer',
    templates: 'Modelos',
    own: 'Palavras próprias',
  },
  all: 'Todos',
  weeksTitle: 'Convites por semana',
  weeksSummary: (count, each) =>
    `${requests(count)} nos últimos seis meses, cerca de ${number(each, 1)} por semana.`,
  quartersTitle: 'Ao longo dos anos',
  quartersSummary: (count, share) => `${requests(count)} ao todo; ${percent(share)} das notas são modelos.`,
  templatesTitle: 'Modelos e palavras próprias',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Ainda sem notas.'
      : `De ${notes(noted)}, ${percent(templates / noted)} vieram de outros com quase as mesmas palavras ou parecem escritas por uma ferramenta.`,
  rolesTitle: 'Quem envia',
  rolesSummary: (role) => `Com mais frequência: ${role.toLowerCase()}.`,
  roleHead: 'Papel',
  roles: {
    'recruiter-agency': 'Agência de recrutamento',
    'recruiter-inhouse': 'Recrutamento interno',
    'hiring-manager': 'Gestão que contrata',
    sales: 'Vendas',
    founder: 'Empresa própria',
    investor: 'Investimentos',
    student: 'Estudante',
    hr: 'Recursos humanos',
    coach: 'Coaching',
    professional: 'Outra profissão',
    unknown: 'Não informado',
  },
  firmsTitle: 'De que empresas',
  firmsSummary: (firm) => `Com mais frequência: ${apart(firm)}.`,
  firmHead: 'Empresa',
  requestsHead: 'Convites',
  declinedHead: 'Recusados por você',
  declined: (count) => (count > 0 ? declined(count) : ''),
  copiedTitle: 'Respostas copiadas',
  copiedSummary: counted({ one: '# resposta copiada.', other: '# respostas copiadas.' }),
  copiedHead: 'Resposta',
  replyKinds: {
    decline: 'Recusar',
    'not-now': 'Agora não',
    'ask-details': 'Pedir detalhes',
    accept: 'Aceitar',
    'follow-instead': 'Só seguir',
    refer: 'Indicar alguém',
  },
  settingsTitle: 'Como é guardada',
  retention: 'Esquecer convites após',
  retentions: {
    '90': '90 dias',
    '365': '365 dias',
    '730': '730 dias (dois anos)',
    '1825': '1825 dias (cinco anos)',
    never: 'Nunca',
  },
  retentionOther: counted({ one: '# dia', other: '# dias' }),
  retentionHelp: 'Contados do dia em que o Winnow registrou o convite. O padrão é 730 dias.',
  keepNotes: 'Guardar também o texto das notas',
  keepNotesHelp: 'Desligado por padrão. Só as notas vistas a partir de agora são guardadas.',
  remind: 'Lembrar perguntas sem resposta',
  remindHelp: 'Mostra essas perguntas no selo e as conta no ícone da barra de ferramentas.',
  remindAfter: 'Dias sem resposta',
  settingsFailed: 'Não foi possível salvar.',
  tableTitle: 'Levar o histórico com você',
  tableText:
    'Todos os convites lembrados em uma só tabela, que programas de planilha abrem. Uma nota só está nela se o seu texto foi guardado.',
  tableSave: 'Salvar como tabela (CSV)',
  tableSaved: counted({ one: '# convite salvo.', other: '# convites salvos.' }),
  tableFailed: 'Não foi possível salvar a tabela.',
  wipeTitle: 'Esquecer tudo',
  wipeText: (count) =>
    `Remove deste computador ${requests(count)} e todas as conexões importadas. Objetivos, listas e perfil ficam.`,
  wipe: 'Esquecer tudo…',
  wipeAsk: 'Esquecer tudo?',
  wipeWord: 'esquecer',
  wipeType: (word) => `Isto não pode ser desfeito. Digite “${word}” para continuar.`,
  wipeDo: 'Esquecer tudo',
  cancel: 'Cancelar',
  wiped: 'Tudo foi esquecido.',
};
