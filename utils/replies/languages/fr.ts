import { cues, marks, works } from '../reading/fr';
import type { ReplyLanguage } from '../shape';

export const fr: ReplyLanguage = {
  language: 'fr',
  usualRegister: 'formal',
  list: { comma: ', ', and: ' et ', or: ' ou ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Bonjour {{firstName}},'],
    plain: ['Bonjour,'],
    openings: {
      bonjour: ['Bonjour {{firstName}},'],
      salut: ['[Salut/Bonjour] {{firstName}},'],
      coucou: ['[Salut/Bonjour] {{firstName}},'],
      hello: ['[Salut/Bonjour] {{firstName}},'],
    },
  },
  thanks: {
    note: ['merci pour [ton/votre] message.', 'merci beaucoup pour [ton/votre] message.'],
    thoughtful: [
      'merci pour ce message si personnel.',
      'merci d’avoir pris le temps de m’écrire personnellement.',
    ],
    work: ['merci beaucoup pour [ton/votre] message et pour l’intérêt porté à {{subject}}.'],
    invitation: ['merci pour [ton/votre] invitation.', 'merci beaucoup pour l’invitation.'],
    offer: [
      'merci d’avoir pensé à moi.',
      'merci pour [ton/votre] message et pour l’intérêt porté à mon profil.',
    ],
    role: [
      'merci d’avoir pensé à moi pour le poste {{ofRole}}.',
      'merci pour [ton/votre] message au sujet du poste {{ofRole}}.',
    ],
    roleAt: [
      'merci d’avoir pensé à moi pour le poste {{ofRole}} chez {{company}}.',
      'merci pour [ton/votre] message au sujet du poste {{ofRole}} chez {{company}}.',
    ],
    helped: [
      'merci beaucoup pour [ton/votre] message. Cela me fait très plaisir de savoir que {{subject}} a été utile.',
      'un grand merci pour [ton/votre] message : savoir que {{subject}} a été utile me touche beaucoup.',
    ],
    also: ['L’intérêt porté à {{subject}} me touche.'],
    kind: ['merci beaucoup pour ces mots aimables.', 'un grand merci pour ces mots aimables.'],
  },
  decline: {
    'not-looking': [
      'Je ne suis pas à l’écoute du marché actuellement et préfère donc décliner.',
      'Je ne cherche pas à changer de poste en ce moment et préfère donc décliner.',
    ],
    'other-roles': [
      'Je cherche plutôt des postes comme {{targets}}, celui-ci n’est donc pas pour moi.',
      'Je me concentre sur des postes comme {{targets}}, je préfère donc décliner.',
    ],
    'other-direction': [
      'Ce n’est pas tout à fait la direction que je souhaite prendre : je préfère donc décliner.',
      'Ce n’est pas ce que je souhaite faire ensuite, je préfère donc décliner.',
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
      'Cela ne correspond pas à un besoin pour moi, je préfère donc décliner.',
      'Je ne cherche pas ce type de service et préfère donc décliner.',
    ],
    'no-favours': [
      'Je n’ai malheureusement pas le temps que cela mérite et dois donc décliner.',
      'Je ne peux malheureusement pas m’en charger et préfère [te/vous] le dire tout de suite.',
    ],
    'no-openings': [
      'Je ne peux malheureusement pas aider dans une recherche d’emploi et préfère [te/vous] le dire tout de suite.',
      'Je n’ai malheureusement pas de poste à proposer et préfère [te/vous] le dire tout de suite.',
    ],
    'only-known': [
      'Je réserve mes contacts ici aux personnes que je connais déjà : je n’accepterai donc pas l’invitation.',
      'Je n’accepte ici que des personnes que je connais déjà : je préfère donc décliner.',
    ],
    'only-met': [
      'Je n’accepte ici que des personnes que j’ai rencontrées ou avec lesquelles j’ai travaillé : je préfère donc décliner.',
      'Je réserve mes contacts ici aux personnes que j’ai rencontrées ou avec lesquelles j’ai travaillé : je n’accepterai donc pas l’invitation.',
    ],
    'small-network': [
      'Je garde ici un réseau restreint : je n’accepterai donc pas l’invitation.',
      'J’ajoute très peu de contacts ici et préfère donc décliner.',
    ],
    'no-call': [
      'Cela ne correspond pas à un besoin pour moi : je préfère décliner cet échange et ne pas [te/vous] prendre de temps.',
      'Je ne cherche pas ce type de service et préfère donc décliner cet échange.',
    ],
  },
  door: [
    'Si quelque chose de ce genre se présente, un message me fera plaisir.',
    'Si un tel poste se présente, [n’hésite/n’hésitez] pas à m’écrire.',
  ],
  wish: {
    job: [
      'Je [te/vous] souhaite une pleine réussite dans [ta/votre] recherche.',
      'Je [te/vous] souhaite de trouver vite la bonne personne.',
    ],
    sale: ['Je [te/vous] souhaite une bonne continuation.', 'Je [te/vous] souhaite une belle réussite.'],
    person: ['Bonne continuation.', 'Je [te/vous] souhaite le meilleur pour la suite.'],
    student: ['Je [te/vous] souhaite une belle réussite dans [tes/vos] études.'],
    internship: ['Je [te/vous] souhaite beaucoup de réussite dans [ta/votre] recherche de stage.'],
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
      'Avant d’aller plus loin, [peux-tu/pourriez-vous] me préciser {{items}} ?',
      '[Peux-tu/Pourriez-vous] m’indiquer {{items}} ?',
    ],
    question: ['Puis-je [te/vous] demander {{items}} ?', '[Peux-tu/Pourriez-vous] me dire {{items}} ?'],
    closing: {
      job: [
        'Je pourrai alors [te/vous] répondre clairement.',
        'Si cela correspond, j’en parlerai volontiers avec [toi/vous].',
      ],
      sale: [
        'Je pourrai alors [te/vous] dire rapidement si cela me convient.',
        'Une ou deux lignes suffisent.',
      ],
      person: [
        'Une ou deux lignes suffisent.',
        'J’aime en savoir un peu plus sur les personnes avec qui j’échange.',
      ],
      call: [
        'Si cela correspond, j’en parlerai volontiers avec [toi/vous].',
        'Si cela correspond, nous pourrons convenir d’un échange.',
      ],
    },
    open: ['Je suis à l’écoute pour des postes comme {{targets}}.'],
    openRemote: ['Je suis à l’écoute pour des postes entièrement à distance, comme {{targets}}.'],
    remote: [
      'Je ne considère que des postes entièrement à distance : serait-ce possible ici ?',
      'Je cherche uniquement un poste entièrement à distance : serait-ce envisageable ?',
    ],
    flexible: ['Je ne considère que des postes à distance ou hybrides : serait-ce possible ici ?'],
    ifSo: ['Si oui, [peux-tu/pourriez-vous] me préciser {{items}} ?'],
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
      'Le poste m’intéresse et j’aimerais en savoir plus.',
    ],
    sale: ['J’accepte volontiers l’invitation.', 'C’est avec plaisir que j’accepte.'],
    person: ['J’accepte volontiers [ton/votre] invitation.', 'Bien sûr, j’accepte [ton/votre] invitation.'],
    clear: ['Merci aussi pour ces précisions.'],
  },
  next: {
    job: ['[Peux-tu/Pourriez-vous] m’envoyer le descriptif du poste ?'],
    sale: [
      '[Peux-tu/Pouvez-vous] m’envoyer quelques lignes ici pour commencer ?',
      '[N’hésite/N’hésitez] pas à m’envoyer l’essentiel ici.',
    ],
    person: ['Restons en contact.', 'À bientôt.'],
    seeking: [
      '[Dis-moi/Dites-moi] en quelques mots ce que [tu cherches/vous cherchez].',
      'Quel type de poste [te/vous] conviendrait le mieux ?',
    ],
    favour: [
      '[N’hésite/N’hésitez] pas à m’envoyer [tes/vos] questions ici.',
      '[Envoie-moi tes/Envoyez-moi vos] questions ici, j’y répondrai de mon mieux.',
    ],
    send: [
      'Le poste m’intéresse : oui, [envoie-moi/envoyez-moi] volontiers les détails, je reviendrai vers [toi/vous] après lecture.',
      'Oui, avec plaisir : [envoie-moi/envoyez-moi] les détails et je [te/vous] répondrai après lecture.',
    ],
    sendPay: [
      'Le poste m’intéresse : oui, [envoie-moi/envoyez-moi] volontiers les détails, si possible avec la fourchette de salaire.',
      'Oui, avec plaisir : [envoie-moi/envoyez-moi] les détails, avec la fourchette de salaire si possible.',
    ],
    call: ['Quand [serais-tu/seriez-vous] disponible pour en parler ?'],
    referral: [
      'Pour la recommandation, [peux-tu/pourriez-vous] d’abord m’envoyer un CV ? Je pourrai alors [te/vous] dire si je peux aider.',
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
  remind: ['Si nous nous connaissons et que je l’ai oublié, [dis-le-moi/dites-le-moi] sans hésiter.'],
  marks,
  works,
  cues,
};
