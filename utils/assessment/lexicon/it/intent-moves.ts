import type { MoveTable } from '../intent';

/** Italian words for the moves a note can make. */
export const MOVES_IT: MoveTable = {
  vacancy: `
    (posizione|posizioni|posto|posti|lavoro|impiego|ruolo|vacancy|annuncio|sostituzione|supplenza|incarico|collaborazione|contratto|turno|turni|lavorare|assunzione|stagione|stagionale);
    offerta di lavoro; opportunita (lavorativ*|professional*|di); part time; p iva
  `,
  hires: `
    (cerchiamo|cerco|ricerchiamo|headhunter|risorsa|hr|profili|cercasi|pensione|maternita|sostituire|organico|ampliare);
    (selezion|recruit|candidat|assum|assunt|inseri|talent|rinforz)*; sto cercando;
    stiamo (cercando|selezionando|assumendo); ricerca di; head hunter; cacciat* di teste; risorse umane;
    profilo da; si cerca; (qualcuno|una persona|persone|gente) (che|con|da|per|di); bisogno di (un|una);
    serve (un|una); mi (serve|servirebbe); va in pensione; agenzia per il lavoro;
    alla ricerca di (un|una|uno|nuov*); in cerca di (un|una) _1 (responsabile|tecnico|figura|persona|collega)
  `,
  terms: `
    (stipendio|retribuzione|ral|remoto|ibrido|indeterminato|determinato|bonus|premi|welfare|alloggio|vitto|subito|lordi|lordo|netti|ticket|orari|trasferimento|ccnl|livello|tariffa);
    benefit*; smart working; in sede; full time; part time; tempo pieno; auto aziendale; inizio immediato;
    al (mese|giorno|anno); all (ora|anno); (l|all) ora; # (ore|giorni|euro|mesi); giorni a settimana;
    buoni pasto; weekend liberi
  `,
  trade: `
    (chef|oss|designer|capo|manager);
    (ingegner|sviluppat|infermier|cuoc|camerier|autist|contabil|insegnant|maestr|idraulic|elettricist|saldator|tecnic|programmator|architett|avvocat|farmacist|medic|fisioterapist|meccanic|falegnam|responsabil|direttor|direttric|impiegat|addett|operai|operator|commercialist|analist|educator|pasticcer|panettier|consulent|specialist|geometr|parrucchier|giardinier)*
  `,
  career: `
    (carriera|cambiare|cambio|cambiamento|opportunita); (valut|interessat|disponib|considerere)*;
    crescita professionale; percorso professionale;
    (nuova|nuovo|nuove|nuovi|prossimo|prossima) (sfid*|opportunita|passo|esperienz*|avventura|progetto|capitolo|orizzont*);
    (apert*|dispost*) a; in ascolto;
    (ti|le|vi) (interessa|interesserebbe|piacerebbe|andrebbe|incuriosisce|va);
    sei (felice|contento|contenta); prender* in considerazione; in considerazione
  `,
  joining: `
    (unirti|unirsi|entrare|far parte|inserirsi|unisciti) _2;
    (nostro|mio|nostra|mia|giovane) (team|squadra|gruppo|laboratorio|cucina|officina|studio|bottega|staff|azienda);
    con noi; da noi; lavorare (con|per|da|in); nel team; venire (a|da|con); stiamo crescendo; in crescita
  `,
  client: `
    (multinazionale|mandato); (mio|nostro|un|per un|miei|nostri|dei nostri|dei miei) client*; per conto;
    azienda (cliente|leader); realta (leader|in|del); importante (azienda|realta|gruppo|multinazionale);
    mi hanno affidato; in esclusiva
  `,
  fitness: `
    (cv|curriculum|requisiti|giusta);
    (tuo|suo|tua|sua|vostro) (profilo|esperienza|percorso|candidatura|background|competenz*|formazione);
    (in linea|adatt*|corrispond*|ideal*|compatibil*|perfett*) _2 (con|per|a|al|alla|il); mi ha colpito;
    fa (al caso|per te|per lei)
  `,
  offers: `
    specializzat*;
    (offriamo|offro|aiutiamo|aiuto|vendiamo|vendo|produciamo|produco|forniamo|fornisco|installiamo|stampiamo|stampo|noleggiamo|realizziamo|realizzo|sviluppiamo|sviluppo|affianchiamo|affianco|supportiamo|supporto|distribuiamo|importiamo|importo|gestiamo|traduco|ripariamo|riparo|puliamo|automatizziamo|formiamo|progettiamo|accompagno|proponiamo|propongo|costruiamo|costruisco|facciamo|consegniamo|portiamo|restauriamo|restauro|permettiamo);
    (nostra|nostro|nostri|nostre|mia|mio) (azienda|soluzion*|piattaforma|strumento|prodott*|servizi*|agenzia|programma|software|app|metodo|sistema|catalogo|ditta|societa|torrefazione|cantina|consulenza);
    siamo (una|un|specializzati|leader|produttori|fornitori|distributori); mi occupo di; ci occupiamo;
    lo faccio di mestiere; di mestiere;
    (posso|possiamo) (aiutarti|aiutarla|aiutarvi|supportar*|portare valore); portare valore; lavoro con (aziende|professionisti|imprese|studi|negozi)
  `,
  product: `
    (software|piattaforma|app|applicazione|gestionale|sistema|sistemi|servizi|servizio|catalogo|brochure|abbonamento|listino|sito|presentazione|modulo|kit);
    (prodott|strument|soluzion|macchin|impiant|sensor|campion|pacchett|attrezzatur)*
  `,
  goods: `
    (polizza|mutuo|energia|luce|stampa|marketing|seo|pubblicita|contabilita|fatturazione|consulenza|logistica|pallet|vino|catering|noleggio|leasing|flotta|video|hosting|telefonia|coaching|corso|corsi|privacy|gdpr|bandi|bando|concimi);
    (assicura|immobiliar|fotovoltaic|solar|bollett|pulizi|imballagg|trasport|arred|traduzion|fotograf|cyber|incentiv|cripto|investiment|etichett)*;
    caffe in; caffe per; formazione finanziata; finanza agevolata; credito d imposta; social media
  `,
  price: `
    (offerta|gratis|budget|pagare|paga|canone);
    (prezz|preventiv|tariff|scont|cost|risparmi|economic|fattura|commission|margin|promozion|convenient)*;
    # euro; # $; $ #; senza costi; a partire da
  `,
  free: `
    (gratis|prova|demo|dimostrazione|audit|analisi|diagnosi|webinar|guida|checklist|omaggio|pilota);
    (gratuit|campion|regal|assaggi|degust)*; senza impegno; consulenza gratuita; call conoscitiva;
    posti (limitati|disponibili); ultimi posti
  `,
  gain: `
    (vendite|lead|leads|fatturato|crescita|crescere|produttivita|visibilita|redditivita|ridurre|scalare|risultati);
    (efficien|aument|riduc|ottimizz|automatizz|increment|raddoppi|guadagn|tagli)*; contatti qualificati;
    nuovi clienti; piu (clienti|vendite|tempo|prenotazioni|visibilita); liberta finanziaria; # (%|per cento);
    ore (al|a|in)
  `,
  references: `
    referenze;
    (molte|molti|diverse|diversi|altre|altri|oltre #|piu di #|#|decine di|centinaia di) _1 (aziende|clienti|imprese|studi|ristorant*|pmi|scuole|hotel|colleghi|professionisti|imprenditor*|cantine|farmacie|strutture|negozi);
    clienti come; (realta|aziende) (come|simili); come (la tua|la sua|il suo|il tuo|la vostra|lei);
    casi (di successo|studio); gia (scelto|usano|utilizzano|lavorano); nel (suo|tuo|vostro) settore
  `,
  pain: `
    (difficolta|perdere|perdi|perdita|fatica|burocrazia|scartoffie);
    (problem|grattacap|stanc|stuf|stress|manual|sprech|sfid|complicat|sovraccaric|preoccupa)*; mal di testa;
    basta con
  `,
  slot: `
    (agenda|calendly|zoom|parliamone|fissare|appuntamento); (chiam|telefon|rispond|scriv)*;
    (una|breve|veloce|#|dieci|quindici|venti|due) _1 (chiamata|call|riunione|chiacchierata|minuti|demo|videochiamata|telefonata|min|incontro);
    (posso|potrei|possiamo|potremmo|ti|le|vi) (invi*|mand*|mostr*|present*|chiam*|raccont*|spieg*|passo|pass*|port*);
    (inviarle|mandarle|mandarti|inviarti|mostrarle|mostrarti|raccontarti|raccontarle|presentarle|presentarti|parlarle|parlartene|parlargliene|inviarvi|farti vedere|farle vedere);
    passare (da|a); passo (da|a); fammi sapere; mi faccia sapere; ne parliamo
  `,
  yourFirm:
    '(sua|suo|tua|tuo|vostra|vostro|suoi|tuoi|vostri) (azienda|attivita|impresa|studio|ristorante|negozio|hotel|albergo|scuola|team|clienti|sito|brand|settore|cantina|officina|struttura|locale|farmacia|cantiere|flotta|magazzino|stabilimento|organizzazione|societa|reparto|palestra|ospiti|pazienti|collaboratori|dipendenti|agriturismo|marchio)',
  inTrade: `
    (vendo|vendere|commerciale|rappresentante|agente|freelance); (venditor|fornitor|distributor|grossist)*;
    partita iva; non sono (neutrale|disinteressat*|imparziale); di parte;
    (sono|come) _1 (coach|consulent*|broker|fotograf*|traduttor*|traduttric*|formator*|artigian*|produttor*|agente|personal trainer|mentor);
    partnership commerciale; collaborazione commerciale; interesse commerciale
  `,
  bump: `
    (ritorno|riprendo); sollecit*; torno a; mio messaggio; messaggio precedente;
    non ho (ricevuto|avuto) (risposta|riscontro); le avevo scritto; ti avevo scritto; ultimo messaggio;
    di nuovo; follow up; ha avuto modo; hai avuto modo; hai visto; ha visto
  `,
  study: `
    (studi|universita|uni|facolta|laurea|magistrale|triennale|tesi|dottorato|stage|stagista|semestre|liceo|maturita|esame|its|alternanza|politecnico);
    (student|laurean|dottorand|tirocin|liceal)*;
    studio (a|al|all|alla|economia|ingegneria|medicina|lingue|psicologia|architettura|presso); corso di;
    (primo|secondo|terzo|quarto|ultimo) anno; professore di; borsa di studio; scuola superiore;
    ricerca universitaria;
    (professor|professoressa|prof|docente) _6 (ci|mi) ha
  `,
  newcomer: `
    (neo|iniziare|inizio|iniziando|candidarmi|avvicinarmi|concorso|junior);
    (apprendist|riconver|neolaureat|neodiplomat|principiant|disoccupat|licenziat|autocandidat|esordi)*;
    primo (lavoro|impiego); alle prime armi; cambiare (lavoro|settore|vita);
    (vorrei|voglio|sogno di|mi piacerebbe) _2 (diventare|fare|entrare|imparare|lavorare|aprire|formarmi);
    cerco (lavoro|un tirocinio|uno stage|un impiego|un posto); in cerca di; mi candido;
    (fare|svolgere) (la|il|un) (pratica|praticantato|tirocinio|apprendistato);
    laureat*; primi passi; appena (finito|iniziato|diplomat*)
  `,
  favour: `
    (favore|sondaggio|questionario|presentarmi|donazione|donare|votare|firmare|sostegno);
    (grat|ringrazi|intervist|domand|referenz)*;
    (potresti|potrebbe|puoi|puo|avresti|avrebbe|sarebbe|saresti|ti andrebbe|le andrebbe|vorresti|riusciresti|posso chiederle|posso chiederti) _4;
    mi (aiuterebbe|aiuteresti|sarebbe|farebbe) _2;
    (se|quando) (hai|ha|avesse|avessi|puoi|trova) _2 (minut*|tempo|attimo|momento);
    (una|due|tre|alcune|qualche|un paio di) domand*; minuti del; mettermi in contatto; lettera di;
    raccolta fondi
  `,
  connect: `
    (rete|network|linkedin|invito|colleghiamoci); (connett|collega|contatt|aggiung|seguir|collegament)*;
    ti seguo; la seguo; restare in contatto; in contatto
  `,
  common: `
    (uguale|alumni|collega);
    (comun|stess|collegh|compagn|concittadin|conterrane|vicin|entramb|condivid|originari)*;
    anche (io|noi|a|da|tu|lei|mi); anch io; ex (alliev*|collegh*|compagn*|student*|alunn*); tutti e due;
    siamo (tutti|stati|entrambi|dello|della|nati|due); (da|a) (noi|me) (e|succede|anche|uguale);
    come (te|lei|me); pure io; di origine
  `,
  wantsNothing: `
    semplicemente; non (vendo|cerco|voglio|chiedo|serve|devi|deve|ho nulla|ho niente|mi aspetto) _3;
    niente (da|di|altro|in); nulla (da|di|in); solo (per|questo|un|dirti|dirle|ringraziar*|salutar*);
    volevo (solo|dirti|dirle|ringraziar*|farle|farti|complimentarmi); tutto qui;
    grazie (per|di) (aver*|il|la|lo|i|le|quello|quel|questo|cuore); senza (secondi fini|impegno di|scopo);
    ci tenevo;
    (congratulazioni|complimenti|auguri) _5 (ruolo|posizione|promozione|nomina|incarico|anniversario|premio|traguardo|avventura)
  `,
  gather: `
    (comunita|community|gruppo|associazione|club|caffe|pranzo|birra|aperitivo|comitato|collettivo|idee|esperienze|coro|forum|slack|condividere|circolo|spunti|pizza);
    (volontari|incontr|scambi|confront|chiacchier|sinergi)*; rete di; ordine degli; due chiacchiere
  `,
  invest: `
    (fondo|fondi|round|seed|startup|vc|portafoglio|portfolio|pitch);
    (invest|capital|fondator|fondatric|imprenditor)*; start up; business angel*; series a
  `,
  metYou: `
    (rivederti|rivederla);
    (ci siamo|ci eravamo) (conosciut*|vist*|incontrat*|incrociat*|sedut*|parlat*|salutat*|trovat*|scambiat*|presentat*);
    (abbiamo) (parlato|chiacchierato|mangiato|condiviso|discusso|diviso|fatto|ballato|bevuto) _3;
    (piacere|bello|felice|lieta|lieto) _3 (conoscer*|incontrar*|parlar*|chiacchierar*|veder*|conosciut*|incontrat*);
    (sono|ero) (quello|quella|il|la|seduto|seduta|quel) (del|della|con|che|accanto|vicino|tizio|ragazz*|signor*);
    (mi hai|mi ha|mi avevi|mi aveva) (detto|raccontato|spiegato|dato|prestato|consigliato|parlato);
    (nostra|nostro|la) (chiacchierata|conversazione|incontro|discussione); dopo (la|il) (nostra|nostro);
    aver* conosciut*;
    (mi ha|mi hai|ci ha) (risposto|spiegato|mostrato|chiesto|consigliato|aiutato); eravamo (i|al|in|seduti|a); aveva ragione (a|al|quando); avevi ragione;
    dopo (la nostra|il nostro|la) _1 (chiamata|telefonata|call|riunione|incontro)
  `,
  event: `
    (fiera|convegno|congresso|conferenza|workshop|webinar|seminario|stand|forum|panel|giornata|meetup|evento|incontro|corso|simposio|salone|mostra|inaugurazione|cena|gala|hackathon|masterclass|visita|presentazione|festival|vernissage|laboratorio|assemblea|serata|intervento|summit);
    tavola rotonda; open day;
    aperitivo (delle|di|a|del); colazione (di|dei); gara (di|a); corsa
  `,
  recently: `
    (ieri|stamattina|recentemente); scors*; l altro (ieri|giorno);
    (la settimana|il mese|l anno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) scors*;
    (di|lo|a) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica);
    (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica); qualche giorno fa; poco fa;
    dopo (il|la|l|aver); durante (il|la|l)
  `,
  thanksFor: `
    grazie (per|di|ancora) _1 (essere|esser*|visita|aver*|partecipa*|la|essere passat*|il tempo|venut*|tutto);
    (visita|partecipazione|presenza|compagnia|accoglienza); spero (che|tu|sia|siate|abbia) _4;
    e stato (un piacere|bello|bellissimo|utile|un onore);
    (passat*|venut*) (a|al|da|allo) (trovar*|stand|nostro); felici di aver*
  `,
  promised: `
    (allego|link|slide|slides|registrazione|foto|continuare|proseguire|approfondire); (promess|allegat)*;
    come (promesso|concordato|d accordo|detto|anticipato|discusso|convenuto|accennato|da accordi);
    ecco (il|la|i|le|qui|qua); in allegato; ti (mando|giro|lascio) (il|la|le|i); ti devo; le devo;
    riprendere (il|la); il seguito
  `,
  we: '(noi|nostro|nostra|nostri|nostre|ci|siamo|abbiamo)',
  i: '(io|mi|mio|mia|miei|mie|sono|ho)',
  you: '(lei|suo|sua|suoi|sue|tu|ti|tuo|tua|tuoi|tue|le|voi|vostro|vostra|vi)',
};
