import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Cite quelque chose que vous avez publié ou présenté, et de quoi il s’agissait.',
  'receiver-fact': 'Cite un fait ou un propos précis, de vous ou de votre entreprise.',
  'shared-event': 'Cite une occasion où vous semblez avoir été tous les deux.',
  'earlier-contact': 'Évoque une conversation ou une rencontre passée avec vous.',
  'shared-past': 'Cite une école, une entreprise ou une connaissance que vous semblez avoir en commun.',
  'referrer-named': 'Dit qui a suggéré de vous écrire.',
  'concrete-question': 'Vous pose une question précise sur ce dont il est question.',
  'reason-given': 'Dit pourquoi il importe que ce soit vous.',
  'profile-grounded': 'Évoque quelque chose qui figure dans le profil que vous avez saisi.',
  'field-echo': 'Répète ce que montre votre profil, ce dont une lettre type est capable aussi.',
  'only-profile-phrase': 'Parle de votre profil ou de votre parcours, mais n’en cite rien.',
  'no-word-about-you': 'Ne dit rien de vous qui ne pourrait aller à n’importe qui.',
};
