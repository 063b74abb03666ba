import type { ClueTable } from '../safety';

/** German clues of scams. */
export const CLUES_DE: ClueTable = {
  due: `
    (zahlen|bezahlen|zahle|bezahle|uberweisen|uberweise|begleichen|begleichen sie|entrichten|zahlst|ubernehmen sie|vorstrecken|auslegen) _5 (gebuhr*|kosten|beitrag|kostenbeitrag|steuer|zoll|versicherung|pramie|kaution|anzahlung|rechnung|druckkosten|eintrag|anwaltskosten|porto);
    (gebuhr|beitrag|kostenbeitrag|steuer|zoll|versicherung|pramie|kaution|anzahlung|pauschale|druckkostenzuschuss|unkostenbeitrag|servicegebuhr|eintragungsgebuhr|anmeldegebuhr|verlangerungsgebuhr|zollgebuhr|anwaltsgebuhr|notargebuhr|teilnahmegebuhr|bearbeitungsgebuhr) _6 (zahlen|bezahlen|uberweisen|begleichen|entrichten|fallig|erforderlich|notig|vorab|von #|uber #|# euro|# $|$ #|betragt|anfallen|fallt an);
    (nur|lediglich|einmalig|einmalige*) _3 (gebuhr|beitrag|kosten|pauschale|kostenbeitrag|bearbeitung|steuer|versicherung|anwalt); (nur|lediglich) _1 # (euro|$) _4 (gebuhr|bearbeitung|versand|notar|stempel|steuer|zoll|fur die|fur den);
    (braucht|verlangt|benotigt|fordert) _3 # (euro|$); vorkasse; im voraus (zahlbar|zu zahlen|zu uberweisen); (lizenzgebuhr|siegelgebuhr|druckkostenzuschuss|urkundengebuhr|logistikgebuhr|freigabegebuhr|visumsgebuhr|zollgebuhren|prufungsgebuhr|kurierkosten|verwaltungskosten|transferkosten) _6; (gebuhr|gebuhren) _4 # ; ubernahme der _4; (druckkosten*|unkosten*|kostenbeitrag*|lizenzgebuhr*|urkunde) _5 (fallig|zahlen|begleichen|von #|# euro|uberweisen); (uberweisen|zahlen|bezahlen|uberweise|uberweist|zahle|einzahlen) _4 (# euro|$|# franken|# dollar|# $); (leihen|vorstrecken|auslegen) _5 (# euro|$|mir|# $)
  `,
  honour: `
    (ausgewahlt|nominiert|auserwahlt|aufgenommen|gewahlt|berufen|shortlist) _6 (preis|award|auszeichnung|top|verzeichnis|register|who|jahrbuch|titelgeschichte|magazin|ausgabe|ehrung|lexikon);
    (preis|award|auszeichnung|verzeichnis|register|enzyklopadie|jahrbuch|magazin|top #|personlichkeiten|who s who|fuhrungskraften|kopfen) _10 (ausgewahlt|nominiert|auserwahlt|aufgenommen|gewahlt|aufzunehmen); (redaktion|jury|komitee|fachjury|redaktionsbeirat|auswahlgremium) _6 (sie|ihr|ihre|ihren|ihnen|dich|dein); who s who; unter den (top|#|wichtigsten|einflussreichsten); konferenz in _3 (eingeladen|einladen); (urkunde|siegel|trophae|plakette) _8; gehor* (zu den|zum kreis) _8
  `,
  scare: `
    (marke|markenname|firmenname|wortmarke|domain|domains|namen|name|firmennamen) _12 (dritter|dritten|andere firma|anderes unternehmen|anderen unternehmen|anderer anbieter|lauft ab|ablauft|abgelaufen|erlischt|verfallt|verlier*|verlust|vorrecht|vorrang);
    (dritter|dritte|firma|unternehmen|antragsteller) _10 (marke|markenname|domain*|firmennamen|ihren namen) _6 (eintragen|anmelden|registrieren|sichern|beantragt|angemeldet|schutzen); (markenschutz|schutzfrist|schutzrecht) _6 (lauft|endet|verlanger*|ablauf|erlischt)
  `,
  urgent: `
    (innerhalb|binnen|in den nachsten|nachsten) _2 # _1 (stunden|std|tagen|werktagen|tage); (binnen|innerhalb von) # h; (noch|bis|nur|spatestens) heute; sofort*; dringend*; eilt; eilig*; umgehend; unverzuglich; frist; letzte (mahnung|chance|erinnerung|moglichkeit); bis (morgen|freitag|montag|mittag|heute|mitternacht|spatestens); nur noch # (platze|tage|stunden); zeitkritisch
  `,
  secret: `vertraulich*; diskret*; diskretion; verschwiegen*; geheim*; stillschweigen; unter uns; (nicht|bitte nicht) _2 (weitersagen|anrufen|erzahlen|sprechen mit|ansprechen|informieren); (absolut|vollig|komplett|100 %|ganz|vollkommen|alles) legal; legal und; niemand* _2 (zeigen|erzahlen|sagen|davon); bleibt unter uns; streng vertraulich
  `,
  windfall: `
    lotterie; gewinnspiel; gewinner*; hauptgewinn; verlosung; lottogewinn; (gewonnen) _4; # _3 gewonnen; spende* _4 (vermogen|million*|waisen); vermogen _4 (spenden|schenken|ubertragen|hinterlassen); entschadigungsfonds; (nachrichtenlos*|ruhend*) konto; goldbarren; uberzahlung; zum gegenseitigen (vorteil|nutzen); pramie von #; uberhoht* (rechnung|auftrag|vertrag); nicht (abgerufen*|beansprucht*); (spenden|schenken|vermachen) _4 (#|summe|million*|alles)
  `,
  estate: `
    erbschaft*; erbe; erben; erbin; nachlass; verstorben*; hinterlassen; hinterlasst; ohne (erben|angehorige|testament); begunstigte*; (vater|onkel|ehemann|mann) _3 hinterliess*; minister; (verungluckt*|umgekommen|ums leben) _6; (mandant*|kunde*|kontoinhaber*) _8 (verstorben|verungluckt|starb|gestorben|umgekommen|hinterliess); vermogen _2 (mandant*|kunden|klienten)
  `,
  bigMoney: `million*; mio; # mio; # m (usd|euro|$)`,
  share: `(ihr|dein) anteil; # (%|prozent) _3 (fur sie|fur dich|davon|der summe|anteil); (halfte|halbe halbe|# zu #|teilen uns); (gleichen|demselben|ihren|ihrem) (nachnamen|familiennamen|namen); halbe halbe; halbe; teilen wir
  `,
  persona: `
    (general|oberst|major|sergeant|offizier*|soldat*|hauptmann|kapitan*) _8 (armee|army|us|uno|nato|mission|friedensmission|einsatz|jemen|syrien|afghanistan|frachtschiff|truppe);
    (arzt|arztin|chirurg*|ingenieur*|krankenschwester) _8 (un|uno|nato|vereinten nationen|friedensmission|einsatz in|jemen|syrien|bohrinsel|olplattform|bohrplattform|kriegsgebiet|sudan|somalia|bord);
    (bohrinsel|olplattform|bohrplattform|offshore) _4 (arbeite|ingenieur*|stationiert)?; (us|amerikanisch*) (armee|general|army|soldat*); (kapitan*|offizier*|general|chirurg*|ingenieur*|soldat*|arzt) _10 (containerschiff|tanker|schiff|stationiert|mission|ausland); (arzt|chirurg|orthopade|krankenschwester) _8 mission
  `,
  bereaved: `witwe; witwer; verwitwet; meine (frau|verstorbene frau) _4 (verloren|gestorben|starb|verstorben); mein* (mann|verstorbener mann) _4 (verloren|gestorben|starb|verstorben); (ich habe|leide an|bin an) _3 krebs; (unheilbar*|todkrank*|im endstadium); alleinerziehend*; geschieden; (ein|einen|meinen|kleine|meine) (sohn|tochter) _4 (internat|jahre); nach (meiner|der) scheidung; frau _4 (gestorben|verloren)
  `,
  login: `
    (bestatigen|verifizieren|bestatige|verifiziere|aktualisieren|uberprufen|eingeben|erneuern|validieren|legitimieren) sie _4 (konto|passwort|identitat|zugangsdaten|profil|anmeldedaten|daten|kreditkarte|login|mail adresse|unternehmensseite);
    (ihr|ihre|dein|deine|ihres|ihrer) _1 (konto|passwort|kennwort|identitat|zugangsdaten|profil|anmeldedaten|login daten|kontos|profils|kartendaten) _6 (bestatigen|verifizieren|bestatige|verifiziere|aktualisieren|eingeben|einzugeben|prufen|erneuern|zu bestatigen|zu verifizieren|angeben);
    (melden sie sich|loggen sie sich|melde dich|log dich|einloggen|anmelden) _8 (passwort|link|hier|an um|ein um|unter|mail); (passwort|zugangsdaten) _3 (ein|eingeben); bestatigungscode; verifizierung _4 (abschliessen|durchfuhren|starten); bestatigen sie _4 (dass sie|innerhalb)
  `,
  alarm: `
    (ungewohnlich*|verdachtig*|unbefugt*|fremde*|unbekannt*) _2 (anmeldung*|login|aktivitat*|zugriff*|gerat|anmeldeversuch*|zugriffsversuch*|transaktion*); (konto|profil|account|zugang|seite|mitgliedschaft|unternehmensseite|postfach) _10 (gesperrt|eingeschrankt|deaktiviert|geloscht|blockiert|gemeldet|loschung|sperrung|sperre|entfernt|geschlossen|ablauft|lauft ab);
    (sperrung|loschung|sperre|deaktivierung|einschrankung) _3 (zu vermeiden|vermeiden|verhindern|ihres|deines|droht); (versto*) _3 (richtlinien|nutzungsbedingungen|urheberrecht); (jemand|versuch*) _8 (einloggen|anzumelden|einzuloggen) _6
  `,
  support: `linkedin _2 (sicherheit*|support|team|hilfe|verifizierung|premium|service|schutz|kundenservice|kontoschutz); (sicherheitsteam|sicherheitsabteilung|kundenservice|kundendienst|support team|sicherheitszentrum|kontosicherheit)`,
  sharedDoc: `(dokument|datei|rechnung|ordner|vertrag|angebot|pdf|sprachnachricht) _5 (geteilt|freigegeben|bereitgestellt|gesendet|wartet|hinterlegt); (geteilt|freigegeben|bereitgestellt) _3 (dokument|datei|rechnung|ordner)`,
  inflow: `
    (sie|du|ihnen|dir) _5 (zahlungen|uberweisungen|gelder|geld|pakete|sendungen|kundenzahlungen|schecks|waren|betrage|kundengelder) _10;
    (zahlungen|uberweisungen|gelder|pakete|sendungen|kundenzahlungen|waren) _8 (auf ihr|auf dein|auf ihrem|auf deinem|uber ihr|uber dein|an ihre|an deine|bei ihnen|bei dir|zu hause|nach hause|adresse|zuhause) _3; (empfangen|annehmen|nehmen|empfangst|entgegennehmen|erhalten) _4 (zahlungen|uberweisungen|gelder|pakete|sendungen); (finanz*|zahlungs*|paket*|versand*|inkasso*) (agent|agenten|manager|assistent*|mitarbeiter); (auf|uber|an) (ihr|dein|ihrem|deinem|ihre|deine) _1 (girokonto|konto|privatkonto|bankkonto|adresse|privatadresse|wohnadresse); (zahlungsabwicklung|zahlungsabwickler); (kunden|kaufer|mieter|sie) _3 (uberweisen|zahlen) _4 (ihnen|dir|ihr|dein)
  `,
  onward: `
    (leiten|weiterleiten|weiterzuleiten|leitest|weiterversenden|weiterschicken|weitergeben|weiteruberweisen|uberweisen|schicken|senden|weitersenden) _4 (rest|restbetrag|weiter|ausland|bitcoin); (rest|restbetrag|ubrige*) _5 (weiter*|uberweis*|schick*|leiten); (behalten|behaltst|behalte|einbehalten|abzuglich) _4 # (%|prozent); # (%|prozent) _4 (behalten|behaltst|einbehalten|fur sich|provision); (neues|neuen|neue|anderes) etikett*; umetikettier*; versandetikett*; (heben|abheben|hebst|heben sie) _4; western union; moneygram; (krypto*|bitcoin) _4 (kaufen|weiterleiten|schicken|senden); # (%|prozent) _5 (gehoren|bleiben|fur sie|ihnen|verbleiben); (frachtbrief|versandschein|versandlabel|paketschein); die differenz
  `,
  lend: `
    (profil|account|konto|accounts|konten|profile|zugang) _6 (mieten|vermieten|leihen|verleihen|ausleihen|uberlassen|verkaufen|anmieten|abkaufen); (mieten|vermieten|leihen|uberlassen|vermiete|miete|kaufen|abkaufen) _6 (profil|account|linkedin|accounts|profile|zugang); unter ihrem (namen|profil); in (ihrem|deinem) namen _5 (bewerb*|arbeit*); (gesichtsscan|videoident|gesichtserkennung) _5; wir loggen uns; einloggen _4 (ihrem|deinem) (profil|konto); (profil|konto) inhaber
  `,
  youGet: `(wir|ich) (zahlen|zahle|bieten|uberweisen) _4 (#|$|monatlich|ihnen|dir); (sie|du) (bekommen|erhalten|verdienen|bekommst|erhaltst|verdienst) _3 (#|$|monatlich|anteil|provision); monatlich*; # (%|prozent) _3 (davon|umsatz*|einnahmen|anteil|provision|von); # (euro|$) _3 (monat|monatlich|woche)`,
  fetch: `
    (klonen|herunterladen|runterladen|auschecken|entpacken|entpacke|installieren|installiere|klone|lade|laden|ziehen|hol|holen|starten|starte|ausfuhren|fuhre) _7 (repo|repository|zip|archiv|demo|mvp|prototyp|projekt|spiel|codebasis|testprojekt|bitbucket|github|gitlab);
    (repo|repository|zip|archiv|demo|mvp|prototyp|projekt|spiel|codebasis|testprojekt|testaufgabe) _8 (klonen|herunter|runter|herunterladen|entpacken|installieren|starten|ausfuhren|lokal|laufen lassen|auf ihrem rechner|auf deinem rechner|aufsetzen); npm (install|start|run); lokal (starten|ausfuhren|aufsetzen|laufen); (projekt|repo|build) _4 (starten|ausfuhren|bauen)
  `,
  callLater: `(vor|bevor|vorab) _5 (gesprach*|interview|call|termin|telefonat|kennenlern*|sprechen|telefonieren|meeting|videocall); (erster|nachster|ersten|im ersten) schritt; danach _5 (gesprach|sprechen|termin|telefonieren|interview); (gesprach|termin|interview) _3 (danach|anschliessend|erst dann); (danach|dann) _4 (cto|lead|gesprach)
  `,
  wallet: `(verbinden|verbinde|verknupfen|offnen|mit|deine|ihre|geoffneter|verbundener|verbundenem) _3 (wallet|metamask|phantom); metamask; (seed phrase|wiederherstellungsphrase|seedphrase|private key); wallet`,
  trade: `trade*; traden; trading*; tradingbot; handelsbot; handel; handle; signal; signale; arbitrage; gold; goldhandel; krypto*; bitcoin; btc; usdt; forex; devisen; aktien (gruppe|tipps|club); aktientipps; nft*; coins; ki (bot|trading|handel); wahrungsmarkt; devisenmarkt; broker
  `,
  teach: `mentor*; (mein|meine|meinem|meiner|sein) (onkel|tante|cousin); (zeige|zeigt|zeig|beibringen|bringe|lehrt|erklart) _3 (dir|ihnen|mir|bei|wie|wann); (mein|meine|meiner|meinem|unser|unsere) (coach|lehrer*|analyst*|broker|berater*|kontobetreuer*|professor*); (signal|trading|telegram|whatsapp|vip|borsen|anlage|freie|exklusive) gruppe; (hinzufugen|reinholen|einladen|aufnehmen|packen) _3 ; in (ihrer|unserer|unsere|die|meine) _1 gruppe; telegram gruppe; whatsapp gruppe; (kopiere|kopieren) _2 (trades|signale)
  `,
  smallStart: `(ab|mit|einstieg|start|starten|beginnen|mindest*|mindestens|ersteinlage|einsatz|anfangs) _3 # (euro|$|dollar|usdt|eur|franken); (ab|mit|schon ab|nur) $ #; # (euro|$|eur) _2 (reichen|genugen|startkapital|einsatz|zum start|mindest*); kleine* (betrag|einsatz|summe)`,
  profit: `(verdien*|gewinn*|gemacht|einnahme*|ausgezahlt|erzielt*|plus) _5 (#|$) _4 (woche*|monat*|tag*|gewinn|plus); (#|$) _4 (pro woche|im monat|pro monat|die woche|am tag|taglich|wochentlich|monatlich|gewinn|plus); # (%|prozent) _3 (tag|woche|monat|taglich|wochentlich|monatlich|gewinn|rendite); (miete|auto|haus|kredit|schulden|hochzeit|urlaub) _5 (bezahlt|abbezahlt|finanziert|getilgt); nie verloren; job gekundigt; (stabile*|konstante*|regelmassige*) (gewinn*|einkommen|ertrag*|rendite*)`,
  loan: `(kredit|darlehen|kredite|privatkredit|darlehens*|kreditangebot) _8 (# %|zinsen|zinssatz|ohne schufa|ohne bonitat*|biete*|vergebe*|anbieten|sofort); (biete*|vergebe*|gewahre*|benotigen|brauchen) _5 (kredit|darlehen|kredite|privatkredit*); ohne (schufa|burgschaft|sicherheiten); von der bank abgelehnt; privat* (kreditgeber|geldgeber)
  `,
  bankNew: `(neue*|geandert*|andere*|aktualisierte*) _2 (bankverbindung|konto|iban|kontonummer|kontoverbindung|bankdaten); (bankverbindung|konto|iban|kontoverbindung|bankdaten) _6 (geandert|andert|aktualisiert|neu|gesperrt|gepruft|prufung); (anderes|folgendes) konto
  `,
  payTo: `(uberweisen|zahlen|begleichen|uberweise|anweisen|zahlung) _8 (rechnung*|betrag|restbetrag|summe|rest|offene*|heute|neue*|folgende*|konto); (rechnung|betrag|restbetrag|zahlung|summe) _8 (uberweisen|zahlen|begleichen|anweisen|neue konto)`,
  giftBuy: `(kaufen|besorgen|kauf|besorg|holen|besorgst|brauche|kaufe) _8 (gutschein*|geschenkkarten|guthabenkarten|geschenkkarte); (gutschein*|geschenkkarten|guthabenkarten|geschenkkarte) _8 (kaufen|besorgen|holen|codes); (google play|steam|itunes|apple|amazon) (karten|karte|gutschein*)
  `,
  codes: `(codes|code) _5 (schick*|send*|mir|durchgeben|zusenden|foto*); (schick*|send*) _5 (codes|code); freirubbeln; rubbel*; (bekommst|bekommen sie|erstatte*|erstattung) _4 (zuruck|wieder|geld); (meeting|besprechung|sitzung|termin) _6 (nicht|kann); foto* _3 (codes|ruckseite)
  `,
  cheque: `(scheck|schecks|verrechnungsscheck) _14; (schicken|senden|erhalten|einlosen) _6 scheck; zertifizierten handler; unserem handler
  `,
  extort: `
    (video|aufnahme*|bilder|fotos|nacktbilder|screenshots) _10 (an|mit) _2 (kontakte|familie|frau|arbeitgeber|chef|kollegen|freunde) _4 (schick*|send*|weiter*|verschick*|leite*); (schick*|sende*|verschick*) _6 (video|aufnahmen|bilder|fotos) _6 (kontakte|familie|frau|arbeitgeber|chef|kollegen|freunde); (wir haben|ich habe) _5 (nacktfotos|nacktbilder|intime*|video von dir|video von ihnen|aufnahmen von dir|aufnahmen von ihnen); (kontakte|freunde|familie|kollegen) _8 (bekommen|erhalten|sehen) _4 (video|aufnahme*)
  `,
  harsh: `(du|sie) _2 (idiot|idiotin|arschloch|schlampe|hure|versager*|dummkopf|wichser|pfeife|nichtsnutz|dreckig*|abschaum|penner|luegner|lugner|witzfigur); (fick|verpiss|verpissen) (dich|sich|sie); halt* (die|deine|dein) (fresse|maul|klappe|schnauze); (wir|ich) (wissen|weiss|finde|finden) _3 wo (du|sie) (wohnst|wohnen|arbeit*|park*); (wirst|werden sie|werde) _3 (bereuen|bezahlen dafur|fertigmachen|fertig machen|vernichten|zerstoren|ruinieren); pass* _2 auf (dich|sich) auf sonst; leute wie (du|sie) (gehor*|sollte*); (dreckskerl|drecksack|miststuck|vollidiot*|abzocker*|du lugst)`,
  flirt: `
    (schone*|hubsche*|wunderschone*|sexy|heisse*|susse*|bezaubernde*|attraktiv*|umwerfend*) _2 (lacheln|augen|beine|frau|lady|madchen|profilbild|lippen|gesicht|figur|mann|ausstrahlung); (bist|siehst|sehen) _3 (heiss|sexy|hubsch|wunderschon|umwerfend|bildhubsch|suss aus|hinreissend); bist du (single|vergeben|noch zu haben|solo); (drink|abendessen|date|wein|wochenende) _5 (nur wir|zu zweit|wir zwei|mit dir allein); (hallo|hi|hey|na) (susse*|schonheit|hubsche*|sexy|schone*|maus)
  `,
  ahead: `
    vorab; im voraus; vorkasse; vorauszahlung; (vor|bevor) _5 (auszahlung|freigabe|auszahlen|uberweisen|freigegeben|term sheet); erste rate
  `,
  personal: `
    geburtsdatum; geburtsort; steuer id; sozialversicherungsnummer; ausweis; ausweiskopie; personalausweis; reisepass; (vollstandig*|voller) name* _8; (name|anschrift|adresse) _4 (anschrift|adresse|bank|geburt*|telefon) _3 (bank|geburt*|konto*|nennen|mitteilen); selfie; passkopie; passkopie
  `,
  trust: `
    (dir|ihnen) vertrau*; vertrau* (dir|ihnen|dich); vertrauenswurdig*; (ehrliche*|aufrichtig*) (person|mensch*|frau|mann|partner*|herz); neues leben; heiraten; geliebte*; (neue )?freunde (finden|werden); leben teilen
  `,
  held: `
    (paket|kurier|sendung|kiste|koffer|gewinn) _12 (zoll|festgehalten|halt|hangt|flughafen|freigabe); zoll _4 (paket|kiste|koffer)
  `,
  plea: `
    waisen*; (nichts|kein) _1 essen; hunger*; (operation|krankenhaus*) _4 (kind|tochter|sohn|mutter|rechnung); gott segne; jeder betrag; leben retten; bitte ignorieren sie; handy _3 (kaputt|verloren|gestohlen); neue (nummer|konto)
  `,
  oddPay: `
    western union; moneygram; geschenkkarte*; paysafe*; bitcoin; usdt; (per|in) krypto
  `,
  proof: `
    screenshot*; einladungscode; pro (like|bewertung|klick|aufgabe|auftrag|rezension); # (aufgaben|klicks|likes|bewertungen|auftrage)
  `,
};
