import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'A aparência do Winnow, e onde ele se mostra.',
  placeTitle: 'Na página do LinkedIn',
  page: {
    label: 'Onde ficam os pareceres?',
    choices: {
      badges: ['Na página', 'Um pequeno selo em cada convite, com a resposta a um clique.'],
      untouched: ['Só no painel lateral', 'Nada é colocado na página do LinkedIn.'],
    },
  },
  pageWhy:
    'O Contrato do Usuário do LinkedIn se opõe a ferramentas que mudam a aparência de suas páginas. Só com o painel lateral, o Winnow lê a página e a deixa como está.',
  languageTitle: 'Idioma e cores',
  language: 'Idioma do Winnow',
  languageAuto: 'Como o navegador',
  languageHelp: 'As respostas seguem o idioma da nota, qualquer que seja a escolha aqui.',
  theme: {
    label: 'Cores',
    choices: { system: 'Como o sistema', light: 'Claro', dark: 'Escuro' },
  },
  themeHelp: 'Na página do LinkedIn, o selo segue a página.',
  motion: 'Os selos surgem aos poucos, e de uma vez se o seu sistema pede menos movimento.',
  toolbarTitle: 'Na barra de ferramentas',
  count: 'Número no ícone da barra',
  countHelp: 'Mostra um número no ícone enquanto algo espera por você.',
  failed: 'Não foi possível salvar. Tente de novo.',
};
