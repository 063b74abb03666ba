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
      'merci d’avoir pris le temps de m’écrire personnellement.',
    ],
    work: [
      'merci pour [ton/votre] message à propos de {{subject}}.',
      'merci de m’écrire à propos de {{subject}}.',
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
  works: {
    things: {
      article: 'mon article',
      billet: 'mon billet',
      post: 'mon post',
      texte: 'mon texte',
      livre: 'mon livre',
      podcast: 'mon podcast',
      exposé: 'mon exposé',
      atelier: 'mon atelier',
      étude: 'mon étude',
      intervention: 'mon intervention',
      conférence: 'ma conférence',
      présentation: 'ma présentation',
      publication: 'ma publication',
      keynote: 'ma keynote',
    },
    yours: /ton|ta|votre/u,
    between: /(?:dernier|dernière|récent|récente|excellent|excellente|super|beau|belle)/u,
    about: /(?:sur|consacrée? à) /u,
    ends: /est|était|sont|et|mais|qui|que|a|ont|dans|lors|hier|récemment|vraiment|beaucoup|nous|vous|me|j’ai|m’a|m’ont|n’a|m'a|m'ont|j'ai|avec|pour/u,
    never:
      /à|au|aux|je|tu|il|elle|on|ils|elles|comment|pourquoi|si|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|ce|cette/u,
  },
  decline: {
    'not-looking': [
      'Je ne cherche pas à changer de poste et préfère donc décliner.',
      'Je ne suis pas en recherche et préfère [te/vous] le dire tout de suite : ce n’est pas pour moi.',
      'Je reste volontiers là où je suis : ce n’est donc pas pour moi.',
    ],
    'other-roles': [
      'Je cherche plutôt des postes comme {{targets}}, celui-ci n’est donc pas pour moi.',
      'Je me concentre sur des postes comme {{targets}}, je préfère donc décliner.',
    ],
    'other-direction': [
      'Ce n’est pas tout à fait la direction que je souhaite prendre : je préfère donc décliner.',
      'Ce n’est pas ce que je souhaite faire ensuite, autant [te/vous] le dire tout de suite.',
    ],
    'other-terms': [
      'Les conditions ne correspondent pas tout à fait à ce que je cherche : je préfère donc décliner.',
      'C’est proche de ce que je cherche, mais pas tout à fait : je préfère décliner.',
    ],
    'no-details': [
      'Je n’étudie une offre que si je connais le poste et l’entreprise : j’en reste donc là pour l’instant.',
      'Sans connaître le poste ni l’entreprise, je ne peux pas dire si cela me convient : je préfère décliner.',
    ],
    'only-permanent': [
      'Je cherche uniquement un CDI, ce n’est donc pas pour moi.',
      'Seul un CDI me conviendrait : je préfère décliner.',
    ],
    'only-contract': [
      'Je travaille uniquement en mission, ce n’est donc pas pour moi.',
      'Je ne prends que des missions en indépendant : je préfère décliner.',
    ],
    'only-part-time': [
      'Je cherche uniquement un temps partiel, ce n’est donc pas pour moi.',
      'Seul un temps partiel me conviendrait : je préfère décliner.',
    ],
    'only-remote': [
      'Je travaille uniquement à distance, ce n’est donc pas pour moi.',
      'Seul un poste entièrement à distance me conviendrait : je préfère décliner.',
    ],
    'no-offers': [
      'Je ne donne pas suite aux offres reçues par message et préfère [te/vous] le dire tout de suite.',
      'Quand j’ai un besoin, je préfère chercher par moi-même : autant [te/vous] répondre tout de suite.',
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
      'Je réserve mes contacts ici aux personnes que je connais déjà : je n’accepterai donc pas l’invitation.',
      'Je n’ajoute ici que des personnes que je connais : je préfère donc décliner.',
    ],
    'only-met': [
      'Je réserve mes contacts ici aux personnes que j’ai rencontrées ou avec qui j’ai travaillé : je préfère donc décliner.',
      'Je n’ajoute ici que des personnes déjà croisées ou avec qui j’ai travaillé : je préfère donc décliner.',
    ],
    'small-network': [
      'Je garde ici un réseau restreint : je n’accepterai donc pas l’invitation.',
      'J’ajoute très peu de contacts ici et préfère donc décliner.',
    ],
  },
  door: [
    'Si quelque chose de ce genre se présente, un message me fera plaisir.',
    'Si un tel poste se présente, [n’hésite/n’hésitez] pas à m’écrire.',
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
      'Je n’ai pas, en ce moment, le temps que cela mérite.',
      'Mes journées sont bien remplies en ce moment.',
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
      '[Peux-tu/Pourriez-vous] d’abord me donner quelques précisions : {{items}} ?',
      'Avant d’en parler, [peux-tu/pourriez-vous] me préciser {{items}} ?',
      'Pour [te/vous] répondre au mieux, [peux-tu/pourriez-vous] m’indiquer {{items}} ?',
    ],
    question: ['Puis-je [te/vous] demander {{items}} ?', '[Peux-tu/Pourriez-vous] me dire {{items}} ?'],
    closing: {
      job: [
        'Je pourrai alors [te/vous] dire rapidement si cela me convient.',
        'Cela nous évitera un appel si cela ne convient pas.',
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
      'C’est une proposition intéressante, j’aimerais en savoir plus.',
    ],
    sale: ['J’accepte volontiers l’invitation.', 'C’est avec plaisir que j’accepte.'],
    person: ['J’accepte l’invitation avec plaisir.', 'C’est un plaisir d’entrer en contact.'],
  },
  next: {
    job: [
      '[N’hésite/N’hésitez] pas à m’envoyer les détails ici.',
      'Quand [serais-tu/seriez-vous] disponible pour en parler ?',
    ],
    sale: [
      '[Peux-tu/Pouvez-vous] m’envoyer quelques lignes ici pour commencer ?',
      '[N’hésite/N’hésitez] pas à m’envoyer l’essentiel ici.',
    ],
    person: ['Au plaisir d’échanger.', 'Au plaisir de rester en contact.'],
    seeking: [
      '[Dis-moi/Dites-moi] en quelques mots ce que [tu cherches/vous cherchez].',
      'Quel type de poste [te/vous] conviendrait le mieux ?',
    ],
    favour: [
      '[N’hésite/N’hésitez] pas à m’envoyer [tes/vos] questions ici.',
      '[Envoie-moi tes/Envoyez-moi vos] questions ici, j’y répondrai de mon mieux.',
    ],
  },
  follow: [
    'Je garde ici un réseau restreint, mais [n’hésite/n’hésitez] pas à me suivre.',
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
