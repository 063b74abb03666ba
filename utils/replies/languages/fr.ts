import type { ReplyLanguage } from '../shape';

export const fr: ReplyLanguage = {
  language: 'fr',
  usualRegister: 'formal',
  marks: {
    informal:
      /(?<![\p{L}-])(?:tu|te|toi|ton|tes|t['’](?=\p{L})|salut|coucou)(?!\p{L})|(?<![\p{L}-])t['’](?=\p{L})/giu,
    formal: /(?<!\p{L}|rendez-)(?:vous|votre|vos|madame|monsieur)(?!\p{L})/giu,
  },
  list: { comma: ', ', and: ' et ', or: ' ou ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: { named: ['Bonjour {{firstName}},'], plain: ['Bonjour,'] },
  thanks: {
    note: [
      'merci pour [ton/votre] message.',
      'merci de m’avoir écrit.',
      'merci beaucoup pour [ton/votre] message.',
    ],
    thoughtful: [
      'merci pour ce message si personnel.',
      'merci d’avoir pris le temps de m’écrire un vrai message.',
    ],
    invitation: ['merci pour [ton/votre] invitation.', 'merci beaucoup pour l’invitation.'],
    offer: ['merci d’avoir pensé à moi.', 'merci beaucoup de penser à moi.'],
    role: [
      'merci d’avoir pensé à moi pour le poste « {{role}} ».',
      'merci pour [ton/votre] message au sujet du poste « {{role}} ».',
    ],
    roleAt: [
      'merci d’avoir pensé à moi pour le poste « {{role}} » chez {{company}}.',
      'merci pour [ton/votre] message au sujet du poste « {{role}} » chez {{company}}.',
    ],
  },
  decline: {
    'not-looking': [
      'Je ne cherche pas à changer de poste et préfère donc décliner.',
      'Je ne suis pas en recherche et préfère [te/vous] le dire tout de suite : ce n’est pas pour moi.',
      'Je compte rester à mon poste et préfère décliner.',
    ],
    'other-roles': [
      'Je me concentre sur des postes comme {{targets}} et préfère donc décliner.',
      'Je ne regarde que des postes comme {{targets}}, celui-ci n’est donc pas pour moi.',
    ],
    'other-direction': [
      'Ce n’est pas tout à fait la direction que je souhaite prendre : je préfère donc décliner.',
      'Cela ne rejoint pas ce que je souhaite faire ensuite : je préfère décliner.',
    ],
    'other-terms': [
      'Les conditions ne correspondent pas tout à fait à ce que je cherche : je préfère donc décliner.',
      'On s’en approche, mais ce n’est pas tout à fait ce que je cherche : je préfère décliner.',
    ],
    'no-details': [
      'J’étudie une offre quand j’en connais le poste et l’entreprise : je préfère en rester là pour l’instant.',
      'Sans connaître le poste ni l’entreprise, je préfère décliner pour l’instant.',
    ],
    'only-permanent': [
      'Je cherche uniquement un CDI et préfère donc décliner.',
      'Seul un CDI me conviendrait : je préfère décliner.',
    ],
    'only-contract': [
      'Je travaille uniquement en mission et préfère donc décliner.',
      'Je ne prends que des missions en indépendant : je préfère décliner.',
    ],
    'only-part-time': [
      'Je cherche uniquement un temps partiel et préfère donc décliner.',
      'Seul un temps partiel me conviendrait : je préfère décliner.',
    ],
    'only-remote': [
      'Je travaille uniquement à distance et préfère donc décliner.',
      'Seul un poste entièrement à distance me conviendrait : je préfère décliner.',
    ],
    'no-offers': [
      'Je ne donne pas suite aux offres reçues par message et préfère donc décliner.',
      'Quand j’ai un besoin, je cherche par moi-même ; autant [te/vous] répondre non tout de suite.',
    ],
    'no-favours': [
      'Je n’ai pas le temps que cela mérite et préfère [te/vous] le dire franchement.',
      'Je ne peux pas m’en charger et préfère [te/vous] répondre sans attendre.',
    ],
    'no-openings': [
      'Je ne peux pas aider dans une recherche d’emploi et préfère [te/vous] le dire tout de suite.',
      'Je n’ai pas de poste à proposer, autant [te/vous] le dire sans attendre.',
    ],
    'only-known': [
      'Je réserve mes contacts ici aux personnes que je connais déjà et préfère donc décliner.',
      'Je n’ajoute ici que des personnes que je connais : je préfère donc décliner.',
    ],
    'only-met': [
      'Je réserve mes contacts ici aux personnes que j’ai rencontrées ou avec qui j’ai travaillé : je préfère donc décliner.',
      'Je n’ajoute ici que des personnes déjà croisées ou avec qui j’ai travaillé : je préfère donc décliner.',
    ],
    'small-network': [
      'Je garde ici un cercle restreint : je préfère donc décliner.',
      'J’ajoute très peu de contacts ici : je n’accepterai donc pas l’invitation.',
    ],
  },
  door: [
    'Si quelque chose de ce genre se présente, un message me fera plaisir.',
    'Si l’occasion se présente, [n’hésite/n’hésitez] pas à m’écrire.',
  ],
  wish: {
    job: [
      'Bon courage pour la suite de [ta/votre] recherche.',
      'Je [te/vous] souhaite de trouver vite la bonne personne.',
    ],
    sale: ['Bonne continuation.', 'Je [te/vous] souhaite une belle réussite.'],
    person: ['Bonne continuation.', 'Je [te/vous] souhaite le meilleur pour la suite.'],
  },
  notNow: {
    job: ['Ce n’est pas le bon moment pour moi.', 'Je ne prévois pas de changement pour l’instant.'],
    sale: ['Je ne peux pas m’y pencher pour l’instant.', 'Ce n’est pas le bon moment pour moi.'],
    person: [
      'Je n’ai pas en ce moment le temps que je voudrais y consacrer.',
      'La période est bien remplie pour moi.',
    ],
  },
  later: {
    job: [
      'Cela peut changer : un message dans quelques mois me fera plaisir.',
      '[Garde-moi/Gardez-moi] en tête, je reviendrai vers [toi/vous] si cela change.',
    ],
    sale: ['Je reviendrai vers [toi/vous] si cela change.', 'Je saurai où [te/vous] trouver si cela change.'],
    person: ['Un message dans quelques mois me fera plaisir.', 'J’y reviendrai avec plaisir plus tard.'],
  },
  ask: {
    details: [
      '[Peux-tu/Pourriez-vous] m’envoyer d’abord quelques précisions : {{items}} ?',
      'Avant d’en parler, [peux-tu/pourriez-vous] m’indiquer {{items}} ?',
      'Pour que je puisse bien répondre, [peux-tu/pourriez-vous] m’indiquer {{items}} ?',
    ],
    question: ['Puis-je [te/vous] demander {{items}} ?', '[Peux-tu/Pourriez-vous] me dire {{items}} ?'],
    closing: {
      job: [
        'Je pourrai alors [te/vous] dire rapidement si cela me convient.',
        'Je [te/vous] donnerai alors une vraie réponse.',
      ],
      sale: [
        'Je pourrai alors [te/vous] dire rapidement si cela me convient.',
        'Une ou deux lignes suffisent.',
      ],
      person: [
        'Une ou deux lignes suffisent.',
        'J’aime en savoir un peu plus sur les personnes avec qui j’échange.',
      ],
    },
  },
  items: {
    client: 'l’entreprise',
    role: 'le poste',
    level: 'le niveau attendu',
    place: 'le lieu (sur site ou à distance)',
    stack: 'les principaux outils',
    contract: 'le type de contrat',
    pay: 'la fourchette de rémunération',
    'why-me': 'ce qui [t’a/vous a] fait penser à moi',
    purpose: 'ce que [tu as/vous avez] en tête',
  },
  accept: {
    job: [
      'Cela m’intéresse et j’aimerais en savoir plus.',
      'La proposition m’intéresse et j’aimerais en savoir plus.',
    ],
    sale: ['J’accepte volontiers l’invitation.', 'C’est avec plaisir que j’accepte.'],
    person: ['J’accepte l’invitation avec plaisir.', 'C’est un plaisir d’entrer en contact.'],
  },
  next: {
    job: [
      '[Tu peux/Vous pouvez] m’envoyer les détails ici.',
      'Quand [serais-tu/seriez-vous] disponible pour en parler ?',
    ],
    sale: [
      '[Peux-tu/Pouvez-vous] m’envoyer quelques lignes ici pour commencer ?',
      '[Tu peux/Vous pouvez] m’envoyer l’essentiel ici.',
    ],
    person: ['Au plaisir d’échanger.', 'Au plaisir de rester en contact.'],
    seeking: [
      '[Dis-moi/Dites-moi] en quelques mots ce que [tu cherches/vous cherchez].',
      'Quel type de poste [te/vous] conviendrait le mieux ?',
    ],
    favour: [
      '[Tu peux/Vous pouvez] m’envoyer [tes/vos] questions ici.',
      '[Envoie-moi tes/Envoyez-moi vos] questions ici, j’y répondrai de mon mieux.',
    ],
  },
  follow: [
    'Je garde ici un cercle restreint, mais [n’hésite/n’hésitez] pas à me suivre.',
    'J’ajoute peu de contacts ici, mais [tu peux/vous pouvez] me suivre, cela me fera plaisir.',
  ],
  refer: {
    job: [
      'Ce n’est pas pour moi, mais [envoie-moi/envoyez-moi] une courte description et je la ferai suivre volontiers.',
      'Ce n’est pas le bon poste pour moi, mais [envoie-moi/envoyez-moi] un lien et je le partagerai volontiers.',
    ],
    other: [
      'Je ne suis pas la bonne personne, mais [envoie-moi/envoyez-moi] une ou deux lignes et je transmettrai volontiers.',
      'Quelqu’un d’autre pourra mieux [t’aider/vous aider]. [Envoie-moi/Envoyez-moi] deux lignes et je transmettrai volontiers.',
    ],
  },
};
