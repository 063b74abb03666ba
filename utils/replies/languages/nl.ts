import type { ReplyLanguage } from '../shape';

export const nl: ReplyLanguage = {
  language: 'nl',
  usualRegister: 'informal',
  marks: {
    informal: /(?<!\p{L})(?:je|jij|jou|jouw|jullie|hoi|hey)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:u|uw|geachte|mevrouw|meneer)(?!\p{L})/giu,
  },
  list: { comma: ', ', and: ' en ', or: ' of ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Hoi/Dag] {{firstName}},', '[Dag/Beste] {{firstName}},'],
    plain: ['[Hoi/Goedendag],', '[Hallo/Goedendag],'],
  },
  thanks: {
    note: [
      'bedankt voor [je/uw] bericht.',
      'dank voor [je/uw] bericht.',
      'leuk dat [je/u] me schrijft, bedankt.',
    ],
    thoughtful: [
      'bedankt voor zo’n persoonlijk bericht.',
      'bedankt dat [je/u] de tijd nam om me persoonlijk te schrijven.',
    ],
    work: ['bedankt voor [je/uw] bericht over {{subject}}.', 'leuk dat [je/u] me schrijft over {{subject}}.'],
    invitation: ['bedankt voor de uitnodiging.', 'dank voor [je/uw] uitnodiging.'],
    offer: ['bedankt dat [je/u] aan me denkt.', 'fijn dat [je/u] hierbij aan mij dacht, bedankt.'],
    role: [
      'bedankt dat [je/u] aan me denkt voor de functie {{role}}.',
      'bedankt voor [je/uw] bericht over de functie {{role}}.',
    ],
    roleAt: [
      'bedankt dat [je/u] aan me denkt voor de functie {{role}} bij {{company}}.',
      'bedankt voor [je/uw] bericht over de functie {{role}} bij {{company}}.',
    ],
  },
  works: {
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
  },
  decline: {
    'not-looking': [
      'Ik ben niet van plan van baan te wisselen, dus deze laat ik voorbijgaan.',
      'Ik ben niet op zoek en zeg dat liever meteen: dit is niets voor mij.',
      'Ik blijf waar ik zit, dus voor mij is dit niets.',
    ],
    'other-roles': [
      'Ik richt me op functies als {{targets}}, dus deze laat ik voorbijgaan.',
      'Ik kijk alleen naar functies als {{targets}}, dus deze past niet bij mij.',
    ],
    'other-direction': [
      'Het is niet helemaal de richting die ik op wil, dus deze laat ik voorbijgaan.',
      'Het past niet bij wat ik hierna wil doen, dus dit is niets voor mij.',
    ],
    'other-terms': [
      'De voorwaarden passen niet helemaal bij wat ik zoek, dus deze laat ik voorbijgaan.',
      'Het komt in de buurt, maar is niet helemaal wat ik zoek, dus dit is niets voor mij.',
    ],
    'no-details': [
      'Ik bekijk een aanbod pas als ik functie en bedrijf ken, dus deze laat ik voorbijgaan.',
      'Zonder functie en bedrijf kan ik er niets over zeggen, dus ik laat het hier voorlopig bij.',
    ],
    'only-permanent': [
      'Ik zoek alleen een vaste baan, dus deze laat ik voorbijgaan.',
      'Voor mij komt alleen een vast contract in aanmerking, dus dit is niets voor mij.',
    ],
    'only-contract': [
      'Ik werk alleen op projectbasis, dus deze laat ik voorbijgaan.',
      'Voor mij komen alleen freelance opdrachten in aanmerking, dus dit is niets voor mij.',
    ],
    'only-part-time': [
      'Ik zoek alleen iets in deeltijd, dus deze laat ik voorbijgaan.',
      'Voor mij komt alleen deeltijd in aanmerking, dus dit is niets voor mij.',
    ],
    'only-remote': [
      'Ik werk alleen op afstand, dus deze laat ik voorbijgaan.',
      'Voor mij komt alleen werk op afstand in aanmerking, dus dit is niets voor mij.',
    ],
    'no-offers': [
      'Op aanbiedingen via berichten ga ik niet in, dus ik zeg liever meteen nee.',
      'Als ik iets nodig heb, ga ik er zelf naar op zoek, dus dit laat ik voorbijgaan.',
    ],
    'no-favours': [
      'Ik heb er niet de tijd voor die het verdient en zeg dat liever eerlijk.',
      'Ik kan dit er niet bij nemen en laat dat liever meteen weten.',
    ],
    'no-openings': [
      'Ik kan niet helpen bij het zoeken naar een baan en zeg dat liever meteen.',
      'Ik heb op dit moment geen vacature en laat dat liever meteen weten.',
    ],
    'only-known': [
      'Ik leg hier alleen contact met mensen die ik al ken, dus ik neem de uitnodiging niet aan.',
      'Ik houd mijn contacten hier bij mensen die ik persoonlijk ken, dus deze laat ik voorbijgaan.',
    ],
    'only-met': [
      'Ik leg hier alleen contact met mensen die ik heb ontmoet of met wie ik heb gewerkt, dus ik neem de uitnodiging niet aan.',
      'Mijn contacten hier ken ik van een ontmoeting of van het werk, dus deze laat ik voorbijgaan.',
    ],
    'small-network': [
      'Ik houd mijn kring hier klein, dus ik neem de uitnodiging niet aan.',
      'Ik voeg hier maar weinig contacten toe, dus deze laat ik voorbijgaan.',
    ],
  },
  door: [
    'Komt er zoiets langs, dan hoor ik het graag.',
    'Als er zoiets langskomt, [mag je/mag u] me gerust weer schrijven.',
  ],
  wish: {
    job: ['Veel succes met de zoektocht.', 'Ik hoop dat de juiste persoon zich snel aandient.'],
    sale: ['Veel succes ermee.', 'Ik wens [je/u] veel succes.'],
    person: ['Alle goeds.', 'Ik wens [je/u] het allerbeste.'],
  },
  notNow: {
    job: ['Het is voor mij nu niet het juiste moment.', 'Op dit moment denk ik niet aan een overstap.'],
    sale: ['Ik kan me hier nu niet in verdiepen.', 'Hier heb ik nu geen ruimte voor.'],
    person: ['Ik heb er nu niet de tijd voor die ik zou willen.', 'Het is op dit moment erg druk bij mij.'],
  },
  later: {
    job: [
      'Dat kan veranderen, dus ik hoor over een paar maanden graag weer van [je/u].',
      '[Houd/Houdt u] me gerust in gedachten, ik laat het weten als dat verandert.',
    ],
    sale: ['Ik laat het weten als dat verandert.', 'Als dat verandert, neem ik contact op.'],
    person: ['[Schrijf/Schrijft u] me gerust over een paar maanden weer.', 'Later kom ik er graag op terug.'],
  },
  ask: {
    details: [
      '[Wil je/Wilt u] me eerst laten weten {{items}}?',
      'Voordat we praten: [kun je/kunt u] me vertellen {{items}}?',
      'Om goed te kunnen antwoorden, hoor ik graag nog {{items}}.',
    ],
    question: ['Mag ik vragen {{items}}?', '[Wil je/Wilt u] me vertellen {{items}}?'],
    asQuestions: true,
    closing: {
      job: [
        'Dan kan ik snel zeggen of het iets voor mij is.',
        'Dan weten we allebei of een gesprek zin heeft.',
      ],
      sale: ['Dan kan ik snel zeggen of het iets voor mij is.', 'Een of twee regels is genoeg.'],
      person: ['Een of twee regels is genoeg.', 'Ik weet graag iets van de mensen met wie ik contact leg.'],
    },
  },
  items: {
    client: 'om welk bedrijf het gaat',
    role: 'wat de functie inhoudt',
    level: 'welk niveau er gevraagd wordt',
    place: 'waar het werk is (op locatie of op afstand)',
    stack: 'met welke tools er gewerkt wordt',
    contract: 'wat voor contract het is',
    pay: 'wat de salarisindicatie is',
    'why-me': 'hoe [je/u] bij mij uitkwam',
    purpose: 'wat [je/u] in gedachten hebt',
  },
  accept: {
    job: ['Dit klinkt interessant en ik hoor er graag meer over.', 'Hier wil ik graag meer over weten.'],
    sale: ['Ik neem de uitnodiging graag aan.', 'Ik kom graag in contact.'],
    person: ['Ik neem de uitnodiging graag aan.', 'Leuk om in contact te zijn.'],
  },
  next: {
    job: ['[Stuur/Stuurt u] me de details gerust hier.', 'Wanneer komt een kort gesprek [je/u] uit?'],
    sale: ['Een paar regels hier is een goed begin.', '[Stuur/Stuurt u] me de hoofdlijnen gerust hier.'],
    person: ['Wie weet spreken we elkaar een keer.', 'Tot gauw hier.'],
    seeking: [
      '[Vertel/Vertelt u] me gerust wat [je/u] zoekt.',
      'Wat voor functie past het best bij [jou/u]?',
    ],
    favour: [
      '[Stuur/Stuurt u] me de vragen gerust hier.',
      '[Stel je/Stelt u uw] vragen gerust hier, ik antwoord zo goed als ik kan.',
    ],
  },
  follow: [
    'Ik houd mijn kring hier klein, maar [volg/volgt u] me gerust.',
    'Ik voeg hier weinig contacten toe, maar ik vind het leuk als [je/u] me volgt.',
  ],
  refer: {
    job: [
      'Het is niets voor mij, maar [als je me een korte omschrijving stuurt/als u me een korte omschrijving stuurt], geef ik die graag door.',
      'Het past niet bij mij, maar [als je me een link stuurt/als u me een link stuurt], deel ik die graag.',
    ],
    other: [
      'Ik ben hier niet de juiste persoon voor, maar een of twee regels uitleg geef ik graag door.',
      'Iemand anders kan hier beter bij helpen. [Stuur/Stuurt u] me twee regels, dan geef ik ze graag door.',
    ],
  },
};
