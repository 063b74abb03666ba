import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Noemt iets wat je hebt gepubliceerd of gepresenteerd, en waar het over ging.',
  'receiver-fact': 'Noemt iets bepaalds dat jij of je bedrijf deed of zei.',
  'shared-event': 'Noemt een gelegenheid waar jullie allebei lijken te zijn geweest.',
  'earlier-contact': 'Verwijst naar een eerder gesprek of een eerdere ontmoeting met jou.',
  'shared-past': 'Noemt een school, werkgever of bekende die jullie lijken te delen.',
  'referrer-named': 'Zegt wie aanraadde om jou te schrijven.',
  'concrete-question': 'Vraagt je iets bepaalds over datgene waarnaar het verwijst.',
  'reason-given': 'Zegt waarom het uitmaakt dat jij het bent.',
  'profile-grounded': 'Verwijst naar iets wat in het profiel staat dat je hebt opgegeven.',
  'field-echo': 'Herhaalt wat je profiel laat zien, zoals ook een standaardbrief kan.',
  'only-profile-phrase': 'Spreekt over je profiel of achtergrond, maar noemt er niets uit.',
  'no-word-about-you': 'Zegt niets over jou wat niet naar iedereen zou kunnen.',
};
