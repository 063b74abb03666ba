import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Tudo pode ser feito pelo teclado.',
  browserTitle: 'Em qualquer lugar do navegador',
  browserText: 'Estas teclas você escolhe; o navegador as guarda.',
  actionHead: 'O que faz',
  keyHead: 'Tecla',
  noKey: 'Ainda nenhuma',
  none: 'O navegador não indica teclas do Winnow.',
  commands: {
    'copy-reply': 'Copiar a resposta ao convite selecionado',
    'next-undecided': 'Ir para o próximo convite a decidir',
    'open-panel': 'Abrir o painel lateral',
    _execute_action: 'Abrir o Winnow',
  },
  change: 'Mudar estas teclas',
  surfaceTitle: 'No popup e no painel lateral',
  surfaceKeys: {
    next: 'Próximo convite',
    previous: 'Convite anterior',
    open: 'Abrir ou fechar o convite',
    copy: 'Copiar a resposta',
    search: 'Buscar',
    close: 'Fechar o convite',
  },
  pageTitle: 'Na página do LinkedIn',
  pageKeys: {
    reach: 'Ao próximo botão de um selo',
    press: 'Pressioná-lo: copiar a resposta, ou abrir os motivos',
    leave: 'Fechar os motivos, voltar ao selo',
  },
};
