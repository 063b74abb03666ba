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
      'merci pour ce message vraiment personnel.',
      'merci d’avoir pris le temps de m’écrire personnellement.',
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
      'Je ne cherche pas à changer de poste, je préfère donc décliner.',
      'Je ne suis pas en recherche et préfère [te/vous] le dire tout de suite : ce n’est pas pour moi.',
      'Je compte rester à mon poste, je décline donc cette proposition.',
    ],
    'other-roles': [
      'Je me concentre sur des postes comme {{targets}}, je préfère donc décliner.',
      'Je ne regarde que des postes comme {{targets}}, celui-ci n’est donc pas pour moi.',
    ],
    'other-direction': [
      'Ce n’est pas tout à fait la direction que je souhaite prendre, je préfère donc décliner.',
      'Cela ne rejoint pas ce que je souhaite faire ensuite, je décline donc.',
    ],
    'other-terms': [
      'Les conditions ne correspondent pas tout à fait à ce que je cherche, je préfère donc décliner.',
      'On s’en approche, mais ce n’est pas tout à fait ce que je cherche, je décline donc.',
    ],
    'no-details': [
      'Je ne donne suite qu’aux offres qui précisent le poste et l’entreprise, je préfère donc décliner.',
      'Sans le poste ni l’entreprise, je ne donne pas suite aux offres, je décline donc.',
    ],
    'only-permanent': [
      'Je cherche uniquement un poste permanent, je préfère donc décliner.',
      'Seul un contrat permanent me conviendrait, je décline donc.',
    ],
    'only-contract': [
      'Je travaille uniquement en mission, je préfère donc décliner.',
      'Je ne prends que des missions en indépendant, je décline donc.',
    ],
    'only-part-time': [
      'Je cherche uniquement un temps partiel, je préfère donc décliner.',
      'Seul un temps partiel me conviendrait, je décline donc.',
    ],
    'only-remote': [
      'Je travaille uniquement à distance, je préfère donc décliner.',
      'Seul un poste entièrement à distance me conviendrait, je décline donc.',
    ],
    'no-offers': [
      'Je ne donne pas suite aux offres par message et cherche par moi-même en cas de besoin, je préfère donc décliner.',
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
      'Je réserve mes contacts ici aux personnes que je connais déjà, je ne donne donc pas suite.',
      'Je n’ajoute ici que des personnes que je connais, je préfère donc décliner.',
    ],
    'only-met': [
      'Je réserve mes contacts ici aux personnes que j’ai rencontrées ou avec qui j’ai travaillé, je préfère donc décliner.',
      'Je n’ajoute ici que des personnes déjà croisées ou avec qui j’ai travaillé, je préfère donc décliner.',
    ],
    'small-network': [
      'Je garde ici un cercle restreint, je préfère donc décliner.',
      'J’ajoute très peu de contacts ici, je ne donne donc pas suite.',
    ],
  },
  door: [
    'Si quelque chose de ce genre se présente, un message me fera plaisir.',
    'Si l’occasion se présente, [n’hésite/n’hésitez] pas à m’écrire.',
  ],
  wish: {
    job: ['Bonne recherche.', 'Je [te/vous] souhaite de trouver vite la bonne personne.'],
    sale: ['Bonne continuation.', 'Je [te/vous] souhaite une belle réussite.'],
    person: ['Bonne continuation.', 'Je [te/vous] souhaite le meilleur pour la suite.'],
  },
  notNow: {
    job: ['Ce n’est pas le bon moment pour moi.', 'Je ne prévois pas de changement pour l’instant.'],
    sale: ['Je ne peux pas m’y pencher pour l’instant.', 'Ce n’est pas le bon moment pour moi.'],
    person: [
      'Je n’ai pas en ce moment le temps que je voudrais y consacrer.',
      'Je n’ajoute pas de nouveaux contacts en ce moment.',
    ],
  },
  later: {
    job: [
      'Cela peut changer : je lirai [ton/votre] message avec plaisir dans quelques mois.',
      '[Garde-moi/Gardez-moi] en tête, je reviendrai vers [toi/vous] si cela change.',
    ],
    sale: ['Je reviendrai vers [toi/vous] si cela change.', 'Je saurai où [te/vous] trouver si cela change.'],
    person: [
      '[Réécris-moi/Réécrivez-moi] volontiers dans quelques mois.',
      'J’y reviendrai avec plaisir plus tard.',
    ],
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
    place: 'le lieu (ou à distance)',
    stack: 'les principaux outils',
    contract: 'le type de contrat',
    pay: 'la fourchette de rémunération',
    'why-me': 'ce qui [t’a/vous a] fait penser à moi',
    purpose: 'ce que [tu as/vous avez] en tête',
  },
  accept: {
    job: ['Cela m’intéresse, et j’aimerais en savoir plus.', 'J’aimerais bien en savoir plus.'],
    sale: ['J’accepte volontiers l’invitation.', 'Avec plaisir pour le contact.'],
    person: ['J’accepte l’invitation avec plaisir.', 'C’est un plaisir d’entrer en contact.'],
  },
  next: {
    job: [
      '[Tu peux/Vous pouvez] m’envoyer les détails ici.',
      'Quelle serait pour [toi/vous] une bonne prochaine étape ?',
    ],
    sale: [
      'Le mieux est de commencer par quelques points ici.',
      '[Tu peux/Vous pouvez] m’envoyer l’essentiel ici.',
    ],
    person: ['Au plaisir d’échanger.', 'Au plaisir de rester en contact.'],
    favour: [
      '[Tu peux/Vous pouvez] m’envoyer [tes/vos] questions ici.',
      '[Envoie-moi tes/Envoyez-moi vos] questions ici, j’y répondrai de mon mieux.',
    ],
  },
  follow: [
    'Je garde ici un cercle restreint, mais [n’hésite/n’hésitez] pas à me suivre.',
    'J’ajoute peu de contacts ici, mais cela me ferait plaisir que [tu me suives/vous me suiviez].',
  ],
  refer: {
    job: [
      'Ce n’est pas pour moi, mais avec une courte description je le transmettrai volontiers autour de moi.',
      'Ce n’est pas le bon poste pour moi, mais avec un lien je le partagerai volontiers.',
    ],
    other: [
      'Je ne suis pas la bonne personne, mais avec une ou deux lignes je transmettrai volontiers.',
      'Quelqu’un d’autre saura mieux aider. Avec deux lignes, je transmettrai volontiers.',
    ],
  },
};
