import type { SafetyTable } from '../safety';

/** German wording of scams. */
export const SAFETY_DE: SafetyTable = {
  payFirst: `
    (zahlen sie|bezahlen sie|uberweisen sie|zahle|uberweise|hinterlegen|einzahlen|entrichten) _6 (vorab|vorher|gebuhr|im voraus|schulung|lizenz|ausrustung|startpaket|kaution|gebuhren); (gebuhr|kaution|schulung|startpaket|anzahlung) _4 (zahlen|bezahlen|uberweisen|hinterlegen);
    (geschenkkarten|guthabenkarten|gutscheinkarten|paysafecard); # (euro|$) _4 (uberweisen|vorab|einzahlen|kaution|gebuhr);
    (konto|guthaben) aufladen;
    (gebuhr|bearbeitungsgebuhr|schutzgebuhr|registergebuhr|servicegebuhr|verwaltungsgebuhr) _4 (im voraus|vorab|begleichen|zu begleichen|zu uberweisen); (begleichen|begleichen sie) _4 (gebuhr|schutzgebuhr); (uberweisen|zahlen|einzahlen) _8 (mein|auf mein) (privatkonto|privates konto|personliches konto)
  `,
  fee: `
    (kaution|anzahlung|vorauszahlung|vorkasse|registrierungsgebuhr|bearbeitungsgebuhr|anmeldegebuhr|schulungsgebuhr|verwaltungsgebuhr|einschreibegebuhr|aufnahmegebuhr|visagebuhr|starterpaket|startgebuhr);
    (erstattet|zuruckerstattet|ruckerstattet|zuruckgezahlt) _6;
    (gebuhr|gebuhren) _6 (zahlen|uberweisen|vorab|fallig|erstattet|entrichten)
  `,
  identity: `
    (kopie|foto|bild|scan|kopien|fotos) _3 (ausweis*|personalausweis*|reisepass*|fuhrerschein*|passes);
    (bankverbindung|kontodaten|bankdaten|iban|kontonummer|kreditkarte*|kreditkartendaten|online banking|onlinebanking|tan|zugangsdaten|steuer id|sozialversicherungsnummer) _8;
    (ausweis|personalausweis|reisepass) _4 (schicken|senden|hochladen|foto|kopie|verifizier*); videoident _4
  `,
  runCode: `(klonen|herunterladen|runterladen|auschecken|klonen sie|laden sie) _6 (repo|repository|projekt|code|zip|archiv|datei|programm) _8 (vor|vorab|gesprach|interview|lokal); (repo|repository|projekt|code|zip|archiv|datei|programm) _4 (klonen|herunterladen|runterladen|auschecken|ausfuhren|entpacken) _8; (vor|vorab) _4 (gesprach|interview|call) _6 (klonen|installieren|ausfuhren|herunterladen); (klonen|klone|installieren|laden) sie _8 (vor|vorab) _3 (gesprach|interview|call); (anydesk|teamviewer)`,
  task: `
    (bewerten|bewerte|bewertung*|liken|like|optimier*|testen|klicken|anklicken) _5 (produkte*|hotels*|apps|videos|restaurants|online shops|onlineshops|youtube|tiktok|aufgaben);
    (produkte*|hotels*|apps|videos|restaurants|youtube|tiktok|online) _3 (bewerten|bewertungen|liken|optimieren|testen|bewertest|produkttest*);
    (einfache*|leichte*|kleine*|tagliche) _1 (aufgaben|tatigkeit*|online aufgaben|klicks|tasks|arbeit);
    (produkttester*|hoteltester*|app tester*|app optimierung); (folgen|abonnieren) _4 (accounts|kanalen|kanale|seiten); (accounts|kanale|profile|videos|produkte) _3 (folgen|abonnieren|liken|bewerten)
  `,
  earn: `
    # (euro|$|eur|dollar|franken) _3 (pro tag|am tag|jeden tag|je tag|taglich); $ # _4 (pro tag|am tag|jeden tag|je tag|taglich);
    (taglich*|tages) (verdienst|auszahlung|einkommen|bezahlung|lohn); # usdt _3 ; # (euro|$) alle # tage
  `,
  homeJob: `
    (nebenjob|nebenverdienst|heimarbeit|minijob|nebeneinkommen|zusatzverdienst|zusatzeinkommen|nebentatigkeit) _6;
    (von zu hause|von zuhause|vom handy|mit dem handy|von uberall|ortsunabhangig|home office) _4;
    (geld|verdienen|arbeiten|arbeit|job) _3 (von zu hause|von zuhause|online|vom handy|nebenbei);
    # (bis )?(#)? (stunden|minuten) (am|pro) tag; passives einkommen; (nebenbei|flexibel) (verdienen|arbeiten);
    wenig (zeit|zeitaufwand)
  `,
  noExperience: `
    (keine|ohne) _1 (erfahrung*|vorkenntnisse|qualifikation*|ausbildung|kenntnisse|berufserfahrung|vorerfahrung) _3;
    (jeder|jede) kann; ohne vorstellungsgesprach
  `,
  invest: `
    (investier*|investition*|investment|anlegen|anlage|trading|traden|handeln|handel) _6 (krypto*|bitcoin|btc|forex|usdt|ethereum|devisen|aktien|gold|plattform|binare);
    (krypto*|bitcoin|btc|forex|devisen|usdt) _4 (trading|investment*|investier*|handel|trader*|mining|mentor*|signale|anlage|plattform|gewinn*);
    (passives|zweites) einkommen _3; (finanzielle freiheit|finanziell frei|finanzielle unabhangigkeit);
    (geld|kapital|einsatz|vermogen) (verdoppeln|vermehren|vervielfachen);
    (mindesteinlage|mindestinvestition|ersteinlage) _3;
    (mein|meinem|unser|unserem) (trading|forex|krypto) _1 (mentor|coach|gruppe|plattform|berater|team);
    (network marketing|strukturvertrieb|schneeballsystem);
    (verdiene|verdienen|verdienst|euro|$) _6 (krypto*|bitcoin|forex|trading); (krypto*|bitcoin|forex) _6 (verdienen|verdiene|gewinn*|mentor*); (eingezahlt|investiert|angelegt) _12 (ausgezahlt|abgehoben|herausgeholt)
  `,
  gain: `
    (garantiert*|sichere*|risikolos*|risikofrei*) _2 (rendite*|gewinn*|ertrag*|einkommen|#|rendite);
    # (%|prozent) _3 (pro monat|im monat|monatlich|pro woche|wochentlich|taglich|pro tag|rendite|am tag|gewinn);
    ohne risiko; (schnell|reich) (reich|werden); (verdoppel*|verdreifach*) _3 (geld|einsatz|kapital);
    (hohe|schnelle|tagliche) (rendite*|gewinne)
  `,
  mule: `
    (zahlungen|geld|uberweisungen|pakete|gelder|betrage|waren) _5 (empfangen|annehmen|entgegennehmen|entgegenzunehmen) _6 (weiterleiten|weiterzuleiten|weiterversenden|weiterschicken|provision|behalten|weiter); (pakete|gelder|geld) _3 (weiterleiten|weiterzuleiten|weiterversenden|weiterschicken); (ihr privates|dein privates|ihr eigenes|dein eigenes|uber ihr|uber dein|auf ihr) (konto|bankkonto|privatkonto) _4 (nutzen|verwenden|weiterleiten|empfangen|uberwiesen|laufen); behalten _3 # (%|prozent) _3 (provision|betrag*|zahlung*|uberweisung*); (account|konto|profil|linkedin) (mieten|vermieten|leihen); (paketagent|finanzagent);
    paketagent*; finanzagent*; (nehmen|nimmst|nimm) _4 (pakete|zahlungen|gelder|uberweisungen) entgegen; (pakete|zahlungen|gelder) _4 weiter* _4 (provision|verdienst|euro);
    zahlungsassistent*; (kundenzahlungen|zahlungen|uberweisungen) _3 (auf|uber) (ihr|dein) konto; (empfangen|erhalten) _3 (kundenzahlungen|zahlungen) _3 konto
  `,
  advance: `(erbschaft|erbe|nachlass|begunstigte*|hinterbliebene*|lottogewinn|gewinnbenachrichtigung|verstorbene*) _10 (million*|geld|euro|dollar|summe|uberweis*|fonds|konto|anspruch); # (million|millionen) _8 (erbschaft|erben|nachlass|begunstigte*|verstorbene*); (sie haben|du hast) _3 (lotterie|preisgeld|# euro|# $) _2 gewonnen; streng vertraulicher* geschaftsvorschlag`,
  domain: `
    (ihre|deine) (domain|domains) _4 (kaufen|erwerben|ankaufen|preis);
    (domain|domains) _6 (wunschpreis|preisvorstellung)
  `,
  bookFeature: `
    (ihr|dein) (buch|roman) _10 (buchclub|leserkreis|lesegemeinschaft|leser community|vorstellen|prasentieren);
    (buchclub|lesegemeinschaft) _4
  `,
  messenger: `
    (whatsapp|whats app|telegram|wechat|viber|threema|signal|discord|snapchat|t me|wa me|skype)
  `,
  moveOff: `
    (schreib*|kontaktier*|melde*|meld|adde|hinzufugen|nachricht|kommen|komm|wechseln|kontakt|erreich*|weiter|uber|auf|per|via|in) _6 (whatsapp|whats app|telegram|wechat|viber|discord|snapchat);
    (whatsapp|telegram|handy|private|privat) (nummer|kontakt|gruppe|handynummer|mail|adresse|mailadresse);
    (schreib*|kontaktier*|melde*) _4 (manager*|managerin|betreuer*|mentor*|chef*|vorgesetzte*|beraterin);
    (selten|nicht oft|kaum) _3 (linkedin|hier|online); (private|meine private|an meine) _1 (mail|e mail|email|mailadresse) _3; tele gram; (hast|haben|nutzt|nutzen) _2 (whatsapp|telegram|signal)
  `,
  romance: `
    (schone|schonen|hubsche*|wunderschone*|attraktive*|bezaubernde*|susse*|charmante*) _1 (frau|mann|augen|lacheln|bild|profilbild|foto|mensch|dame);
    (ihr|dein|deine|ihre) (lacheln|augen|schonheit|profilbild|foto|bild) _4;
    (hallo|hi|guten tag) (schone|schoner|hubsche|meine liebe|liebste*|suss*|schatz); (besser|naher) kennenlernen;
    (freundschaft|beziehung|seelenverwandte*|grosse liebe);
    (bist du|sind sie|ich bin) (single|ledig|verheiratet|verwitwet|geschieden|witwe*);
    (mein|meinem) herz _2 (beruhrt|erobert|gestohlen|gehort); (hallo|hi) (du liebe|du lieber|du schone*|meine liebe|mein lieber); (sehr|so)? (einsam|verwitwet) _6; (witwer|witwe) _4; (aufrichtige|ehrliche) freundschaft; (chirurg|soldat|offizier|arzt) _3 (einsatz|jemen|syrien|mission); (herz|foto) _3 beruhrt; wie du lachelst; verliebt
  `,
  vagueJob: `
    (online|remote|nebenberuf*|flexible*) _1 (job|tatigkeit|arbeit|position|stelle|mitarbeiter);
    (arbeit|job|angebot) fur (dich|sie); (personliche*|virtuelle*) assistent*; (ausgewahlt|ausgesucht) _3; (ohne|nicht) _6 (beeintracht*|stor*) _3 (job|arbeit|beschaftigung)
  `,
  approved: `
    (bewerbung|sie|du|profil|lebenslauf) _3 (angenommen|ausgewahlt|genehmigt|akzeptiert|bestatigt|eingestellt);
    (fur die|vor der|zur) (einstellung|vertragsunterzeichnung|arbeitsaufnahme) _3; (arbeitsvertrag|zusage) _3; (wurden|wurde) _3 ausgesucht; hat sie _4 (ausgesucht|ausgewahlt)
  `,
  secondHand: `
    (mein|meinem|meine|meiner) (chef|chefin|onkel|tante|freund|mentor|arbeitgeber*|vorgesetzt*) _6;
    ich bin nur _2 assistent*;
    (meine|meiner) (mentorin|trainerin|beraterin) _2
  `,
  aware: `(phishing|betrug|betruger*|betrugsmasche*|it sicherheit|sicherheitsforsch*|sicherheitsschulung*|security awareness|schadsoftware|verbraucherschutz|geldwasche*)`,
};
