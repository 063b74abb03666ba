import { cues, marks, works } from '../reading/nl';
import type { ReplyLanguage } from '../shape';

export const nl: ReplyLanguage = {
  language: 'nl',
  usualRegister: 'informal',
  list: { comma: ', ', and: ' en ', or: ' of ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Hoi/Dag] {{firstName}},', '[Dag/Beste] {{firstName}},'],
    plain: ['[Hoi/Goedendag],', '[Hallo/Goedendag],'],
    openings: {
      hoi: ['[Hoi/Dag] {{firstName}},'],
      hallo: ['[Hallo/Dag] {{firstName}},'],
      hey: ['[Hoi/Dag] {{firstName}},'],
      hi: ['[Hoi/Dag] {{firstName}},'],
      beste: ['Beste {{firstName}},'],
      dag: ['Dag {{firstName}},'],
      geachte: ['Geachte {{titled}},', 'Geachte {{fullName}},'],
    },
    titled: ['[Hoi {{firstName}}/Geachte {{titled}}],'],
  },
  thanks: {
    note: ['bedankt voor [je/uw] bericht.', '[dank je wel/hartelijk dank] voor [je/uw] bericht.'],
    thoughtful: [
      'bedankt voor zo’n persoonlijk bericht.',
      'bedankt dat [je/u] de tijd nam om me persoonlijk te schrijven.',
    ],
    work: ['[dank je wel/hartelijk dank] voor [je/uw] bericht en de interesse in {{subject}}.'],
    invitation: ['bedankt voor de uitnodiging.', 'dank voor [je/uw] uitnodiging.'],
    offer: ['bedankt dat [je/u] aan me denkt.', 'bedankt voor [je/uw] bericht en de interesse.'],
    role: [
      'bedankt dat [je/u] aan me denkt voor de functie van {{role}}.',
      'bedankt voor [je/uw] bericht over de functie van {{role}}.',
    ],
    roleAt: [
      'bedankt dat [je/u] aan me denkt voor de functie van {{role}} bij {{company}}.',
      'bedankt voor [je/uw] bericht over de functie van {{role}} bij {{company}}.',
    ],
    helped: [
      '[dank je wel/hartelijk dank] voor [je/uw] bericht. Wat leuk om te horen dat [je/u] iets aan {{subject}} had.',
      '[dank je wel/hartelijk dank] voor [je/uw] bericht. Mooi om te horen dat {{subject}} van pas kwam.',
    ],
    also: ['Leuk om te horen dat [je/u] {{subject}} kent.'],
    kind: ['[dank je wel/hartelijk dank] voor de vriendelijke woorden.'],
  },
  decline: {
    'not-looking': [
      'Ik ben op dit moment niet op zoek naar een andere functie, dus ik zeg nee.',
      'Ik denk op dit moment niet aan een overstap, dus ik zie ervan af.',
    ],
    'other-roles': [
      'Ik zoek functies als {{targets}}, dus deze past niet bij mij.',
      'Ik richt me op functies als {{targets}}, dus ik zeg hier nee tegen.',
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
      'Ik heb hier op dit moment geen behoefte aan, dus ik zeg nee.',
      'Dit is niet iets waar ik naar zoek, dus ik zeg liever meteen nee.',
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
      'Ik houd mijn netwerk hier bij mensen die ik persoonlijk ken, dus ik neem de uitnodiging niet aan.',
    ],
    'only-met': [
      'Ik leg hier alleen contact met mensen die ik heb ontmoet of met wie ik heb gewerkt, dus ik neem de uitnodiging niet aan.',
      'Ik houd mijn netwerk hier bij mensen die ik heb ontmoet of met wie ik heb gewerkt, dus ik neem de uitnodiging niet aan.',
    ],
    'small-network': [
      'Ik houd mijn netwerk hier klein, dus ik neem de uitnodiging niet aan.',
      'Ik voeg hier maar weinig contacten toe, dus ik neem de uitnodiging niet aan.',
    ],
    'no-call': [
      'Ik heb hier op dit moment geen behoefte aan, dus ik sla het gesprek over.',
      'Dit is niet iets waar ik naar zoek, dus ik zeg nee tegen een gesprek en bespaar [je/u] de tijd.',
    ],
  },
  door: [
    'Komt er zoiets langs, dan hoor ik het graag.',
    'Als er zoiets langskomt, [mag je/mag u] me gerust weer schrijven.',
  ],
  wish: {
    job: ['Veel succes met de zoektocht.', 'Ik wens [je/u] veel succes met de zoektocht.'],
    sale: ['Veel succes verder.', 'Ik wens [je/u] veel succes.'],
    person: ['Alle goeds.', 'Ik wens [je/u] het allerbeste.'],
    student: ['Veel succes met [je/uw] studie.'],
    internship: ['Ik wens [je/u] veel succes bij het zoeken naar een stage.'],
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
    details: ['[Kun je/Kunt u] me eerst laten weten {{items}}?', '[Kun je/Kunt u] me vertellen {{items}}?'],
    question: ['Mag ik vragen {{items}}?', '[Wil je/Wilt u] me vertellen {{items}}?'],
    asQuestions: true,
    closing: {
      job: ['Dan kan ik snel zeggen of het iets voor mij is.', 'Als het past, hoor ik graag meer.'],
      sale: ['Dan kan ik snel zeggen of het iets voor mij is.', 'Een of twee regels is genoeg.'],
      person: ['Een of twee regels is genoeg.', 'Ik weet graag iets van de mensen met wie ik contact leg.'],
      call: ['Als het past, praat ik graag met [je/u].', 'Als het past, plannen we graag een gesprek.'],
    },
    open: ['Ik sta open voor functies als {{targets}}.'],
    openRemote: ['Ik sta open voor functies als {{targets}}, volledig op afstand.'],
    remote: [
      'Ik zoek alleen werk dat volledig op afstand kan: is dat hier mogelijk?',
      'Voor mij moet het werk volledig op afstand kunnen: is dat een optie?',
    ],
    flexible: ['Ik zoek alleen werk op afstand of hybride: is dat hier mogelijk?'],
    ifSo: ['Zo ja, [kun je/kunt u] me dan laten weten {{items}}?'],
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
    job: [
      'Het klinkt interessant en ik hoor er graag meer over.',
      'De functie spreekt me aan en ik hoor er graag meer over.',
    ],
    sale: ['Ik neem de uitnodiging graag aan.'],
    person: ['Ik neem [je/uw] uitnodiging graag aan.', 'Ik kom graag met [je/u] in contact.'],
    clear: ['Fijn dat de informatie zo duidelijk is.'],
  },
  next: {
    job: ['[Kun je/Kunt u] me de vacature sturen?'],
    sale: ['Een paar regels hier is een goed begin.', '[Stuur/Stuurt u] me de hoofdlijnen gerust hier.'],
    person: ['Laten we in contact blijven.', 'Leuk om in contact te blijven.'],
    seeking: [
      '[Vertel/Vertelt u] me gerust wat [je/u] zoekt.',
      'Wat voor functie past het best bij [jou/u]?',
    ],
    favour: [
      '[Stuur/Stuurt u] me de vragen gerust hier.',
      '[Stel je/Stelt u uw] vragen gerust hier, ik antwoord zo goed als ik kan.',
    ],
    send: [
      'De functie spreekt me aan, dus ja, [stuur/stuurt u] me de informatie gerust: na het lezen laat ik iets weten.',
      'Ja, graag: [stuur/stuurt u] me de informatie, dan reageer ik als ik die gelezen heb.',
    ],
    sendPay: [
      'De functie spreekt me aan, dus ja, [stuur/stuurt u] me de informatie gerust, het liefst met een salarisindicatie.',
      'Ja, graag: [stuur/stuurt u] me de informatie, als het kan met een salarisindicatie.',
    ],
    call: ['Wanneer komt een gesprek [je/u] uit?'],
    referral: [
      'Voor de aanbeveling: [kun je/kunt u] me eerst [je/uw] cv sturen? Dan zeg ik of ik kan helpen.',
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
  remind: ['Kennen we elkaar toch en ben ik het vergeten, laat het me dan gerust weten.'],
  marks,
  works,
  cues,
};
