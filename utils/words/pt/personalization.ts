import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Cita algo que você publicou ou apresentou, e do que tratava.',
  'receiver-fact': 'Cita algo em particular que você ou sua empresa fez ou disse.',
  'shared-event': 'Cita uma ocasião em que vocês dois parecem ter estado.',
  'earlier-contact': 'Refere-se a uma conversa ou a um encontro anterior com você.',
  'shared-past': 'Cita uma escola, uma empresa ou alguém que vocês parecem ter em comum.',
  'referrer-named': 'Diz quem sugeriu escrever a você.',
  'concrete-question': 'Faz uma pergunta precisa sobre aquilo a que se refere.',
  'reason-given': 'Diz por que importa que seja você.',
  'profile-grounded': 'Refere-se a algo que está no perfil que você informou.',
  'field-echo': 'Repete o que seu perfil mostra, como uma carta-padrão também consegue fazer.',
  'only-profile-phrase': 'Fala do seu perfil ou da sua trajetória, mas não cita nada deles.',
  'no-word-about-you': 'Não diz nada de você que não pudesse ir para qualquer pessoa.',
};
