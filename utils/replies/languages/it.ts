import { cues, marks, works } from '../reading/it';
import type { ReplyLanguage } from '../shape';

export const it: ReplyLanguage = {
  language: 'it',
  usualRegister: 'informal',
  list: { comma: ', ', and: ' e ', or: ' o ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Ciao/Buongiorno] {{firstName}},'],
    plain: ['[Ciao/Buongiorno],'],
    openings: {
      ciao: ['[Ciao/Buongiorno] {{firstName}},'],
      buongiorno: ['Buongiorno {{titled}},', 'Buongiorno {{firstName}},'],
      salve: ['Buongiorno {{titled}},', 'Buongiorno {{firstName}},'],
      gentil: ['Gentile {{titled}},', 'Gentile {{fullName}},'],
      egregi: ['Gentile {{titled}},', 'Gentile {{fullName}},'],
    },
    titled: ['[Ciao {{firstName}}/Gentile {{titled}}],'],
  },
  thanks: {
    note: ['grazie per il [tuo/Suo] messaggio.', 'grazie mille per il [tuo/Suo] messaggio.'],
    thoughtful: [
      'grazie mille per un messaggio così personale.',
      'grazie per aver dedicato del tempo a un messaggio così personale.',
    ],
    work: ['grazie per il messaggio e per l’interesse verso {{subject}}.'],
    invitation: ['grazie per l’invito.', 'grazie per la richiesta di contatto.'],
    offer: ['grazie per aver pensato a me.', 'grazie per il [tuo/Suo] messaggio e per l’interesse.'],
    role: [
      'grazie per aver pensato a me per la posizione di {{role}}.',
      'grazie per il [tuo/Suo] messaggio sulla posizione di {{role}}.',
    ],
    roleAt: [
      'grazie per aver pensato a me per la posizione di {{role}} presso {{company}}.',
      'grazie per il [tuo/Suo] messaggio sulla posizione di {{role}} presso {{company}}.',
    ],
    helped: [
      'grazie mille per il [tuo/Suo] messaggio. Mi fa molto piacere sapere che {{subject}} è d’aiuto.',
      'grazie di cuore per il [tuo/Suo] messaggio. È bello sapere che {{subject}} è d’aiuto.',
    ],
    also: ['Mi fa piacere l’interesse verso {{subject}}.'],
    kind: ['grazie mille per le gentili parole.'],
  },
  decline: {
    'not-looking': [
      'Al momento non sto valutando nuove opportunità, quindi preferisco declinare.',
      'Al momento non ho in programma di cambiare lavoro, quindi preferisco dire di no.',
    ],
    'other-roles': [
      'Mi concentro su ruoli come {{targets}}, quindi per questa volta preferisco dire di no.',
      'Cerco ruoli come {{targets}}, quindi questo non fa per me.',
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
      'Al momento non mi serve questo tipo di servizio, quindi preferisco dire di no.',
      'Non è qualcosa che sto cercando, quindi preferisco declinare e non [farti/farLe] perdere tempo.',
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
      'Qui mi collego solo con persone che conosco già, quindi non accetterò l’invito.',
      'Qui mi collego solo con chi conosco di persona, quindi preferisco non accettare.',
    ],
    'only-met': [
      'Qui mi collego solo con persone che ho incontrato o con cui ho lavorato, quindi non accetterò l’invito.',
      'La mia rete qui è fatta di persone che ho incontrato o con cui ho lavorato, quindi preferisco non accettare.',
    ],
    'small-network': [
      'Qui tengo una cerchia piccola, quindi non accetterò l’invito.',
      'Aggiungo pochissimi contatti qui, quindi preferisco non accettare.',
    ],
    'no-call': [
      'Al momento non mi serve questo tipo di servizio, quindi preferisco non fissare la chiamata.',
      'Non è qualcosa che sto cercando, quindi dico di no alla chiamata, così non [ti/Le] faccio perdere tempo.',
    ],
  },
  door: [
    'Se capita qualcosa del genere, mi farà piacere saperlo.',
    'Se si presenta qualcosa del genere, [scrivimi/mi scriva] pure di nuovo.',
  ],
  wish: {
    job: [
      '[Ti/Le] auguro buon proseguimento nella ricerca.',
      '[Ti/Le] auguro di trovare presto la persona giusta.',
    ],
    sale: ['[Ti/Le] auguro buon lavoro.', 'Buon lavoro.'],
    person: ['Buon proseguimento.', '[Ti/Le] auguro il meglio.'],
    student: ['[Ti/Le] auguro ogni successo negli studi.'],
    internship: ['[Ti/Le] auguro buona fortuna nella ricerca di un tirocinio.'],
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
      'Prima di proseguire, [puoi/potrebbe] indicarmi {{items}}?',
      '[Puoi/Potrebbe] indicarmi {{items}}?',
    ],
    question: ['Posso [chiederti/chiederLe] {{items}}?', '[Mi racconti/Mi può raccontare] {{items}}?'],
    closing: {
      job: ['Così potrò dare una risposta precisa.', 'Se è in linea con ciò che cerco, ne parlo volentieri.'],
      sale: ['Così potrò dire subito se fa per me.', 'Bastano una o due righe.'],
      person: ['Bastano una o due righe.', 'Mi piace sapere qualcosa delle persone con cui mi collego.'],
      call: ['Se è in linea con ciò che cerco, ci sentiamo volentieri.'],
    },
    open: ['Valuto volentieri ruoli come {{targets}}.'],
    openRemote: ['Valuto volentieri ruoli interamente da remoto come {{targets}}.'],
    remote: [
      'Valuto solo posizioni interamente da remoto: sarebbe possibile?',
      'Cerco solo un lavoro interamente da remoto: ci sarebbe questa possibilità?',
    ],
    flexible: ['Valuto solo posizioni da remoto o ibride: sarebbe possibile?'],
    ifSo: ['Se sì, [puoi/potrebbe] indicarmi anche {{items}}?'],
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
    sale: ['Accetto volentieri l’invito.'],
    person: ['Accetto volentieri l’invito.', 'Accetto l’invito con piacere.'],
    clear: ['Apprezzo anche le informazioni così chiare.'],
  },
  next: {
    job: ['[Puoi/Potrebbe] mandarmi la descrizione del ruolo?'],
    sale: ['Per iniziare, [puoi/può] mandarmi qualche riga qui.', '[Puoi/Può] mandarmi l’essenziale qui.'],
    person: ['Restiamo in contatto.', 'A presto.'],
    seeking: [
      '[Raccontami/Mi racconti] in breve che cosa [cerchi/cerca].',
      'Che tipo di ruolo farebbe al caso [tuo/Suo]?',
    ],
    favour: [
      '[Puoi/Può] mandarmi le domande qui.',
      '[Mandami/Mi mandi] pure le domande qui, risponderò come posso.',
    ],
    send: [
      'Mi interessa, quindi sì, [mandami/mi mandi] pure i dettagli: [ti/Le] rispondo dopo averli letti.',
      'Sì, volentieri: [mandami/mi mandi] i dettagli e [ti/Le] rispondo dopo averli letti.',
    ],
    sendPay: [
      'Mi interessa, quindi sì, [mandami/mi mandi] pure i dettagli, se possibile con la fascia retributiva.',
      'Sì, volentieri: [mandami/mi mandi] i dettagli, possibilmente con la fascia retributiva.',
    ],
    call: ['Parliamone: quando [ti/Le] andrebbe bene?'],
    referral: [
      'Per la segnalazione, [puoi/potrebbe] mandarmi prima il CV? Così potrò dire se posso aiutare.',
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
  remind: ['Se invece ci conosciamo, [fammelo/me lo faccia] sapere.'],
  marks,
  works,
  cues,
};
