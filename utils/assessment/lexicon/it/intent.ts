import type { IntentTable } from '../intent';

/** Italian wording of what a note wants. Folded: no accents. */
export const INTENT_IT: IntentTable = {
  recruit: `
    (cerco|cerchiamo|cercando|cerca|ricerchiamo|ricerca|selezioniamo|selezionando|assumiamo|assumendo|inserire) _6 (sviluppator*|ingegner*|profilo|profili|candidat*|programmator*|analista|consulente|responsabile|direttore|manager|tecnic*|contabile|infermier*|commerciale|designer|architett*|specialista|developer|figura|figure|risors*|persona|talenti|project|data|addett*|commess*|autist*|qualcuno come);
    (recruiter|reclutamento|selezione del personale|ricerca e selezione|head hunter|headhunter|talent acquisition|selezionatore|selezionatrice|risorse umane|agenzia per il lavoro|hr specialist|societa di selezione) _2;
    (opportunita|posizione|posizioni|offerta|ruolo|posto|incarico) _5 (lavorativ*|professional*|interessar*|lavoro|azienda|cliente|aperta|aperte|apert*|profilo|per te|per lei|remoto|presso|linea|da coprire);
    (nuova|nuove|nuovo|nuovi|interessante|interessanti|bella|una) _1 (opportunita|sfida|sfide|posizione|posizioni|proposta di lavoro|opportunita lavorative); (apert*|interessat*|disponibil*|valutare|ascoltare|valutando) _4 (opportunita|propost*|offert*|cambiament*|nuov*|colloquio|sfide|posizion*|contesti);
    (il suo|il tuo|suo|tuo|la sua|la tua) (profilo|cv|esperienza|percorso|background) _6 (linea|interess*|posizione|ruolo|ideale|perfett*|colpito|adatt*|attenzione|cercando|ricerca|coerente);
    (un|nostro|mio|per un|per conto di) _2 cliente _4; (apriamo|aperta|abbiamo|stiamo aprendo) _2 (posto|posizione|ricerca|selezione|posizioni); (descrizione|dettagli) (della posizione|del ruolo|della job|dell' offerta|dell offerta); (job description|jd) _2;
    (ral|retribuzione|stipendio|contratto a tempo|tempo indeterminato|tempo determinato|full time|part time|smart working|welfare|lordi|lordo) _2; (inviare|inviarmi|mandare|mandarmi|condividere|girarmi) _3 (cv|curriculum); (entrare|unirti|unirsi|far parte) _3 (team|azienda|squadra|realta);
    (ti|le) (mando|invio|giro) _2 (descrizione|annuncio|offerta|job)
  `,
  recruitHint: `(posizione|ruolo|opportunita|selezione|stipendio|remoto|ibrido|candidat*|cv|curriculum|carriera|talenti|lavoro|annuncio|colloquio); (sua|tua|suo|tuo) (esperienza|carriera|percorso|profilo|background); (cerco|cerchiamo|cercando)`,
  sell: `
    (aiuto|aiutiamo|aiutando|supportiamo|supporto|affianchiamo|affianco|offriamo|offro|assistiamo|realizziamo|sviluppiamo|produciamo|vendiamo|proponiamo|forniamo|creiamo|ottimizziamo|specializzati|specializzata|specializzato|accompagniamo|progettiamo) _4;
    (aiut*|support*|affianc*|assist*) _4 (aziend*|impres*|pmi|imprenditor*|professionist*|team|client*|manager|leader|brand|startup|negozi*|ristorator*|studi|freelance|coach);
    (nostra|nostro|nostri|nostre|mia|mio|miei) _1 (soluzion*|software|piattaforma|servizi*|prodott*|strument*|agenzia|sistema|programma|metodo|corso|corsi|consulenza|app|azienda|guarnizione);
    (nuovi|piu|trovare|generare|acquisire|attrarre|acquisizione) _1 (clienti|lead|leads|contatti qualificati|vendite|appuntamenti|prospect|richieste); (aumentare|incrementare|ridurre|migliorare|ottimizzare|raddoppiare|automatizzare|risparmiare|far crescere|abbattere|potenziare) _1 (le|i|il|la|gli|vostr*|tuo*|suo*|sua|fatturato|costi|vendite|tempo|risultati|produttivita|visibilita);
    (demo|dimostrazione|prova gratuita|audit gratuit*|consulenza gratuita|sessione gratuita|analisi gratuita|webinar|caso studio|casi studio|case study|preventivo|sconto|senza impegno|gratis|gratuit*|masterclass|catalogo|brochure);
    (call|videocall|chiamata|telefonata|incontro|appuntamento) _2 (conoscitiva|conoscitivo|di # minuti|gratuita|di presentazione|rapida|veloce); (fissare|fissiamo|organizzare|pianificare|prenotare) _3 (call|chiamata|incontro|appuntamento|demo|videochiamata|slot);
    (lead|fatturato|funnel|lead generation|marketing|social media|seo|digitalizzazione|automazione) _2; (principale|maggiore|piu grande|maggiori) _1 (sfid*|problem*|difficolta|ostacol*); (posso|vorrei|potrei) _3 (mostrar*|presentar*|farle vedere|fartel*|farti vedere|illustrar*);
    (assicurazion*|mutuo|investimenti immobiliari|fotovoltaico|finanza agevolata|franchising|outsourcing) _2; (avrebbe|avresti|hai|ha) _3 minuti;
    (sono|come) _1 (coach|consulente|mentor|formatore|formatrice|broker|agente immobiliare) _3 (aiut*|affianc*|di|per|per l);
    quante ore _4 (team|perd*|spend*|dedic*)
  `,
  sellHint: `(soluzion*|software|piattaforma|servizi*|prodott*|strumento|fornitor*); (clienti|vendite|marketing|business|azienda|crescita|risultati|automazione|fatturato|costi); # minuti; # %; (fondatore|fondatrice|founder|ceo|titolare|socio) (di|della|del|presso); (tua|sua|vostra) (azienda|attivita|impresa|realta); (calendly|appuntamento|call); grazie per (aver|il collegamento|la connessione|il contatto|l accettazione); sono _2 (coach|consulente|mentor|formator*|copywriter|agente); collaborazion*`,
  seek: `
    (cerco|sto cercando|in cerca|alla ricerca) _5 (lavoro|impiego|occupazione|nuova opportunita|nuove opportunita|nuova sfida|posizione|opportunita lavorativa|primo impiego|nuovo lavoro); (mi sono candidat*|candidarmi|candidata|candidatura|mi candido|candidando) _5;
    (mio|invio il mio|allego il|mando il mio|inviarle il mio|inviare il mio) (cv|curriculum); (avete|ci sono|state|cercate) _2 (posizioni|assumendo|posti|personale|opportunita) _3; (disoccupat*|ricerca attiva|attualmente senza lavoro|ricollocarmi); (segnalare il mio|segnalarmi|referral|raccomandarmi) _3;
    (lavorare|entrare|far parte) _2 (nella|nel|con|per|della) (vostra|vostro|sua|tua) (azienda|team|realta|squadra)
  `,
  ask: `
    (sono|studente|come) _2 (studente|studentessa|neolaureat*|laurean*|tirocinante|stagista|dottorand*|universitari*|laureat* in); (studio|studiando|frequento) _5 (universita|ingegneria|giurisprudenza|economia|marketing|medicina|informatica|facolta|magistrale|triennale|master|corso di laurea);
    (tirocinio|stage|apprendistato) _3; (tesi|ricerca universitaria|questionario|sondaggio|dottorato|progetto universitario) _5; (potrebbe|potresti|puo|puoi|vorrei|mi piacerebbe|posso) _4 (darmi|aiutar*|consigliar*|consigl*|orientar*|guidar*|suggerir*|chiederle|chiederti|chiedere|rispondere|dedicarmi|indirizzarmi|raccontarmi);
    (consigl*|suggeriment*|parere|opinione|feedback|dritte) _4 (su|per|come|sarebbe|mi|grat*|riguardo); (qualche|un|alcuni|dei) (consigli*|suggeriment*|dritta); (mentore|mentor|mentorship|farmi da mentore); (un favore|chiedere aiuto|bisogno di aiuto|una mano);
    (compilare|rispondere|partecipare) _3 (questionario|sondaggio|intervista|ricerca); (donazion*|donare|firmare|raccolta fondi|petizione); (presentarmi|mettermi in contatto) (a|con) _3; (vorrei entrare|sto iniziando|cambiare settore|muovere i primi passi) _4
  `,
  askHint: `(studente|studentessa|universita|tesi|laurea|master|corso|studi); (grat*|aiuto|aiutare|consigl*); (qualche|alcune|un paio di) domand*`,
  network: `
    (ampliare|espandere|allargare|accrescere|costruire) _1 (la mia|il mio|la|il|mia|nostra) _1 (rete|network|cerchia); (entrare|far parte|aggiunger*|averti|averla|inserir*) _4 (rete|contatti|network|contatto|collegamenti);
    (mi piacerebbe|vorrei|felice|lieto|lieta|piacere di|volentieri|mi farebbe|sarebbe un piacere|mi fa piacere) _3 (collegar*|connetter*|conoscer*|confrontar*|seguir*|scambiar*|entrare|contatto|aggiunger*|averla|averti|restare); (colleghiamoci|connettiamoci|restiamo in contatto|rimaniamo|teniamoci|facciamo rete);
    (scambiare|scambiarci|condividere|scambio di|confrontar*|confronto) _2 (idee|esperienze|opinioni|punti di vista|conoscenze|temi|su); (alumni|ex studenti|stessa universita|stesso ateneo|ex alunn*|compagn* di corso|stesso master); (investitor*|round|raccogliendo|fondo di investimento|business angel|venture capital|pitch|aumento di capitale);
    (stesso|stessa|stessi|stesse) (settore|ambito|interessi|campo|mercato|professione|passione); (prendere un caffe|un caffe|un aperitivo|un pranzo) _2; (seguo|seguire|leggo|leggere) _3 (quello che|il tuo|i tuoi|i suoi|volentieri|scrivi)
  `,
  networkHint: `(rete|network|contatto|contatti|collegamento|connessione); (settore|ambito|campo); (tuo|suo|tuoi|suoi) (post|articol*|contenut*|lavoro|podcast|intervent*); (collabor*|sinergi*|collegh*); saluto`,
  follow: `
    (piacere|bello|felice|lieto|lieta|contento|contenta|bellissimo|ottimo) _5 (conoscerla|conoscerti|averla conosciuta|averlo conosciuto|averti conosciut*|conosciuto|conosciuta|parlare|incontrar*|incontrat*|chiacchierare|rivederti|rivederla|incontrarti|parlato|scambiare due|conoscersi|conoscervi);
    (ci siamo) _2 (conosciut*|incontrat*|parlat*|visti|viste|incrociat*|salutat*|sentiti); (abbiamo) _2 (parlato|chiacchierato|condiviso il tavolo|discusso|scambiato due); (grazie|complimenti) per _3 (intervento|presentazione|workshop|talk|lezione|chiacchierata|webinar|sessione|visita|conferenza|corso|disponibilita ieri|relazione|seminario);
    (come) (promesso|d accordo|concordato|d'accordo|anticipato|da accordi|accennato|le dicevo|ti dicevo); (dopo|a seguito|in seguito|facendo seguito) _2 (nostr*|nostra|tuo|suo|della nostra|al nostro|alla nostra|il suo|il tuo|l|del) _2 (conversazione|chiacchierata|incontro|intervento|call|riunione|evento|workshop|presentazione|telefonata|visita);
    (ho assistito|ho partecipato|ho seguito|ero|sono stat*) _4 (intervento|workshop|webinar|conferenza|lezione|presentazione|fiera|convegno|evento|corso|seminario|talk); (ieri|la settimana scorsa|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|l altro ieri) _3 (al|alla|in|allo|durante|presso) _3 (fiera|convegno|evento|stand|workshop|meetup|forum|conferenza|seminario|salone|congresso);
    (ci vediamo|sarai|sara|verra|parteciperai) _3 (fiera|convegno|evento|conferenza|summit|forum|stand|salone)
  `,
  followHint: `(fiera|convegno|evento|conferenza|meetup|workshop|forum|stand|webinar|seminario|congresso|salone); (ieri|settimana scorsa|l altro giorno|stamattina); (restiamo|rimaniamo|teniamoci) in contatto; (conoscerla|conoscerti)`,
};
