import type { AutomationTable } from '../automation';
import { INTENT_IT } from './intent';

/** Italian wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_IT: AutomationTable = {
  opener: `
    (ho visto|ho visitato|ho notato|ho letto|guardando|visitando|ho trovato|mi sono imbattut*|leggendo|scorrendo|ho consultato) _3 (suo|tuo) (profilo|percorso|linkedin|curriculum|lavoro); (spero|mi auguro) _6 (bene|tutto bene|settimana|buona); (mi chiamo|mi presento|il mio nome e|sono) _2 (fondat*|consulente|coach|recruiter|ceo|responsabile|founder|specialista|direttore|titolare|area manager|head|account);
    (le scrivo|ti scrivo|la contatto|ti contatto|mi permetto|vi scrivo|mi rivolgo|volevo contattar*) _4; (ho visto|vedo|ho notato|noto) che (sei|lavori|lei|ti|si|e|lavora|ti occupi|si occupa) _3; (grazie|piacere) _1 (per il collegamento|per aver accettato|per la connessione|di essere collegati|per il contatto|per l accettazione); (domanda veloce|una domanda veloce|domanda rapida); come (va|stai) ?; (buongiorno a|gentile);
    (ho visto|vedo|ho notato|noto|ho letto) che (lei|tu|il suo|il tuo|sei|gestisci|e|lavora|lavori|ti occupi|si occupa|fai|fa) _5;
    (ho notato|ho visto|ho letto) (la|il) (tua|sua|tuo|suo) _3; linkedin mi ha _3;
    (mi sei|mi e|ti ho|l'ho) (apparso|apparsa|comparso|comparsa|trovato|trovata|capitato) _4; non ci conosciamo _2;
    (grazie|ti ringrazio|la ringrazio) (per|del|di|per aver) _2 (contatto|collegamento|accettato|accettazione|connessione|richiesta|aggiunta) _2;
    in qualita di _3; (leggo|seguo) (da tempo|regolarmente|sempre|con interesse|spesso) _4; mi consenta _4;
    (sono|essendo) (uno studente|una studentessa|un laureando|una laureanda|anch'io|anche io|un business angel) _4;
    (mi sono|sono) (appena|da poco) (laureat*|diplomat*) _3; (di cosa|cosa) (ti occupi|si occupa) _2; (ho|hai) _2 (contatti|collegamenti) in comune;
    e lei a occuparsi _4; sei tu (a|il|la) _4
  `,
  flattery: `
    (suo|tuo|sua|tua) (profilo|percorso|esperienza|carriera|lavoro|background) _6 (interess*|colpit*|attenzione|impression*|ispir*|incuriosit*|linea|ideale|notevole|ricco); (impressionat*|colpit*|ispirat*|affascinat*|incuriosit*) _2 (dal|da|dalla|dalle) _2 (tuo|suo|tua|sua|percorso|profilo|esperienza); (complimenti|congratulazioni) per _2 (percorso|ruolo|profilo|carriera|promozione|successo|traguardo|nuovo|nuova|crescita|risultati);
    (profilo|percorso|esperienza|carriera) (molto )?(interessante|notevole|impressionante|ispirante|solida|ricco|brillante); (profili|professionisti|persone|leader|qualcuno|un profilo|talenti|figure) come (te|lei|il tuo|il suo|voi|la sua|la tua); (apprezzo|ammiro|adoro|mi piace) _3 (quello che fai|tuo lavoro|suo lavoro|tuoi contenuti|cio che);
    (che|un) (bel|ottimo|gran|bellissimo) profilo;
    (il|la) (suo|tuo|sua|tua) (profilo|percorso|esperienza|curriculum|background|competenze|realta|azienda) _4 (sembra|appare|risponde|risulta|adatto|adatta|apprezzata|affascina|interessa|interessante|piace|colpito|perfetto);
    (potresti|potrebbe) essere (il|la|un|una) _2; (candidato|candidata|profilo|persona) (ideale|giust*|adatt*|perfett*); (in linea|perfettamente) con _3;
    (apprezzo|ammiro|nutro|adoro|trovo) _4 (settore|lavoro|stima|fate|fai|interessante|facendo); e proprio quello che _3;
    (perfetto|perfetta|adatto|adatta|ideale) per (te|lei|la tua|il suo|realta) _2; sono rimast* _4
  `,
  network: `
    ${INTENT_IT.network};
    (ampliare|ampliando|allargare|allargando|costruire|costruendo|espandere|creare) _1 (mia|mio|la mia|il mio) _1 (rete|network|contatti) _2;
    (aggiungere|aggiungerla|aggiungerti|averla|averti|inserirla|inserirti|entrare|far parte) _3 (rete|network|contatti|cerchia|contatto) _2;
    (tra|fra|nella|alla) (i )?(miei|mia|mio|sua|tua) (contatti|rete|network); (mi farebbe|mi fa|farebbe|sarebbe un) piacere _5;
    (restare|resto|rimanere|tenerci|restiamo|mantenere|entrare) in contatto _3; (lieto|lieta|felice|onorato|onorata) (di|se) _4;
    (facciamo|fare) (rete|squadra|network*); (ti va|le va) di (collegarci|connetterci|restare|entrare|fare rete);
    (mi collego|collegarmi|collegarci|connetterci) _4;
    (confrontarmi|confrontarci|scambiare|scambiarci|scambiamoci) _4 (colleghi|idee|esperienze|opinioni|settore|professionisti|practice);
    (accettasse|accetta|accettare|accettassi) (la )?mia _2
  `,
  mass: `
    (aziende|imprese|professionisti|realta|team|leader|imprenditori|pmi|brand|manager|clienti) (come|simili|simili a|analoghe) _2 (la tua|la sua|la vostra|tua|sua|te|lei|voi|vostra); (nel|del|nella|della) (tuo|suo|tua|sua|vostro) (settore|ambito|campo|zona|regione|area|mercato|nicchia); (professionisti|persone|leader|esperti|manager|imprenditori) (del|della|di|nel) _2 (settore|ambito|campo|mondo|suo|tuo|marketing);
    (molte|molti|la maggior parte|diverse|diversi|tante|tanti) _2 (aziende|imprese|professionisti|clienti|imprenditori|manager|titolari|realta); (nella tua rete|nel suo network|conosci qualcuno|conosce qualcuno|condividere con) _2; (ciao|salve|buongiorno|cari) (a tutti|a tutte|tutti|collega|colleghi|rete);
    (contatti|collegamenti|amici|conoscenze|connessioni) (in comune|comuni); (conosci|conosce) (per caso |magari )?(qualcuno|persone) _3;
    (fisioterapisti|dentisti|commercialisti|artigiani|coach|studi|medici|startup|ristoranti|hotel|imprenditrici|professioniste|freelance|agenzie|pmi|pazienti) (che|di|in|a|ad|come|italiane) _3;
    (un|uno) (studio|azienda|ristorante|negozio) _1 (medico|perde|spende) _3;
    per (i manager|le donne|imprenditrici|imprenditori|professionisti|coach|i titolari) _2; (con|tra|da) collegh*;
    (cara|caro|cari|gentile) (collega|colleghi|partecipante|amico|amici|titolare|responsabile|imprenditore|cliente);
    stesso (settore|ambito|mondo|mestiere); nel mondo (della|del|dell) _1
  `,
  offer: `
    ${INTENT_IT.recruit};
    (cerco|cerchiamo|ricerchiamo|ricerco|stiamo cercando|stiamo selezionando|selezioniamo|assumo|sto assumendo|sto cercando) _4;
    per (conto di|un nostro|un importante|un'importante|una nostra|diversi|vari|un cliente) _3;
    (posizione|posizioni|ruolo|figura|opportunita) (di|da|aperte|come|in|presso|lavorative|professionali|nuove) _3;
    (da inserire|inserire) (nel|in|un|una) _3; nuove (opportunita|sfide|esperienze) _1;
    (ral|contratto|indeterminato|stipendio|retribuzione|bonus|stage|tirocinio) _2;
    (invii|inviarmi|inviare|mandarmi|mandi|mandami|inoltrarle|inoltrare|carica) _3 (cv|curriculum) _1;
    (valuterebbe|valutare|valuteresti|valuta) _3 (cambiamento|opportunita|proposte|proposta);
    (ricerca e selezione|selezione di personale|agenzia per il lavoro|su mandato) _2; cambiare _2 (lavoro|azienda|come)
  `,
  pitch: `
    ${INTENT_IT.sell};
    (aiuto|aiutiamo|supportiamo|supporto|affianchiamo|realizziamo|offriamo|forniamo|seguiamo|noleggiamo|lavoro con|lavoriamo con|accompagno|proponiamo) _5;
    (il|la|le|un|una) (nostro|nostra|nostre|mio|mia|nostri) (soluzione|piattaforma|metodo|agenzia|assistente|strumento|software|servizio|sistema|app|programma|team|consulente|prodotti) _4;
    (abbiamo|ho) (sviluppato|uno strumento|una soluzione|creato|messo a punto|preparato|un sistema) _4;
    (nuovi|piu|acquisire|trovare|generare) _1 (clienti|pazienti|lead|contatti|fatturato|vendite) _2; (gratuit*|gratis|senza impegno|omaggio) _1;
    (risparmi*|ridurre|dimezza*|aumentare|ottimizz*) _4;
    (consulenza|analisi|audit|demo|prova|webinar|ebook|preventivo|brochure|listino) (gratuit*|personalizzat*)? _1;
    (quali sono|qual e) _2 (priorita|sfida|sfide) _4; (grazie a|con) un (sistema|metodo) _2; costruire _3 (brand|business); la prima sessione _2;
    forse ho qualcosa per _1
  `,
  call: `
    (#|un quarto d ora|dieci|quindici) (min|minuti|minutini); (una|breve|veloce|rapida|un) _1 (call|chiamata|telefonata|chiacchierata|videochiamata|videocall|incontro|confronto) _4; (hai|ha|avresti|avrebbe|sei|sarebbe|saresti|possiamo|potremmo|ti andrebbe|le andrebbe|ti va|le va) _3 (disponibil*|interessat*|minuti|tempo|fissare|sentirci|parlare|confrontarci|valutare|parlarne|call|apert*|organizzare) _3;
    (ti interessa|le interessa|ti interesserebbe|le interesserebbe|che ne pensi|che ne pensa|che ne dici|che ne dice|possiamo sentirci|ci sentiamo|potrebbe interessarti|potrebbe interessarle|interessat*|ti incuriosisce) _4 ?; (fissare|fissiamo|prenotare|organizzare|pianificare|trovare) _3 (call|chiamata|incontro|appuntamento|slot|demo|momento); (mio|link) _1 (calendly|calendario|agenda); (questa|prossima|in) settimana;
    (posso|potrei|se mi permette) _2 (inviar*|mandar*|condivider*|chiamar*|mostrar*|raccontar*|girar*) _2; (se le interessa|se ti interessa|se di tuo interesse|se vuole|fammi sapere|mi faccia sapere|resto in attesa|attendo);
    (posso|potrei|le posso|ti posso) _3 (mandar*|inviar*|girar*|far*|mostrar*|present*|condivid*|chieder*) _4;
    (ne parliamo|ci sentiamo|ci vediamo|sentirci|possiamo sentirci|quando possiamo|quando potremmo|quando posso|quando potrei) _5;
    (hai|ha|avresti|avrebbe) _2 (minuti|tempo|un attimo|disponibilita) _3; (ti va|le va|ti andrebbe|le andrebbe|ti interessa|le interessa) _5;
    (ci prendiamo|prendiamoci|prendiamo|ci facciamo|facciamo) _1 (un|due|una) (caffe|chiacchiere|chiacchierata|call) _1; ti mando _4;
    (mi dica|dimmi|fammi sapere|mi faccia sapere|scrivimi|rispondimi|contattatemi|contattami) _4; (prenota|prenoti|fissare|fissiamo) _4;
    (call|demo|videocall|appuntamento) _2; (pensi|pensa) possa interessar*
  `,
  bump: `
    (un|breve|piccolo|rapido) (follow up|promemoria|sollecito) _2;
    (torno|riprendo|mi riaggancio|rinnovo|ricontatto|la ricontatto|ti ricontatto) _4;
    (mio|miei) (ultimo|precedente|messaggio precedente|ultimi) _1 (messaggio|email|mail|messaggi)?;
    (hai avuto|ha avuto|sei riuscit*|e riuscit*) _3 (modo|occasione|tempo|leggere|vedere); ultimo (messaggio|tentativo);
    non ho ricevuto (risposta|riscontro);
    (ultimo|ennesimo) (tentativo|messaggio) _3; (ti|le) (scrivo|riscrivo|ho scritto) (di nuovo|nuovamente|nei giorni|la settimana) _2;
    (non ho|senza) (ricevuto|avuto) (risposta|riscontro|tue|sue) _3; (mio|miei) (messaggio|messaggi|mail|richiesta) (precedent*)? _1;
    so che (sei|e|hai|ha) (molto )?_2; (non e|non fosse) il momento (giusto)? _1; sa dove trovarmi; (ha avuto|hai avuto|e riuscit*|sei riuscit*) _4
  `,
  boast: `
    # % _4; (piu di|gia|oltre|fino a) # _1 (aziende|clienti|imprese|professionisti|utenti|imprenditori|brand);
    # (aziende|clienti|utenti|brand|imprenditori) (ci|che|gia|hanno|si); (# x|# volte) (piu|il|le|i)?;
    in (soli|meno di|appena|solo|#) # (giorni|settimane|mesi|minuti|ore);
    (leader|numero uno|azienda leader) (nel|nella|del|di|in) _2; risultati (garantiti|concreti|misurabili|reali)
  `,
  closing: `
    (un cordiale saluto|cordiali saluti|un saluto|saluti|buona giornata|buona serata|buon lavoro|buona settimana|distinti saluti|a presto|un caro saluto);
    (resto in attesa|in attesa|attendo un suo|attendo un tuo|resto a disposizione|a disposizione);
    (grazie|la ringrazio|ti ringrazio) (in anticipo|anticipatamente|per il tuo tempo|per il suo tempo|per l attenzione);
    (senza impegno|senza alcun impegno|se non|nessun problema|in caso contrario); p s;
    (cordialmente|cordialita|saluti|buona giornata|buona serata|buon lavoro|a presto);
    (resto|restiamo|rimango|sono) (a|a sua|a tua) (completa )?disposizione _3;
    (per|di) (qualsiasi|qualunque|ulteriori|eventuali) (chiariment*|informazion*|domand*)
  `,
  output: `
    (tuo|suo|tua|sua|tuoi|suoi) (post|articolo|pubblicazione|podcast|libro|intervento|intervista|webinar|studio|video|episodio|newsletter|presentazione|tesi|progetto|commento|talk|workshop) _2 (su|sul|sulla|sui|sulle|di|in|con|dove|che|del|della|mi);
    (hai|ha) _1 (scritto|pubblicato|detto|raccontato|condiviso|menzionato|presentato|spiegato|lanciato|aperto|citato) _4;
    (ho letto|ho ascoltato|ho visto|ho seguito|leggendo) _3 (articolo|podcast|intervista|intervento|libro|post|video|episodio|talk) _3
  `,
  met: INTENT_IT.follow,
  referral: `
    (mi ha|mi hanno) _1 (parlato|consigliato|suggerito|detto|dato il tuo|dato il suo|indicato|passato|raccontato) _4;
    (consigliat* da|su consiglio di|su suggerimento|da parte di|su indicazione) _3;
    (amic*|contatto|collega|conoscenza) in comune _2
  `,
  reason: `
    (perche|poiche|dato che) (tu|lei|noi|io|il|la|avete|anche) _3;
    (mi ha|ci ha|mi hai|mi hanno) _1 (aiutat*|fatto|convint*|ispirat*|risparmiat*|lasciat*|permesso) _3;
    (abbiamo|anche noi|ho) _2 (lo stesso|la stessa|gli stessi|proprio) _2; (come|perche) _1 (avete|hai|ha|siete|sei) _4;
    (provato|applicato|usato) _3
  `,
};
