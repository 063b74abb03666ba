import type { ClueTable } from '../safety';

/** Italian clues of scams. Folded: no accents. */
export const CLUES_IT: ClueTable = {
  due: `
    (pagare|paghi|paga|pagando|versare|versi|versa|versando|saldare|saldi|salda|coprire|bonificare|anticipare|anticiparmi|sostenere|corrispondere|corrisponde) _6 (spese|tassa|tasse|tariffa|quota|bollo|dogana|assicurazione|diritti|contributo|deposito|cauzione|visto|corso|pratica|iscrizione|registrazione|rinnovo|impaginazione|spedizione|fattura|onorario|certificato|marca da bollo|# euro|# $|# dollari);
    (spese|tassa|tariffa|quota|bollo|dogana|assicurazione|diritti|contributo|deposito|cauzione|onere|costo) _5 (di # |da versare|da pagare|anticipat*|unic*|# euro|# $|$ #|prima|obbligatori*|a suo carico|rimborsabil*|entro);
    (solo|soltanto|unicamente|basta*|previo) _5 (spese|tassa|quota|bollo|contributo|assicurazione|diritti|spedizione|# euro|# $|$ #|cauzione|versamento); (chiede|esige|richiede|vuole) _4 (# euro|$ #|# $|# dollari); (contributo|quota) (organizzativ*|di partecipazione|associativ*|di iscrizione) _6; (pagare|versare|bonificare|versi|paghi|inviare) _4 (# euro|$|# dollari|# $); (prestare|prestarmi|anticipare) _4 (# euro|$|mi); investimento di #; imposta di bollo
  `,
  honour: `
    (selezionat*|scelt*|nominat*|inserit*|candidat*|premiat*|finalista|elett*) _8 (premio|premi|classifica|elenco|registro|rivista|copertina|edizione|leader|donne|imprenditor*|annuario|top|albo|riconoscimento|professionisti|antologia|who|gala);
    (premio|classifica|registro|rivista|annuario|albo) _10 (selezionat*|scelt*|inserit*|premiat*); (redazione|giuria|comitato|commissione|comitato editoriale) _8 (lei|suo|sua|tuo|tua|suoi|ha); (incantato|colpito) _3 (redazione|giuria|comitato); who s who; (tra|fra) (i|le) # _3; (targa|trofeo|statuetta|pergamena) _8; (tra|fra) i vincitori; inclus* tra
  `,
  scare: `
    (marchio|nome commerciale|dominio|domini|nome della sua azienda|ragione sociale|denominazione) _12 (terzo|terzi|altra azienda|altra societa|scade*|scadenza|perdere|perdita|perde|priorita|prelazione|decade*);
    (terzo|terzi|ditta|azienda|societa|soggetto|richiedente) _12 (registrare|registrazione|chiesto|chiede|depositare|richiesto) _10 (marchio|dominio|domini|nome)
  `,
  urgent: `(entro|nelle prossime|in|meno di) _2 # _1 (ore|h|giorni|minuti); oggi stesso; (entro|ancora) oggi; urgente*; urgenza; immediat*; subito; quanto prima; ultimo (avviso|giorno); ultima (possibilita|chiamata|occasione); ultimi posti; entro (venerdi|lunedi|domani|mezzogiorno|stasera|domenica|sera); scadenza; restano #; in giornata; tempestiv*`,
  secret: `riservat*; riservatezza; confidenzial*; discrezione; discret*; segreto; segretezza; tra noi; non _1 (ne parli|lo dica|dirlo|chiami|telefoni|avvisi|parlarne) _2; (totalmente|completamente|100 %|tutto|perfettamente|assolutamente) legale; legale e; (non) _1 (mostri|dica|parli) _4 nessuno; a nessuno; resti tra noi; rimanga tra noi
  `,
  windfall: `
    lotteria; estrazione; vincitor*; (vinto|vincita) _5 (#|premio|auto|lotteria|iphone|buono); (donare|lasciare|lasciarle|devolvere) _8 (patrimonio|milion*|fondi|beni|denaro|orfani|eredita); conto dormiente; (buono|premio|bonus|contributo|regalo) di #; lingotti; sovrafatturazione; reciproco vantaggio; fondo _3 risarcimento; sovrafattur*; non reclamat*; (donazione di|fare donazione|donare) _4 (#|somma|fondi)
  `,
  estate: `
    eredita; ered*; deceduto*; defunt*; lascito; (senza) (eredi|familiari|testamento|parenti); beneficiari*; defunt*; ministro; (cliente|titolare|correntista) _6 (morto|deceduto|scomparso|mori); (morto|deceduto|scomparso) _6 (incidente|terremoto|famiglia)
  `,
  bigMoney: `milion*; # mln; # m (usd|euro)`,
  share: `(sua|tua) (parte|quota|percentuale) _2; # % _4 (per lei|per te|a lei|della somma|del totale); (meta|in parti uguali|dividere|# #); (stesso|suo) cognome; dividiamo; facciamo a meta
  `,
  persona: `(generale|colonnello|maggiore|sergente|ufficiale|soldato|militare|capitano|comandante) _8 (esercito|us|americano|onu|nato|missione|pace|afghanistan|siria|yemen|nave|marina|petroliera); (medico|dottore|dottoressa|chirurgo|ingegner*|infermier*) _8 (onu|nazioni unite|nato|missione di pace|piattaforma|petrolifera|offshore|yemen|siria|sudan|zona di guerra|nave); piattaforma (petrolifera|offshore); esercito americano; missione di pace; (capitano|ufficiale|generale|chirurg*|ingegner*|soldato) _10 (portacontainer|cargo|di stanza|base in|missione|nazioni unite); (in|di) missione _3 (onu|pace|nazioni)
  `,
  bereaved: `vedov*; (perso|sepolto) _1 (mia moglie|mio marito); (mio defunto|mio marito|mia moglie) _3 (mort*|scompars*|mancat*|defunt*); (ho|soffro) _3 (cancro|tumore); (fase terminale|malattia terminale|incurabile); divorziat*; (un|una|mio|mia) (figlio|figlia) _3 (# anni|collegio); sono _2 malat*; dopo il divorzio; (mia moglie|mio marito) e (mancata|mancato|morta|morto)
  `,
  login: `(confermare|confermi|conferma|verificare|verifichi|verifica|convalidare|aggiornare|aggiorni|aggiorna|inserire|inserisca|inserisci|reimpostare|ripristinare) _3 (account|password|identita|credenziali|profilo|dati|carta|accesso|pagina|conto); (acceda|accedi|accedere|effettui|entra|entri) _8 (password|link|credenziali|mail|visualizzar*|accesso|login); codice di (verifica|conferma); inserisci _4 (pin|otp|codice)
  `,
  alarm: `(accesso|attivita|tentativo|login|transazione|movimento) _3 (insolit*|sospett*|non autorizzat*|sconosciut*|anomal*); (account|profilo|pagina|accesso|abbonamento|conto|casella) _8 (sospes*|limitat*|bloccat*|disattivat*|eliminat*|chius*|cancellat*|segnalat*|scade*|compromess*|rimoss*); (evitare|impedire) _3 (sospensione|blocco|eliminazione|chiusura|cancellazione|disattivazione); (violazione|viola|violato) _4 (norme|regole|diritti|condizioni|politiche); qualcuno _4 (accedere|entrare) _6; (pagamento|addebito) _5 non (riconosciut*|autorizzat*)
  `,
  support: `(supporto|sicurezza|team|assistenza|servizio|centro|verifica) _3 linkedin; linkedin _2 (supporto|sicurezza|verifica|premium|team|assistenza|servizio|support|security); (team|reparto|ufficio|centro|servizio) _1 (sicurezza|supporto|verifica|frodi|clienti) _2; (sua|tua) banca`,
  sharedDoc: `(condiviso|inviato|caricato) _6 (documento|documenti|file|fattura|cartella|contratto|pdf); (documento|file|fattura|contratto) _5 (condivis*|attesa|disponibile|da visualizzare)`,
  inflow: `(riceve|ricevi|ricevere|ricevera|riceverai|incassa|incassi|incassare|ritira|ritiri) _5 (pagament*|bonific*|denaro|fondi|pacc*|assegn*|somme|incassi|merce|spedizioni) _6; (pagamenti|bonifici|pacchi|fondi|somme|incassi) _6 (sul suo conto|sul tuo conto|suo conto|tuo conto|a casa sua|a casa tua|suo indirizzo|tuo indirizzo|suo nome); agente (finanziario|di pagamento|pagamenti|di incasso|di spedizione|locale); (sul|sulla|sua|tua|presso) (suo|tuo|sua|tua)? _1 (conto|postepay|carta|indirizzo|iban|domicilio); accreditano _6; (assistent*|addett*) _1 (pagamenti|amministrativ*); (ritir*|ricev*) _4 (spedizioni|colli|pacchi|consegne) _4 (casa|domicilio|indirizzo); (clienti|acquirenti) _2 (accreditano|bonificano|pagano|versano) _4
  `,
  onward: `(gira|giri|rispedisce|rispedisci|rispedire|inoltra|inoltri|inoltrare|trasferisce|trasferisci|trasferire|invia|invii|manda|spedisce|spedisci|bonifica) _4 (resto|restante|rimanente|estero|indirizzo|etichetta|bitcoin|giornata|avanti); (trattiene|trattieni|trattenere|tiene|tieni) _3 # %; # % _3 (per lei|per te|di commissione|provvigione|di provvigione); (nuova|altra|cambia|cambi|attacca|incolla) _2 etichett*; moneygram; western union; (preleva|prelevi|prelevare) _4; (le|ti) resta _3 # %; (compra|compri) _4 (cripto*|bitcoin|usdt); lettera di vettura; rimandar*; rispedir*; la differenza
  `,
  lend: `(affitt*|noleggi*|prest*|compriamo|compro) _4 (account|profil*|conto|linkedin|upwork|fiverr|accesso); (suo|tuo) (account|profilo) _6 (inutilizzat*|inattiv*|fermo|per lavorare|per candidar*); (usiamo|usare|utilizziamo|utilizzare|lavoriamo con) il (suo|tuo) (account|profilo|nome); (verifica|riconoscimento) facciale; (te lo|lo) (compro|affitto|noleggio); (mail|email) e password
  `,
  youGet: `(paghiamo|pago|diamo|versiamo|offriamo) _4; (guadagni|ricevi|prendi|guadagna|riceve) _4 (#|$|mese|quota|parte|mensil*); # % _3 (di|del|dei|per|commissione); # euro _3 (mese|mensil*|settimana); senza fare nulla; al mese`,
  fetch: `(clona*|cloni|scarica*|scarichi|decomprim*|estra*|instal*|avvia*|esegu*|lancia*|apri*) _6 (repo|repository|zip|archivio|demo|mvp|prototipo|progetto|gioco|codice|docker|bitbucket|github|gitlab|drive|dapp); npm (install|start|run); (in locale|localmente|sulla tua macchina|sul tuo pc|sul suo pc|sul tuo computer|sul suo computer); (repository|repo|progetto) _6 (avvii|avvia|lanci|esegui|scarichi)
  `,
  callLater: `(prima) _5 (chiamata|colloquio|call|incontro|riunione|parlare|sentirci|videochiamata|chiacchierata); primo (passo|step); (chiamata|colloquio|call) _3 (dopo|poi|seguira|in seguito); (poi|dopo) _4 (chiamata|colloquio|call|sentiamo); poi _2 (fissiamo|sentiamo|colloquio|lead); prova tecnica
  `,
  wallet: `(collega*|connett*|tuo|suo|con il|apri*) _3 (wallet|portafoglio crypto|metamask|phantom); metamask; wallet; (seed phrase|frase di recupero|frase seed|chiave privata); (collega*|colleghi|connetti) _2 (portafoglio|wallet)
  `,
  trade: `trade*; trading; bot; segnali; arbitraggio; oro; cripto*; crypto*; bitcoin; btc; usdt; ethereum; forex; borsa; nft*; binance; opzioni binarie; mercato valutario; mercato dei cambi; broker
  `,
  teach: `mentor*; (mio|mia|uno|suo) (zio|zia|cugino|cugina); (insegn*|mostr*|guid*|spieg*) _3 (ti|le|come|quando|passo)?; (mio|mia|nostro|nostra|un|una) (coach|maestro|maestra|professor*|analista|broker|consulente|esperto|esperta); gruppo (privato|vip|telegram|whatsapp|di segnali|di trading|gratuito|riservato|di investiment*); (aggiung*|inserisc*|invit*|mett*) _4 (gruppo|canale|community); copi* _2 (operazioni|segnali|entrate); referral
  `,
  smallStart: `(da|con|minimo|minima|invest*|inizi*|cominci*|parti*|entrata|deposito|capitale|solo|bastano|servono) _4 # (euro|dollari|usd|usdt|$); (da|con|minimo|solo|bastano) _2 $ #; # (euro|dollari|$) _3 (minimo|per iniziare|bastano|per partire|iniziali)`,
  profit: `(guadagn*|fatto|faccio|incass*|prelev*|rend*|profitt*) _5 (#|$) _4 (settiman*|mes*|giorn*|profitt*); (#|$) _4 (a settimana|alla settimana|settimanal*|al mese|mensil*|al giorno|giornalier*|di profitto|in una settimana); # % _3 (giorno|settimana|mese|giornalier*|settimanal*|mensil*); (pagato|pago|saldato|estinto) _4 (affitto|macchina|auto|casa|mutuo|debiti|matrimonio|vacanze); mai (perso|perde); (lasciato|mollato) _2 (lavoro|posto); (guadagni|profitti|rendite|entrate) (stabili|costanti|fisse|sicuri)`,
  loan: `(prestito|prestiti|finanziamento|credito) _8 (# %|interess*|senza garanzi*|senza busta|tra privati|urgente*|rapido*|protestat*|cattivi pagatori); (offro|offriamo|concedo|concediamo|bisogno di) _6 (prestito|prestiti|finanziamento|credito); (mette|metto|mettiamo) a disposizione (somme|fondi|capitali); rifiutat* dalla banca; erogazione _4; tasso #
  `,
  bankNew: `(nuovo|nuova|nuove|cambi*|modificat*|altro|aggiornat*) _4 (conto|iban|banca|coordinate bancarie|coordinate|conto corrente); (conto|iban|coordinate bancarie|coordinate|banca) _6 (cambi*|nuovo|nuove|modificat*|verifica|bloccat*); (altro|seguente) (conto|iban)
  `,
  payTo: `(bonific*|pagare|saldare|paghi|saldi|effettu*|versare|versi|inviare|invii) _8 (fattura|fatture|saldo|importo|bonifico|pagamento|nuovo conto|questo conto|restante|residuo)`,
  giftBuy: `(comprare|compra|compri|comprami|prendere|acquistare|procurar*|servono) _8 (carte regalo|carta regalo|buoni regalo|gift card|buoni amazon|carte amazon|carte itunes|carte google); (carte|buoni|card) _1 (google|steam|itunes|apple|amazon|regalo)
  `,
  codes: `(invi*|mand*|pass*) _5 (codici|codice); gratta*; (ti|le) (rimborso|restituisco|rido|rido) _2; riunione; rimbors*; (foto) _3 (codici|retro); non posso (parlare|rispondere)
  `,
  cheque: `assegno _14; (inviamo|spediamo|depositare|versare|incassare) _5 assegno; fornitore (certificato|autorizzato|convenzionato)
  `,
  extort: `
    (invi*|mand*|diffond*|pubblic*|condivid*) _6 (video|filmato|foto|immagini|screenshot|tutto) _6 (contatti|famiglia|moglie|marito|capo|colleghi|amici); (ho|abbiamo) _5 (foto intime|tue foto|video intimo|video intimi|tuo video|sue foto); (contatti|amici|famiglia) _8 (ricevano|ricevono|vedano|vedranno) _4 (video|filmato|foto)
  `,
  harsh: `(sei|lei e|siete|brutto|brutta|pezzo di) _2 (idiota|imbecille|stupid*|spazzatura|patetic*|inutile|merda|pagliaccio|stronz*|cretin*|deficiente|puttana|troia|fallit*|ladro|ladra|bugiard*|schifos*|feccia|buffone|incapace); (vaffanculo|va a quel paese|vai all inferno|vai a cagare|figlio di puttana|stai zitt*|chiudi quella bocca|chiudi il becco); (so|sappiamo) _1 dove (abiti|lavori|vivi|parcheggi|abita|vive); (te ne pentirai|se ne pentira|la pagherai|la paghera|vedrai cosa|ti rovino|ti roviniamo|ti distruggo|ti vengo a|ti spacco)`,
  flirt: `
    (bella|bellissima|splendida|sexy|affascinante|stupenda|bello|carina|meravigliosa|bellissimo|bellissimi) _2 (donna|sorriso|occhi|sguardo|viso|labbra|gambe|ragazza|uomo|corpo|foto profilo); (sei|e) _2 (bellissima|bellissimo|splendida|sexy|stupenda|affascinante|bona|uno schianto|carinissima); (sei) (single|fidanzata|sposata|libera stasera); (cena|vino|aperitivo|appuntamento|drink|weekend) _5 (noi due|soli|io e te|a due|tete); (ciao|ehi|buonasera) (bella|bellissima|splendore|tesoro|stella|bellezza|dolcezza|bello)
  `,
  ahead: `
    anticipat*; in anticipo; anticipo; (prima) _5 (erogazione|sblocco|bonifico|versamento|erogare); prima rata
  `,
  personal: `
    data di nascita; codice fiscale; carta d'identita; documento d'identita; passaporto; (nome e cognome|nome completo) _8; selfie; nome della (sua|tua) banca; fronte e retro
  `,
  trust: `
    fidarmi di (te|lei); mi fido; persona di fiducia; (persona|donna|uomo) (onest*|sincer*|di fiducia); nuova vita; sposar*; serenita; amato; cuore (sincero|buono); fare amicizia; nuove amicizie; condividere _3 vita
  `,
  held: `
    (pacco|cassa|corriere|valigia|premio|spedizione) _12 (dogana|bloccat*|trattenut*|aeroporto); fondi _4 (bloccat*|congelat*)
  `,
  plea: `
    orfan*; orfanotrofio; (senza|niente) _1 (cibo|mangiare); fame; (operazione|ospedale) _4 (figlio|figlia|madre|conto); dio (ti|la|vi) benedica; salvare una vita; qualsiasi (somma|cifra|importo); telefono _3 (rotto|perso|rubato); nuovo numero
  `,
  oddPay: `
    western union; moneygram; carte regalo; bitcoin; usdt; postepay; ricarica
  `,
  proof: `
    screenshot*; codice di invito; per (like|recensione|clic|ogni compito|ogni like); # (compiti|clic|like|recensioni)
  `,
};
