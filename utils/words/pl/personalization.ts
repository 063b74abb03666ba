import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Wymienia Twoją publikację lub wystąpienie i mówi, o czym było.',
  'receiver-fact': 'Wymienia coś konkretnego, co pochodzi od Ciebie lub z Twojej firmy.',
  'shared-event': 'Wymienia wydarzenie, na którym zapewne obie strony były obecne.',
  'earlier-contact': 'Nawiązuje do wcześniejszej rozmowy lub spotkania z Tobą.',
  'shared-past': 'Wymienia szkołę, pracodawcę lub znajomość, które zapewne Was łączą.',
  'referrer-named': 'Mówi, z czyjego polecenia do Ciebie trafia.',
  'concrete-question': 'Zadaje konkretne pytanie o to, do czego nawiązuje.',
  'reason-given': 'Wyjaśnia, dlaczego chodzi właśnie o Ciebie.',
  'profile-grounded': 'Nawiązuje do czegoś, co stoi w podanym przez Ciebie profilu.',
  'field-echo': 'Powtarza to, co widać w Twoim profilu, a to potrafi też list seryjny.',
  'only-profile-phrase': 'Mówi o Twoim profilu lub doświadczeniu, ale nie wymienia z nich niczego.',
  'no-word-about-you': 'Nie mówi o Tobie nic, co nie pasowałoby do każdego.',
};
