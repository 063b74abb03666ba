import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal:
    /(?<![\p{L}-])(?:tu|te|toi|ton|tes|t['’](?=\p{L})|salut|coucou)(?!\p{L})|(?<![\p{L}-])t['’](?=\p{L})/giu,
  formal: /(?<!\p{L}|rendez-)(?:vous|votre|vos|madame|monsieur)(?!\p{L})/giu,
};

export const works: OwnWorks = {
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
};

export const cues: Cues = {
  sends:
    /(?:puis-je|pourrais-je|je peux|je pourrais|souhait\p{L}+) (?:\p{L}+ |que je ){0,3}(?:envoyer|envoie|transmettre|faire parvenir|présenter|en dire plus|partager)/iu,
  call: /échang(?:er|e|ions)(?!\p{L})|(?:un|bref|court|petit|rapide) (?:appel|entretien|point)|(?:vous |t[’'])appeler|(?:en|nous|se) parler|discuter|minutes|visio/iu,
  client: /(?<!\p{L})(?:clients?|pour le compte|mandat\p{L}*)(?!\p{L})/iu,
  helped: /(?:aidée?s?|utile|évité|servi|appris|inspirée?|marquée?|permis|éclairée?)(?!\p{L})/iu,
  internship: /(?<!\p{L})(?:stage|alternance)(?!\p{L})/iu,
  referral: /recommand\p{L}*|coopt\p{L}*/iu,
  praise: /adoré|beaucoup aimé|apprécié|bravo|admir\p{L}+/iu,
};
