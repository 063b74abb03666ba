import type { ClueTable } from '../safety';

/** Dutch clues of scams. Folded: no accents. */
export const CLUES_NL: ClueTable = {
  due: `
    (betalen|betaal|betaalt|voldoen|voldoe|overmaken|storten|voorschieten|vergoeden|voorschiet|dragen) _6 (kosten|bijdrage|belasting|douane|verzekering*|zegel|borg|aanbetaling|verlenging*|visumaanvraag|visum|visumkosten|administratie*|inschrijf*|factuur|registratie|leges|vrijgave*|notaris*|opmaak|premie|verzend*|certificaat);
    (kosten|bijdrage|belasting|borg|aanbetaling|premie|leges|verlengingsbedrag|inschrijfgeld|registratiekosten|visumkosten|verzekeringskosten|administratiekosten|opmaakkosten|notariskosten|vrijgavekosten|deelnamekosten|visumaanvraag|registratie) _6 (betalen|voldoen|voldaan|overmaken|vooraf|van #|van $|eenmalig*|# euro|$ #|verschuldigd|verplicht|bedragen|zelf);
    (alleen|slechts|enkel|eenmalig|uitsluitend) _5 (kosten|bijdrage|belasting|verzekering*|zegel|borg|premie|visum*|administratie*|# euro|$ #|leges|opmaak*|verzend*); (vraagt|eist|wil) _3 (# euro|$ #); (betaalt|betalen) _4 vooraf; (notariskosten|vrijgavekosten|licentiekosten|koerierskosten|visumkosten|douanekosten) _4; gelden _4 kosten; (betalen|overmaken|betaal|maak|stort) _4 (# euro|$|# $); (lenen|voorschieten) _4 (# euro|$|me|mij); rekening van #
  `,
  honour: `
    (gekozen|geselecteerd|genomineerd|uitverkoren|opgenomen|verkozen|finalist) _8 (prijs|award|ranglijst|lijst|register|magazine|cover|editie|leiders|vrouwen|ondernemers|jaarboek|top|top|onderscheiding|professionals|who|gala|bundel);
    (prijs|award|register|magazine|jaarboek) _10 (gekozen|geselecteerd|genomineerd|opgenomen); (redactie|jury|comite|selectiecommissie) _8 (u|uw|je|jouw); who s who; (behoort|hoort) tot de _3 (top|#|meest); (plaquette|trofee|oorkonde|keurmerk) _8
  `,
  scare: `
    (merk|merknaam|handelsnaam|bedrijfsnaam|domein|domeinnaam|naam|domeinnamen) _12 (derde|derden|ander bedrijf|andere partij|andere firma|verloopt|verlopen|vervalt|kwijt|verlies|voorrang|eerste recht);
    (derde|partij|bedrijf|firma|aanvrager) _12 (merk|merknaam|handelsnaam|domein*|domeinnaam|naam) _6 (vastleggen|registreren|claimen|aanvragen|deponeren); (andere|derde) partij _8 (vastleggen|registreren|claimen)
  `,
  urgent: `(binnen|in de komende|minder dan) _2 # _1 (uur|uren|dagen|minuten); (nog|vandaag) (vandaag|nog); dringend*; spoed*; onmiddellijk; zo snel mogelijk; laatste (kans|herinnering|oproep|plekken|waarschuwing); voor (vrijdag|maandag|morgen|middernacht|vanavond|zondag); voor # uur; deadline; nog maar # `,
  secret: `vertrouwelijk*; discreet; discretie; geheim*; geheimhouding; onder ons; (niet) _2 (bellen|vertellen|zeggen|delen|doorvertellen); (volledig|helemaal|100 %|volkomen|geheel|allemaal) legaal; legaal en; aan niemand; tegen niemand; met niemand; blijft onder ons; spreek _4 niemand
  `,
  windfall: `
    begunstigde; loterij; trekking; winnaar; gewonnen; prijswinnaar; (hoofdprijs|geldprijs|cadeau van #|bonus van #); (schenken|nalaten|doneren|geven) _8 (vermogen|miljoen*|fortuin|geld|wezen|nalatenschap|fonds); slapende rekening; goudstaven; te veel betaald; wederzijds voordeel; compensatiefonds; subsidie van #; niet opgeeist*; (doneren|schenken) _4 (#|bedrag|som)
  `,
  estate: `
    erfenis; erfgenaam; erfgenamen; nalatenschap; nagelaten; overleden _10 (klant|liet|fondsen|rekening|miljoen*|zonder|fortuin); zonder (erfgenamen|familie|testament|nabestaanden); overleden (vader|man|klant|oom); (klant|rekeninghouder|client) _8 (overleden|overleed|omgekomen|verongelukt); (verongelukt|omgekomen|overleed) _6
  `,
  bigMoney: `miljoen*; mln; # m (usd|euro)`,
  share: `(uw|jouw|je) (deel|aandeel|percentage) _2; # (%|procent) _4 (voor u|voor jou|van het bedrag|van de som); (helft|gelijke delen|verdelen|# #); (dezelfde|uw) achternaam; we delen; ieder de helft
  `,
  persona: `(generaal|kolonel|majoor|sergeant|officier|soldaat|militair|kapitein) _8 (leger|us|amerikaans*|vn|navo|missie|vredesmissie|afghanistan|syrie|jemen|schip|marine); (amerikaanse|amerikaans) (generaal|soldaat|militair|officier); (arts|dokter|chirurg|ingenieur|verpleegkundige) _8 (vn|verenigde naties|navo|vredesmissie|boorplatform|booreiland|olieplatform|offshore|jemen|syrie|sudan|oorlogsgebied|schip); (boorplatform|booreiland|olieplatform); vredesmissie; amerikaanse leger; (kapitein|officier|generaal|chirurg|ingenieur|soldaat) _10 (containerschip|vrachtschip|gestationeerd|missie|basis); (op|in) missie _3 (vn|vrede)
  `,
  bereaved: `weduw*; mijn (vrouw|man|echtgenote|echtgenoot) _4 (verloren|overleden|gestorven|overleed); (ik heb|lijd aan) _3 kanker; (terminaal|ongeneeslijk); gescheiden; (een|mijn) (zoon|dochter) _3 (# jaar|internaat); na mijn scheiding; mijn (vrouw|man) overleden
  `,
  login: `(bevestig*|verifieer|verifieren|controleer|valideer|bijwerken|werk|invoeren|voer|herstel) _4 (account|wachtwoord|identiteit|inloggegevens|profiel|gegevens|kaart|login|bedrijfspagina); (uw|je|jouw) (account|wachtwoord|identiteit|inloggegevens|profiel|gegevens|creditcard) _5 (bevestig*|verifieren|invoeren|in te voeren|bijwerken|controleren|opnieuw); (log in|inloggen|logt u in|meld u aan|aanmelden) _8 (wachtwoord|link|hier|mail|om|via); (verificatiecode|bevestigingscode); bevestig _4 (dat jij|dat u|binnen)
  `,
  alarm: `(ongebruikelijke|verdachte|onbevoegde|onbekende|vreemde) _2 (inlog*|activiteit*|toegang|login*|apparaat|aanmelding*|transactie*); (account|profiel|pagina|toegang|lidmaatschap|abonnement|mailbox) _8 (opgeschort|beperkt|geblokkeerd|gedeactiveerd|verwijderd|gesloten|gemeld|verloopt|afgesloten|vergrendeld); (voorkomen|vermijden) _3 (opschorting|blokkering|verwijdering|afsluiting); (opschorting|blokkering|verwijdering|afsluiting) _3 (voorkomen|vermijden); (schending|inbreuk|strijd) _4 (regels|voorwaarden|rechten|beleid); (iemand|poging*) _6 (inloggen|in te loggen) _6
  `,
  support: `linkedin _2 (beveiliging*|support|team|hulp|verificatie|premium|service|veiligheid*|klantenservice|security|helpdesk); (beveiligingsteam|klantenservice|helpdesk|supportteam|veiligheidsteam|beveiligingsafdeling); (afdeling|team) (beveiliging|fraude|verificatie); uw bank`,
  sharedDoc: `(gedeeld|verzonden|gestuurd|klaargezet) _5 (document*|bestand*|factuur|map|contract|pdf); (document|bestand|factuur|contract|map) _6 (gedeeld|klaar|wacht|beschikbaar|verzonden)`,
  inflow: `(ontvangt|ontvang|ontvangen|krijgt|neemt|nemen|aannemen|ontvangst) _5 (betaling*|overboeking*|geld|bedragen|pakket*|pakjes|cheques|goederen|klantbetaling*) _6; (betalingen|overboekingen|pakketten|pakjes|bedragen|geld) _8 (op uw rekening|op je rekening|jouw rekening|eigen rekening|eigen adres|bij u thuis|bij jou thuis|je thuisadres|uw adres|je adres|eigen naam); (betaal|betalings|financieel|pakket|incasso) _1 (agent|medewerker thuis); (op|naar|via) (uw|je|jouw) _1 (rekening|bankrekening|adres|huisadres); (betaalmedewerker*|betaalagent*); (klanten|huurders|kopers) _2 (betalen|maken|storten) _6 (u|je|uw|jouw)
  `,
  onward: `(stuur*|stuurt|stort|storten|doorsturen|doorstort*|maakt|maak|boek|boekt|breng*|verzend*) _6 (rest|restant|overige|door|terug naar ons|buitenland|postpunt|bitcoin); (houdt|hou|houd|behoudt|houden|behouden) _3 # %; # (%|procent) _3 (voor jezelf|commissie|voor uzelf|provisie); (nieuw|nieuwe|ander|nieuwe) (label*|etiket*); (label|etiket) _3 (erop|op|plakken); western union; moneygram; (stuurt|stuur) _8 (door|aan ons door); (mag|mogen) _2 # % _2 (houden|behouden); # % houden; (opnemen|neemt op) _3; per crypto; vrachtbrief; verzendlabel; het verschil
  `,
  lend: `(huren|verhuur*|lenen|leen|uitlenen|huur) _5 (account*|profiel*|linkedin|upwork|fiverr|rekening|toegang); (account|profiel|accounts|profielen|rekening) _6 (huren|verhuren|lenen|uitlenen|kopen|verkopen|ter beschikking|beschikbaar stellen|ongebruikt*); (onder|op) (jouw|uw|je) naam _5 (sollicit*|werk*); (gezichtsverificatie|gezichtsscan); wij loggen in; inloggegevens van je; logen in op je
  `,
  youGet: `(wij|we|ik) (betalen|betaal|bieden|geven) _4 (#|$|maand|je|u|jou); (je|u|jij) (krijgt|ontvangt|verdient|houdt) _4 (#|$|maand|deel|commissie); # (%|procent) _3 (van|van de|omzet|commissie); (# euro|$ #) _3 (maand|maandelijks|week); zonder iets te doen; per maand`,
  fetch: `(clone|clonen|cloon|kloon|klonen|download|downloaden|uitpakken|pak|installeer|installeren|start|starten|draai|draaien|voer) _6 (repo|repository|zip|archief|demo|mvp|prototype|project|spel|code|codebase|docker|bitbucket|github|gitlab|dapp|game); (repo|repository|zip|demo|mvp|project|codebase|testproject) _6 (downloaden|clonen|klonen|installeren|draaien|starten|uitpakken|lokaal); npm (install|start|run); (lokaal|op je eigen machine|op je computer|op je laptop|op uw computer) _2; (trek|haal|pull) _6 (build|repo|project|code|zip) _3; build _3 binnen
  `,
  callLater: `(voor|voordat|vooraf|voorafgaand) _5 (gesprek|interview|call|belafspraak|spreken|kennismaking|meeting|bellen|afspraak); eerste stap; (gesprek|interview|call) _3 (daarna|volgt|erna|komt later); (daarna|vervolgens) _4 (gesprek|interview|call|bellen|spreken); (bellen|gesprek) _2 (erna|daarna|later); trek eerst; eerst even
  `,
  wallet: `(verbind*|koppel*|je|jouw|uw|met|open) _3 (wallet|metamask|phantom|cryptowallet); metamask; wallet; (seed phrase|herstelzin|private key|herstelwoorden)`,
  trade: `trade*; trading; traden; handelsbot; bot; signalen; arbitrage; goud; crypto*; bitcoin; btc; usdt; ethereum; forex; beurs; nft*; beleggen; ai handel; valutamarkt; broker
  `,
  teach: `mentor*; (mijn|een|haar|zijn) (oom|tante|neef|nicht); (leer|leren|laat|laten|help|uitleggen|leg|begeleid*) _3 (je|jou|u|zien|uit|hoe)?; (mijn|onze|een) (coach|leraar|analist|broker|adviseur|expert|trader|begeleider); (appgroep|groepsapp|signaalgroep|telegramgroep|whatsappgroep|vip groep|besloten groep|gratis groep); (toevoegen|zetten|voeg|uitnodigen) _4 (groep|kanaal|appgroep|community)?; hij doet de _2; kopieer* _3 trades
  `,
  smallStart: `(vanaf|met|minimaal|minimum|inleg|start|begin|begint|starten|beginnen|instap|al|slechts) _4 (# euro|# usdt|# dollar); (vanaf|met|minimaal|al|slechts|inleg|inleggen) _2 ($ #|# $); # euro _3 (inleg|minimaal|genoeg|om te beginnen|te starten); (kleine|klein) (inleg|bedrag)`,
  profit: `(verdien*|verdiend|winst|gemaakt|opgenomen|binnengehaald) _6 (#|$) _5 (week|maand|dag|p w|wekelijks|maandelijks|dagelijks|winst)?; (#|$) _4 (per week|per maand|per dag|p w|wekelijks|maandelijks|dagelijks|winst); # (%|procent) _3 (dag|week|maand|dagelijks|wekelijks|maandelijks|winst); (huur|auto|huis|lening|schulden|hypotheek|bruiloft|vakantie) _4 (betaald|afbetaald|afgelost); nooit verloren; baan opgezegd; (stabiele|constante|vaste) (winst*|inkomsten|rendement*); winst binnenkomen`,
  loan: `(lening|leningen|krediet|geld lenen|lenen) _8 (# %|rente|zonder bkr|met bkr|ook met bkr|zonder onderpand|tussen particulieren|dringend|snel|particulieren|direct); (bied|bieden|verstrek*|nodig|lenen) _6 (lening|leningen|krediet|particulieren); zonder (bkr|onderpand|toetsing); (dringend|snel) _2 lening; (afgewezen|geweigerd) door de bank; particuliere geldverstrekker
  `,
  bankNew: `(nieuw|nieuwe|gewijzigd*|ander|andere|aangepast*) _3 (rekening*|iban|bank|bankgegevens|rekeningnummer|bankrekening); (rekening*|iban|bankgegevens|rekeningnummer|bankrekening) _6 (gewijzigd|nieuw|veranderd|aangepast|geblokkeerd|controle); (ander|volgend) rekeningnummer
  `,
  payTo: `(overmaken|betalen|maak|maakt|voldoen|betaling|overboeken|betaal) _8 (factuur|facturen|bedrag|restbedrag|openstaande|nieuwe rekening|deze rekening|rest|over|saldo); (factuur|bedrag|restbedrag|betaling) _8 (overmaken|betalen|voldoen|nieuwe)`,
  giftBuy: `(kopen|koop|halen|haal|haalt|regelen|nodig|bestellen) _8 (cadeaubon*|cadeaukaart*|giftcard*|bol bonnen|steamkaarten|waardebon*); (cadeaubon*|cadeaukaart*|giftcard*|waardebon*) _10 (kopen|halen|regelen|codes|bestellen); (google play|steam|itunes|apple|bol) (kaarten|kaart)
  `,
  codes: `(codes|code) _4 (stuur*|sturen|door|doorgeven|mailen|appen); (stuur|sturen|app|mail) _5 (codes|code); kras*; (krijg|krijgt) _4 (terug|terugbetaald); vergadering; (betaal|vergoed) _3 terug; foto _3 (codes|achterkant); kan niet bellen
  `,
  cheque: `cheque _14; (sturen|ontvangt|storten|verzilver*) _5 cheque; (gecertificeerde|erkende) leverancier
  `,
  extort: `
    (stuur*|verspreid*|deel|delen|publiceer*) _6 (video|beelden|foto s|opname*|screenshots|alles) _6 (contacten|familie|vrouw|man|werkgever|baas|collega s|vrienden); (ik heb|we hebben) _5 (naaktfoto s|beelden van je|beelden van u|intieme|video van jou|video van u); (contacten|vrienden|familie) _8 (krijgen|ontvangen|zien) _4 (video|beelden)
  `,
  harsh: `(jij|je bent|u bent|je|ben je|wat een) _2 (idioot|klootzak|sukkel|eikel|hoer|slet|mislukkeling|loser|domme|tuig|uitschot|leugenaar|waardeloos|mongool|trut|lul|oplichter bent); (rot op|flikker op|sodemieter op|krijg de|hou je bek|houd je bek|donder op|val dood|kankerlijer*); (ik|wij|we) (weet|weten) _2 waar (je|jij|u) (woont|werkt|parkeert); (je|jij|u) (zal|zult|gaat) _4 (spijt|boeten|bezuren|betalen hiervoor); (maak|maken|krijg) (je|u) (kapot|af|wel)`,
  flirt: `
    (mooie|knappe|prachtige|sexy|lekkere|leuke|beeldschone|aantrekkelijke|hete|schattige) _2 (glimlach|lach|ogen|vrouw|dame|meid|benen|lippen|man|profielfoto|meisje|lichaam); (je bent|jij bent|je ziet|ben je) _2 (mooi|knap|sexy|lekker|prachtig|beeldschoon|een plaatje|heet|bloedmooi); ben je (single|vrijgezel|bezet|getrouwd|nog vrij); (drankje|etentje|date|wijntje|weekend) _5 (met z n tweeen|wij tweeen|samen alleen|jij en ik|met jou alleen); (hoi|hey|hallo|dag) (schoonheid|mooie|lekker ding|schatje|moppie|knapperd|liefje|lekkere)
  `,
  ahead: `
    vooraf; op voorhand; vooruitbetaling; voorschot; (voor|voordat) _5 (uitbetaling|vrijgave|overmaken|uitbetaald); eerste termijn
  `,
  personal: `
    geboortedatum; bsn; burgerservicenummer; paspoort; paspoortscan; identiteitskaart; identiteitsbewijs; rijbewijs; id kaart; kopie id; (volledige naam) _8; selfie; naam van (uw|je) bank; kopie van je id
  `,
  trust: `
    (je|jou|u) vertrouwen; vertrouw (je|jou|u); betrouwbaar persoon; (eerlijk|oprecht) (persoon|hart|vrouw|man|mens); nieuw leven; trouwen; geliefde; vrienden (maken|worden); leven delen
  `,
  held: `
    (pakket|koerier|kist|koffer|zending|prijs) _12 (douane|vast*|vastgehouden|luchthaven|tegengehouden); geld _4 (geblokkeerd|vast)
  `,
  plea: `
    wezen; weeskinderen; weeshuis; (geen|niets te) eten; honger; (operatie|ziekenhuis*) _4 (zoon|dochter|moeder|rekening); god zegene; leven redden; elk bedrag; telefoon _3 (kapot|kwijt|gestolen); nieuw (nummer|account); nieuwe nummer
  `,
  oddPay: `
    western union; moneygram; cadeaukaart*; bitcoin; usdt; per crypto; via crypto
  `,
  proof: `
    screenshot*; schermafbeelding*; uitnodigingscode; per (like|review|klik|taak|beoordeling); # (taken|klikken|likes|reviews)
  `,
};
