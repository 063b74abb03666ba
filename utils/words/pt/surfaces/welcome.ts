import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('pt');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Boas-vindas ao Winnow',
  headline: 'Que convites vale a pena aceitar?',
  lead: 'Ao lado de cada convite, na página de convites do LinkedIn, o Winnow mostra um parecer, os motivos com as palavras citadas e uma resposta para copiar. Ele lê o que está aberto e trabalha só neste computador.',
  toTry: 'Testar em convites inventados',
  toBegin: 'Começar',

  tryTitle: 'Experimente agora',
  tryText:
    'Aqui todas as pessoas são inventadas. Abra um convite para ver por quê, ou copie logo a resposta: é a avaliação real, calculada neste instante.',
  tryFor:
    'Como se você fosse Mira, data engineer em Roterdã. O que você responder abaixo toma o lugar dos desejos dela.',
  tryWaiting: 'Avaliando os convites…',
  tryFailed: 'Não foi possível avaliar os convites inventados. Recarregue esta página uma vez.',
  tryDone: 'É só isso: cole na mensagem do próprio LinkedIn, e o envio fica com você.',

  questionsTitle: 'O que você procura?',
  questionsText:
    'Quatro perguntas, e cada uma pode esperar. As respostas são salvas na hora, e os convites acima as seguem.',
  skip: 'Pular as perguntas',
  more: 'O resto, como remuneração e empresas, está nas configurações.',

  importText:
    'Sua trajetória mostra quando uma nota foi mesmo escrita para você. A exportação do LinkedIn ou um JSON Resume a preenche; você pode fazer isso depois, nas configurações.',
  importOpen: 'Importar de um arquivo',

  promisesTitle: 'O que ele nunca faz, e como você pode conferir',
  promises: [
    [
      'Não envia nada a lugar nenhum.',
      'Fique offline e recarregue esta página: ele continua avaliando. A lista de rede nas ferramentas de desenvolvedor do navegador fica vazia.',
    ],
    [
      'Nunca clica, digita nem envia por você.',
      'Observe: nada se move no LinkedIn até que você pressione algo.',
    ],
    [
      'Avalia a nota e a oferta, nunca a pessoa.',
      'Cole a mesma nota com outro nome no painel lateral: só muda a saudação.',
    ],
    [
      'Guarda pouco, e não esconde nada disso.',
      'As configurações mostram tudo o que ele lembra, salvam em um arquivo que você pode ler, e esquecem quando você mandar.',
    ],
  ],

  beginTitle: 'Antes de começar',
  beginLead: 'Até agora nada foi lido no LinkedIn. É com isto que você concorda:',
  disclosure: [
    [
      'O que é lido',
      'Nas páginas de convites do LinkedIn, enquanto uma está aberta: de cada convite pendente o nome, o título, a nota, as conexões em comum, os selos, a data e o número.',
    ],
    ['Para quê', 'Para chegar a um parecer, seus motivos e uma resposta. Para mais nada.'],
    [
      'O que é guardado',
      'Só neste computador: o endereço do perfil, a empresa, as datas, o parecer, a resposta que você copiou, e uma impressão digital da nota, da qual nenhum texto pode ser recuperado.',
    ],
    ['Quem recebe', 'Ninguém. Não há servidor nem conta.'],
  ],
  termsTitle: 'O Contrato do Usuário do LinkedIn',
  termsText:
    'A seção 8.2 dele se opõe a ferramentas que leem as páginas do LinkedIn ou mudam sua aparência, e o LinkedIn já escreveu a quem criou ou usou ferramentas inofensivas. O Winnow não automatiza nada, mas usá-lo ou não é decisão sua.',
  agree: 'Concordo: começar',
  notNow:
    'Se não concorda, feche esta aba: então nada é lido. “Sobre o Winnow”, nas configurações, traz de volta para cá.',
  agreedOn: (at) => `Você concordou em ${day(at)}. O Winnow lê seus convites enquanto eles estão abertos.`,
  agreeFailed: 'Não foi possível salvar: o navegador nega acesso ao armazenamento.',
  openInvitations: 'Abrir seus convites',
  openSettings: 'Todas as configurações',
  independent: 'O Winnow não tem nenhuma ligação com o LinkedIn.',
};
