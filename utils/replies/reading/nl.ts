import type { OwnWorks, Cues, ReplyLanguage } from '../shape';

export const marks: ReplyLanguage['marks'] = {
  informal: /(?<!\p{L})(?:je|jij|jou|jouw|jullie|hoi|hey)(?!\p{L})/giu,
  formal: /(?<!\p{L})(?:u|uw|geachte|mevrouw|meneer)(?!\p{L})/giu,
};

export const works: OwnWorks = {
  things: {
    stuk: 'mijn stuk',
    artikel: 'mijn artikel',
    blog: 'mijn blog',
    boek: 'mijn boek',
    verhaal: 'mijn verhaal',
    bericht: 'mijn bericht',
    post: 'mijn post',
    presentatie: 'mijn presentatie',
    lezing: 'mijn lezing',
    praatje: 'mijn praatje',
    podcast: 'mijn podcast',
    workshop: 'mijn workshop',
    onderzoek: 'mijn onderzoek',
  },
  yours: /je|jouw|uw/u,
  between: /(?:laatste|recente|mooie|goede|interessante)/u,
  about: /(?:over|rond) /u,
  ends: /is|was|zijn|waren|en|maar|dat|die|heeft|hebben|had|op|bij|in|aan|van|met|voor|gisteren|onlangs|erg|heel|echt|hielp|bracht|gelezen|gehoord|gezien|ons|me|mij/u,
  never: /ik|wij|we|jij|hij|zij|hoe|waarom|wat|of|mijn|onze|ons|jouw|je|uw/u,
};

export const cues: Cues = {
  sends:
    /(?:zal|mag|kan) ik (?:\p{L}+ ){0,4}(?:sturen|toesturen|delen|doorsturen|mailen|voorleggen|vertellen)/iu,
  call: /(?<!\p{L})(?:bellen|gesprek|praten|kwartier\p{L}*|minuten|call(?![ -]?cent)|afspreken|spreken|bespreek)(?!\p{L})/iu,
  client: /opdrachtgever\p{L}*|(?<!\p{L})klant(?!\p{L})|namens/iu,
  helped: /geholpen|hielp|nuttig|omgebouwd|geleerd|geïnspireerd|verbeterd|dankzij/iu,
  internship: /(?<!\p{L})stage(?:plek|plaats)?(?!\p{L})/iu,
  referral: /aanbevel\p{L}*|voordragen|introducer\p{L}*/iu,
  praise: /(?:mooi|goed|knap|geweldig) (?:werk|vonden|vond)|vonden we|bewonder\p{L}*|genoten/iu,
};
