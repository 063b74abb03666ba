import type { TemplateFault } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('pt');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'O Winnow oferece uma resposta a cada convite. Aqui você pode escrever as suas; onde não houver, as do Winnow são oferecidas.',
  replyTrouble: 'Não foi possível ler suas respostas. Tente de novo.',
  reading: 'Lendo suas respostas…',
  registerLabel: 'Como as respostas tratam as pessoas',
  registerHelp: 'Importa onde um idioma tem dois modos, como tu e vous.',
  registerChoices: {
    'as-the-note': ['Como faz a nota', 'Onde não se percebe, como o idioma costuma fazer.'],
    informal: ['De modo informal', 'du, tu, tú, je'],
    formal: ['De modo formal', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Suas próprias palavras',
  kindLabel: 'Tipo de resposta',
  languageLabel: 'Idioma',
  languageNames: {
    en: 'Inglês',
    de: 'Alemão',
    fr: 'Francês',
    es: 'Espanhol',
    pt: 'Português',
    it: 'Italiano',
    nl: 'Holandês',
    pl: 'Polonês',
    ja: 'Japonês',
  },
  tryOn: 'Testar no convite de',
  fromPage: 'Da página de convites que está aberta.',
  fromDemo: 'Convites inventados. Com a página de convites aberta em uma aba, aqui ficam os seus.',
  none: 'Você não escreveu nenhuma deste tipo neste idioma: são oferecidas as palavras do Winnow.',
  write: 'Escrever a sua',
  writeAnother: 'Escrever outra',
  orderHelp: 'É oferecida a primeira que serve para um convite.',
  templateName: (number) => `Suas palavras, ${number}`,
  moveUp: (number) => `Mover ${number} para cima`,
  moveDown: (number) => `Mover ${number} para baixo`,
  remove: (number) => `Excluir ${number}`,
  preview: 'O que ela diz',
  isOffered: 'Oferecida para este convite.',
  isNotOffered: 'Para este convite é oferecida uma anterior.',
  empty: 'Vazia: não é usada.',
  lacks: (variable) =>
    `Este convite não informa {{${variable}}}: não é usada para ele. Uma alternativa como {{${variable}|…}} ou um {{#if ${variable}}} ajudaria.`,
  length: counted({ one: '# caractere. ', other: '# caracteres. ' }),
  tooLong: 'Mais de 300, o tamanho que as pessoas leem.',
  resetAll: 'Voltar às palavras do Winnow',
  resetHelp:
    'Voltar apaga tudo o que você escreveu aqui; enquanto você não sair da página, “Desfazer” traz tudo de volta.',
  undoReplies: 'Desfazer',
  savedFaulty: 'Salvo. Um modelo com erro só é usado depois de corrigido.',
  saveState: {
    unchanged: '',
    saving: 'Salvando…',
    saved: 'Salvo',
    undone: 'Desfeito',
    failed: 'Não foi possível salvar. Tente de novo.',
  },
  insert: 'Inserir onde está o cursor:',
  helpTitle: 'O que você pode inserir',

  variables: {
    firstName: 'O primeiro nome da pessoa',
    fullName: 'O nome completo, com o título acadêmico, se houver',
    role: 'O cargo que oferece',
    company: 'A empresa da pessoa',
    place: 'Onde é o trabalho',
    myRoles: 'Cargos que você procura, dos seus objetivos',
    questions: 'O que a nota não diz, como lista',
  },
  flagsHelp: 'Uma parte pode depender de qualquer um destes, e do que segue:',
  flags: {
    note: 'há uma nota',
    personal: 'a nota foi escrita para você',
    job: 'trata-se de trabalho',
    sale: 'vende algo',
    formal: 'a resposta fala de modo formal',
  },
  syntax: [
    ['{{firstName|tudo bem}}', 'o nome, ou “tudo bem” onde ele não é conhecido'],
    ['{{#if role}}…{{else}}…{{/if}}', 'uma parte onde um cargo é citado, outra onde não'],
    ['{{#if not note}}…{{/if}}', 'uma parte para convites sem nota'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `Não existe {{${tag}}}. Seria {{${nearest}}}?`
          : `Não existe {{${tag}}}. O que pode ser inserido está abaixo.`;
      case 'only-in-if':
        return `{{${tag}}} não contém palavras. Só pode ser consultado, como em {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `“${tag}” começa com {{ e não é fechado com }}.`;
      case 'if-not-ended':
        return `{{${tag}}} não termina com {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} está fora de qualquer {{#if …}}.`;
      case 'too-deep':
        return 'Há {{#if …}} demais um dentro do outro.';
      case 'not-understood':
        return `O Winnow não entende {{${tag}}}.`;
    }
  },
};
