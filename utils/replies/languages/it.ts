import type { ReplyLanguage } from '../shape';

export const it: ReplyLanguage = {
  language: 'it',
  usualRegister: 'informal',
  marks: {
    informal: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|ciao)(?!\p{L})/giu,
    formal:
      /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|Sue|Le (?:scrivo|scriviamo|propongo|andrebbe)|La (?:contatto|ringrazio)|[Gg]entile|[Ee]gregi[oa]|[Bb]uongiorno|salve)(?!\p{L})/gu,
  },
  list: { comma: ', ', and: ' e ', or: ' o ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: { named: ['[Ciao/Buongiorno] {{firstName}},'], plain: ['[Ciao/Buongiorno],'] },
  thanks: {
    note: [
      'grazie per il messaggio.',
      'grazie per avermi scritto.',
      'grazie mille per il [tuo/Suo] messaggio.',
    ],
    thoughtful: [
      'grazie mille per un messaggio così personale.',
      'grazie per aver dedicato del tempo a un messaggio così personale.',
    ],
    work: [
      'grazie per il messaggio a proposito {{subject}}.',
      'grazie per avermi scritto a proposito {{subject}}.',
    ],
    invitation: ['grazie per l’invito.', 'grazie per la richiesta di contatto.'],
    offer: ['grazie per aver pensato a me.', 'grazie di aver pensato a me per questo.'],
    role: [
      'grazie per aver pensato a me per la posizione «{{role}}».',
      'grazie per il messaggio sulla posizione «{{role}}».',
    ],
    roleAt: [
      'grazie per aver pensato a me per la posizione «{{role}}» presso {{company}}.',
      'grazie per il messaggio sulla posizione «{{role}}» presso {{company}}.',
    ],
  },
  works: {
    things: {
      intervento: 'del mio intervento',
      articolo: 'del mio articolo',
      testo: 'del mio testo',
      libro: 'del mio libro',
      podcast: 'del mio podcast',
      post: 'del mio post',
      studio: 'del mio studio',
      workshop: 'del mio workshop',
      presentazione: 'della mia presentazione',
      relazione: 'della mia relazione',
      pubblicazione: 'della mia pubblicazione',
      conferenza: 'della mia conferenza',
    },
    yours: /tuo|tua|suo|sua/u,
    between: /(?:ultimo|ultima|recente|ottimo|ottima|bel|bella)/u,
    about: /(?:su|sul|sui|sulla|sulle|sugli|sullo) /u,
    ends: /è|era|sono|e|ma|che|ci|mi|ti|ha|hanno|nel|nella|ieri|molto|davvero|con|per/u,
    never:
      /tra|fra|al|alla|sostieni|dici|scrivi|io|tu|lui|lei|come|perché|quando|se|mio|mia|tuo|tua|suo|sua|nostro|nostra|questo|questa/u,
  },
  decline: {
    'not-looking': [
      'Non ho in programma di cambiare lavoro, quindi preferisco dire di no.',
      'Non cerco un nuovo lavoro e preferisco [dirtelo/dirglielo] subito: non fa per me.',
      'Resto dove sono, quindi per questa volta [passo/declino].',
    ],
    'other-roles': [
      'Mi concentro su ruoli come {{targets}}, quindi per questa volta [passo/declino].',
      'Considero solo ruoli come {{targets}}, quindi questo non fa per me.',
    ],
    'other-direction': [
      'Non è proprio la direzione che voglio prendere, quindi per questa volta [passo/declino].',
      'Non rientra in ciò che vorrei fare ora, quindi preferisco dire di no.',
    ],
    'other-terms': [
      'I dettagli non corrispondono del tutto a ciò che cerco, quindi per questa volta [passo/declino].',
      'Ci si avvicina, ma non è proprio ciò che cerco, quindi preferisco dire di no.',
    ],
    'no-details': [
      'Valuto un’offerta quando ne conosco il ruolo e l’azienda, quindi per ora non proseguo.',
      'Senza conoscere il ruolo e l’azienda non posso valutarla, quindi per ora mi fermo qui.',
    ],
    'only-permanent': [
      'Cerco solo un contratto a tempo indeterminato, quindi per questa volta [passo/declino].',
      'Per me va bene solo un contratto a tempo indeterminato, quindi preferisco dire di no.',
    ],
    'only-contract': [
      'Lavoro solo a progetto, quindi per questa volta [passo/declino].',
      'Per me va bene solo il lavoro a progetto, quindi preferisco dire di no.',
    ],
    'only-part-time': [
      'Cerco solo un part-time, quindi per questa volta [passo/declino].',
      'Per me va bene solo il part-time, quindi preferisco dire di no.',
    ],
    'only-remote': [
      'Lavoro solo da remoto, quindi per questa volta [passo/declino].',
      'Per me va bene solo il lavoro interamente da remoto, quindi preferisco dire di no.',
    ],
    'no-offers': [
      'Di solito non valuto offerte ricevute per messaggio, quindi preferisco dire di no.',
      'Quando mi serve qualcosa cerco per conto mio, quindi preferisco dire subito di no.',
    ],
    'no-favours': [
      'Non riesco a dedicarci il tempo che merita e preferisco [dirtelo/dirglielo] con franchezza.',
      'Non posso occuparmene e preferisco [dirtelo/dirglielo] subito.',
    ],
    'no-openings': [
      'Non posso aiutare nella ricerca di un lavoro e preferisco dirlo subito.',
      'Non ho posizioni da proporre e preferisco dirlo subito.',
    ],
    'only-known': [
      'Qui tengo solo contatti con persone che conosco già, quindi non accetterò l’invito.',
      'Qui mi collego solo con chi conosco di persona, quindi preferisco non accettare.',
    ],
    'only-met': [
      'Qui mi collego solo con chi ho già incontrato o con cui ho lavorato, quindi non accetterò l’invito.',
      'Qui tengo solo contatti con chi ho incontrato o con cui ho lavorato, quindi preferisco non accettare.',
    ],
    'small-network': [
      'Qui tengo una cerchia piccola, quindi non accetterò l’invito.',
      'Aggiungo pochissimi contatti qui, quindi preferisco non accettare.',
    ],
  },
  door: [
    'Se capita qualcosa del genere, mi farà piacere saperlo.',
    'Se si presenta qualcosa del genere, [scrivimi/mi scriva] pure di nuovo.',
  ],
  wish: {
    job: ['Buona fortuna con la ricerca.', '[Ti/Le] auguro di trovare presto la persona giusta.'],
    sale: ['Buon lavoro.', '[Ti/Le] auguro ogni successo.'],
    person: ['Buon proseguimento.', '[Ti/Le] auguro il meglio.'],
  },
  notNow: {
    job: ['Per me non è il momento giusto.', 'Al momento non ho in programma un cambiamento.'],
    sale: ['Al momento non riesco a occuparmene.', 'Per me non è il momento giusto.'],
    person: ['Al momento non ho il tempo che vorrei dedicarci.', 'È un periodo piuttosto intenso per me.'],
  },
  later: {
    job: [
      'Le cose possono cambiare: mi farà piacere risentir[ti/La] tra qualche mese.',
      'Se cambia qualcosa, [ti/Le] scrivo io.',
    ],
    sale: ['Se le cose cambiano, scrivo io.', 'Se le cose cambiano, [ti/Le] scrivo qui.'],
    person: ['[Scrivimi/Mi scriva] pure tra qualche mese.', 'Più avanti ne riparliamo con piacere.'],
  },
  ask: {
    details: [
      '[Puoi/Potrebbe] mandarmi prima qualche dettaglio: {{items}}?',
      'Prima di parlarne, [puoi/potrebbe] indicarmi {{items}}?',
      'Per rispondere bene, [puoi/potrebbe] dirmi {{items}}?',
    ],
    question: ['Posso [chiederti/chiederLe] {{items}}?', '[Mi racconti/Mi può raccontare] {{items}}?'],
    closing: {
      job: ['Così potrò dire subito se fa per me.', 'Così potrò dare una risposta precisa.'],
      sale: ['Così potrò dire subito se fa per me.', 'Bastano una o due righe.'],
      person: ['Bastano una o due righe.', 'Mi piace sapere qualcosa delle persone con cui mi collego.'],
    },
  },
  items: {
    client: 'l’azienda',
    role: 'il ruolo',
    level: 'il livello',
    place: 'la sede (in presenza o da remoto)',
    stack: 'gli strumenti principali',
    contract: 'il tipo di contratto',
    pay: 'la fascia retributiva',
    'why-me': 'che cosa [ti/Le] ha fatto pensare a me',
    purpose: 'che cosa [hai/ha] in mente',
  },
  accept: {
    job: ['Mi sembra interessante e vorrei saperne di più.', 'Mi piacerebbe saperne di più.'],
    sale: ['Accetto volentieri l’invito.', 'Accetto volentieri.'],
    person: ['Accetto l’invito con piacere.', 'È un piacere entrare in contatto.'],
  },
  next: {
    job: ['[Puoi mandarmi/Può mandarmi] i dettagli qui.', 'Quando [ti/Le] andrebbe bene parlarne?'],
    sale: ['Per iniziare, [puoi/può] mandarmi qualche riga qui.', '[Puoi/Può] mandarmi l’essenziale qui.'],
    person: ['A presto.', 'Spero che ci sia occasione di confrontarci.'],
    seeking: [
      '[Raccontami/Mi racconti] in breve che cosa [cerchi/cerca].',
      'Che tipo di ruolo farebbe al caso [tuo/Suo]?',
    ],
    favour: [
      '[Puoi/Può] mandarmi le domande qui.',
      '[Mandami/Mi mandi] pure le domande qui, risponderò come posso.',
    ],
  },
  follow: [
    'Qui tengo una cerchia piccola, ma se [ti/Le] va di seguirmi mi fa piacere.',
    'Aggiungo pochi contatti qui, ma mi farà piacere se [vorrai/vorrà] seguirmi.',
  ],
  refer: {
    job: [
      'Non fa per me, ma se mi [mandi/manda] una breve descrizione la giro volentieri a chi potrebbe interessare.',
      'Non è la posizione per me, ma se mi [mandi/manda] un link la condivido volentieri.',
    ],
    other: [
      'Non sono la persona giusta, ma se mi [mandi/manda] una o due righe le giro volentieri a chi può aiutare.',
      'Qualcun altro può [aiutarti/aiutarLa] meglio: se mi [mandi/manda] due righe, le inoltro volentieri.',
    ],
  },
};
