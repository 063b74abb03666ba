import type { SafetyTable } from '../safety';

/** Italian wording of scams. Folded: no accents. */
export const SAFETY_IT: SafetyTable = {
  payFirst: `
    (versare|versi|versa|pagare|paghi|paga|inviare|bonificare|bonifica|anticipare) _5 (cauzione|quota|spese|iscrizione|formazione|corso obbligatorio|anticipo|kit|deposito|in anticipo|attrezzatura|visto);
    (carte regalo|carta regalo|gift card*|ricarica postepay|postepay|western union|paysafecard);
    (ricaricare|caricare) _2 (conto|saldo|wallet) _3;
    (versare|versa|versi|bonificare) _3 # (euro|$) _8 (prima|cauzione|iniziare|corso|attrezzatura|iscrizione);
    (registrare|marchio|dominio) _14 (pagando|versando|versare) _4 (tassa|quota|#); (pagare|versare|bonificare|paghi|versi) _8 mio conto (personale|privato)
  `,
  fee: `
    (cauzione|caparra|deposito cauzionale|deposito iniziale|acconto|quota di iscrizione|spese di registrazione|spese di attivazione|costi di formazione|spese amministrative|tassa di registrazione|pagamento anticipato|kit iniziale|spese di gestione|quota associativa) _6;
    (sara|verra|verranno) rimborsat* _2
  `,
  identity: `
    (copia|foto|scansione|immagine|fronte e retro) _4 (carta d identita|carta di identita|documento*|passaporto|patente|codice fiscale|tessera sanitaria); (inviare|invii|inviarci|mandare|mandi|fornire|comunicare|servono|indicare) _5 (iban|coordinate bancarie|dati bancari|numero di carta|carta di credito|conto corrente|codice otp|password|carta d identita|carta di identita|pin|credenziali);
    (iban|coordinate bancarie|dati bancari|numero della carta) _5
  `,
  runCode: `
    (clonare|clona|cloni|scaricare|scarica|scarichi|eseguire|esegui|esegua) _5 (repo|repository|progetto|codice|file|zip|archivio|script|apk|gioco|applicazione) _8 (prima|colloquio|local|localmente|macchina|computer|preliminare); prima _4 (colloquio|call|chiamata|intervista) _5 (clon*|scaric*|esegu*|install*); (anydesk|teamviewer);
    (uno|lo|il|un) (zip|eseguibile|repo) _3 (lo lanci|lo esegui|lancialo|eseguilo|da lanciare)
  `,
  task: `
    (metti|mettere|mettendo|lasciare|valutare|valuta|valutando|recensire|recensendo|votare|guardare|guardando|ottimizzare|cliccare|cliccando|seguire|dare) _4 (mi piace|like|video|hotel|prodotti|applicazioni|app|youtube|tiktok|ristoranti|annunci|canali|negozi);
    (compiti|attivita|task|incarichi|missioni) _1 (semplic*|facil*|online|retribuit*|quotidian*|pagat*); (semplici|piccoli|facili) (compiti|attivita|task); (valutazione|ottimizzazione|recensione) di (hotel|prodotti|applicazioni|app|dati); (seguire|mettere|segui) _4 (like|profili|canali|pagine)
  `,
  earn: `
    # (euro|$|dollari|usd|eur) _3 (al giorno|giornalier*|ogni giorno|quotidian*|al di); $ # _4 (al giorno|giornalier*|ogni giorno|quotidian*|al di);
    (guadagni|pagamento|entrate|compenso|pagamenti) (giornalier*|quotidian*|immediat*)
  `,
  homeJob: `
    (lavoro|lavora|lavorare|guadagna|guadagnare|reddito|soldi) _3 (da casa|a casa|da remoto semplice|online|dal telefono|col telefono|dal cellulare|con lo smartphone|dallo smartphone|comodamente da casa); (reddito|entrate|entrata|guadagno|guadagni) (extra|passiv*|aggiuntiv*|supplementar*);
    (tempo parziale|orari flessibili|orario flessibile|tempo libero|part time online) _4; # (o|a)? (#)? (ore|minuti) al giorno; (lavoro|impiego) (facile|semplice|flessibile)
  `,
  noExperience: `(senza|nessuna|non serve|non e richiesta|non richiesta) _1 (esperienza|colloquio|competenz*|titolo|formazione) _3; (chiunque|tutti) (puo|possono) _3; facile e veloce`,
  invest: `
    (investire|investi|investa|investimento|investimenti|trading|tradare) _6 (cripto*|bitcoin|btc|forex|usdt|ethereum|piattaforma|valute|oro|borsa|opzioni binarie|azioni online|trading|nft); (cripto*|bitcoin|forex|btc|usdt|opzioni binarie) _4 (trading|invest*|trader*|mentor*|piattaforma|segnali|guadagn*|mining|rendiment*|esperto|consulente);
    (liberta finanziaria|indipendenza finanziaria) _3; (reddito|entrate|rendite|rendita) passiv*; (mio|nostro|nostra|mia) (mentor*|piattaforma|trader|consulente|gruppo) _2 (trading|forex|cripto*|invest*|che); (investimento|deposito|versamento) (minim*|iniziale) _3; (network marketing|multilivello|multilevel); (depositato|messo|versato|investito) _12 (prelevato|ritirato|incassato)
  `,
  gain: `
    (guadagn*|rendiment*|profitt*|ritorn*|entrate|rendita) _1 (garantit*|sicur*|senza rischi*|giornalier*|#|rapid*|fiss*); # % _4 (al mese|al giorno|a settimana|mensil*|giornalier*|settimanal*|garantit*|di rendimento|di profitto|di guadagno); senza (alcun )?(rischio|rischi); (raddoppi*|triplic*|moltiplic*) _3 (soldi|denaro|investimento|capitale|risparmi); diventare ricc*
  `,
  mule: `(ricevere|ricevi|riceva|incassare) _4 (pagament*|bonific*|denaro|fondi|pacch*|assegn*) _8 (inoltr*|poi trasfer*|rispedir*|trattien*|tieni # %); (tuo|suo) conto (corrente|personale|bancario) _6 (ricevere bonifici|ricevere denaro|ricevere pagamenti); (prestare|affittare|affitta|noleggiare) _2 (tuo|suo) (conto|linkedin|profilo)`,
  advance: `
    (eredita|erede|beneficiari*|defunt*|lascito) _10 (milion*|fondi|denaro|dollari|euro|trasfer*|somma|banca); # (milioni|milione) _8 (eredita|erede|beneficiari*|defunt*); (ha|hai) vinto _4 (lotteria|# euro|premio di #);
    (vedova|vedovo|malata|malato) _12 (donare|lascit*|eredita|fondi|milion*|beneficenza)
  `,
  domain: `(acquistare|comprare) _2 (suo|tuo) dominio; dominio _6 (in vendita|prezzo desiderato|suo prezzo)`,
  bookFeature: `(suo|tuo) (libro|romanzo) _10 (club del libro|gruppo di lettura|nostri lettori|comunita di lettori|in evidenza)`,
  messenger: `(whatsapp|whats app|telegram|wechat|signal|viber|snapchat|discord|t me|wa me|skype)`,
  moveOff: `
    (scrivimi|scrivi|scriva|scrivermi|scrivami|contattami|contatta|contatti|contattare|aggiungimi|aggiungi|aggiunga|parliamo|parlami|messaggio|continuiamo|sentiamoci|mandami|manda|invia|dammi|su|via|il|mio|tuo|suo) _4 (whatsapp|whats app|telegram|wechat|viber|snapchat|discord);
    (tuo|suo|mio|nostro) _1 (whatsapp|telegram|numero personale|numero privato|email personale|mail personale|numero di whatsapp); (contatta|contatti|scrivi|scriva) _3 (manager|responsabile|supervisore|consulente|mentore|tutor|direttore) _3; (raramente|poco|quasi mai) _3 (linkedin|qui); (mail|email|e mail) (privata|personale); (hai|ha|usi) (whatsapp|telegram)
  `,
  romance: `
    (bella|bellissima|splendida|affascinante|bello|attraente|carina|stupenda) _1 (donna|sorriso|occhi|foto|viso|persona|uomo|foto profilo|sguardo|signora); (tuo|suo|tua|sua) (sorriso|bellezza|sguardo|foto|viso|foto profilo) _3; (ciao|buongiorno|salve|buonasera) (bella|cara|tesoro|amore|bellissima|caro|mia cara|bello);
    (conoscerti meglio|conoscerla meglio|amicizia sincera|relazione seria|anima gemella|vero amore|una amicizia|un amicizia|diventare amici); (sei|sono|e) _1 (single|sposat*|divorziat*|vedov*); (toccato|rapito) _2 cuore; come sorridi
  `,
  vagueJob: `(lavoro|impiego|posizione) _2 (online|da remoto|flessibile|per te|per lei) _3; (assistente) (virtuale|personale) _2; (sei stat*|e stat*) (selezionat*|scelt*); (senza|non) _4 (interferi*|compromett*|disturb*) _5 (lavoro|impiego)
  `,
  approved: `(candidatura|profilo|domanda|cv) _3 (approvat*|accettat*|selezionat*); (sei stat*|e stat*) (assunt*|selezionat*|accettat*); (prima del contratto|prima di firmare|prima di iniziare|per l assunzione|prima dell assunzione) _2; senza colloquio`,
  secondHand: `(mio|mia) (capo|zio|zia|mentore|amico|amica|datore) _6; sono solo _2 assistente`,
  aware: `(phishing|truff*|frode|frodi|cybersecurity|sicurezza informatica|antifrode|malware|riciclaggio)`,
};
