import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('pt');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, versão ${version}`,
  neverTitle: 'O que ele nunca faz',
  never: [
    'Avalia a nota e a oferta, nunca a pessoa. Nomes, fotos e origens não contam.',
    'Não envia nada a lugar nenhum, e suas páginas não podem carregar nada de fora.',
    'Nunca clica, digita nem responde por você. Você copia as palavras; enviá-las cabe a você.',
    'Não esconde nenhum convite, e diz o que não examinou.',
  ],
  privacyTitle: 'Privacidade em resumo',
  privacy: [
    'O que é lido: os convites nas páginas de convites do LinkedIn enquanto uma está aberta, e os textos que você fornece.',
    'O que é guardado, só neste computador: seus objetivos e listas, e de cada convite o endereço do perfil, a empresa, as datas, o parecer e uma impressão digital da nota. “Memória” mostra e esquece tudo isso.',
    'O que sai deste computador: nada, exceto um arquivo que você salve.',
  ],
  agreed: (at) => `Você concordou com isto em ${day(at)}.`,
  notAgreed: 'Você ainda não concordou com isto, então nada é lido no LinkedIn.',
  takeBack: 'Retirar a concordância',
  takenBack: 'Retirada. A partir de agora nada é lido no LinkedIn.',
  begin: 'Ler e começar',
  termsTitle: 'Os termos do LinkedIn',
  terms:
    'O Contrato do Usuário do LinkedIn se opõe a ferramentas que leem suas páginas ou mudam sua aparência. O Winnow acrescenta seu selo ao que você vê, ou deixa a página intocada se você escolher isso em “Aparência”, e não aciona nada do LinkedIn. Usá-lo ou não é decisão sua. O Winnow não tem nenhuma ligação com o LinkedIn.',
  demoTitle: 'Convites inventados',
  demoText: 'Uma pequena caixa de convites inventados mostra tudo o que o Winnow faz, sem o LinkedIn.',
  demoOpen: 'Abrir convites inventados',
  licencesTitle: 'Licenças',
  licences: 'O Winnow é software livre sob a licença MIT. É feito com:',
  problemTitle: 'Relatar um problema',
  problemText:
    'Diga o que você fez e o que esperava, e junte estas linhas. Elas não contêm nada sobre você nem sobre mais ninguém.',
  problemLabel: 'Linhas para um relato',
  problemCopy: 'Copiar estas linhas',
  problemCopied: 'As linhas estão copiadas.',
  facts: {
    version: 'Winnow',
    browser: 'Navegador',
    language: 'Idioma',
    theme: 'Cores',
    page: 'Pareceres',
    remembered: 'Convites na memória',
  },
};
