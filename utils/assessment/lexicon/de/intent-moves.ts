import type { MoveTable } from '../intent';

/** German words for the moves a note can make. */
export const MOVES_DE: MoveTable = {
  vacancy: `
    (stelle|stellen|position|positionen|job|jobs|posten|arbeitsplatz|festanstellung|minijob|teilzeitstelle|vollzeitstelle|planstelle|mandat|projektanfrage|freelanceprojekt|karriereseite);
    (vakanz|aushilf|temporarstelle|feststelle|stellenangebot|stellenausschreibung|stellenanzeige|jobangebot)*;
    rolle als; (ein|der|zwei|noch) platz frei; einsatz* ab;
    (*stelle|*stellen|*position|*job|*jobs|*dienststelle)
  `,
  hires: `
    (sucht|sueche|gesucht|bewerben|verstarkung|anheuern|arbeitgeber|dienstgeber|ausgeschrieben|elternzeitvertretung|vertretung);
    (rekrutier|recruit|headhunt|personalberat|personalvermitt|personaldienst|kandidat|bewerber|bewerbung|einstell|besetz|nachfolge|talent|ausschreib|fachkraft)*;
    suchen wir; wir suchen; ich suche; wir brauchen (jemand*|noch); stellen _3 ein;
    (geht|gehe|geh) _2 (rente|pension|ruhestand); jemand* (der|die|wie|mit); m w d; w m d; wir stellen;
    leute fur;
    auf der suche nach (einem|einer|jemand*|verstarkung); (unser|mein) team (wachst|bekommt|sucht)
  `,
  terms: `
    (bruttojahresgehalt|lohn|stundenlohn|stundensatz|tagessatz|unbefristet|befristet|vollzeit|teilzeit|homeoffice|remote|hybrid|urlaubstage|dienstwagen|firmenwagen|bonus|pramie|gleitzeit|ubertariflich|unterkunft|eintritt|probezeit);
    (gehalt|zulage|zuschlag|schicht|tarif|umzug|monatsgehalt)*; tage urlaub; # (stunden|tage|prozent|std);
    # tage woche; vier tage woche; kost und logis; ab sofort; zum nachstmoglichen; jahr brutto;
    (am|in der|pro) (tag|woche|monat)
  `,
  trade: `
    (koch|kochin|arzt|arztin|leiter|leiterin|leitung|assistenz);
    (entwickler|ingenieur|pflege|fahrer|buchhalter|controller|lehrer|lehrkraft|elektriker|elektroniker|monteur|schweisser|techniker|programmierer|architekt|jurist|anwalt|apotheker|erzieher|hebamme|logopad|therapeut|schreiner|tischler|zimmerer|maurer|dreher|mechatroniker|bauleiter|projektleiter|teamleiter|werkstatt|kellner|verkaufer|sachbearbeiter|spezialist|backer|gartner|berater)*;
    (*entwickler|*entwicklerin|*ingenieur|*ingenieurin|*leiter|*leiterin|*techniker|*technikerin|*fahrer|*fahrerin|*meister|*meisterin|*kraft|*fachkraft|*monteur|*berater|*beraterin|*arzt|*arztin|*pfleger|*pflegerin|*lehrer|*lehrerin|*mechaniker|*elektriker)
  `,
  career: `
    (denkbar|denkst|zukunft|chance);
    (karriere|herausforderung|veranderung|wechsel|perspektive|beruflich|verfugbar)*;
    (offen|bereit|aufgeschlossen) (fur|gegenuber);
    (nachste|nachster|neue|neuer|neuen|nachsten) (schritt|aufgabe*|perspektive*|kapitel|weg*);
    zufrieden (bei|in|mit); (konnten|konntest|wurden|wurdest) (sie|du) (sich|dir) _3 vorstellen;
    (fur sie|fur dich) (denkbar|vorstellbar|interessant|infrage); neugierig geworden; aktuell auf der suche
  `,
  joining: `
    (kennenlernen|probearbeiten|probetag|schnuppertag|vorbeikommen|ubernehmen);
    (in|fur|bei) (mein*|unser*|uns|mir); (unser|mein|unserem|meinem|tolles|junges|nettes|kleines) team;
    zu uns; bei uns; ins team; (mitmachen|mitarbeiten|mithelfen|einsteigen|anfangen|dazukommen|dazustossen);
    teil (unseres|des|von); wir wachsen; baue _4 (auf|team|gruppe)
  `,
  client: `
    (vermittle|vermitteln); (mandant|auftraggeber|namhafte|renommierte)*;
    (mein|unser|meinen|unseren|meinem|unserem|ein|einen|einem|meines|unseres) (kunde|kunden|mandant*|klient*|auftraggeber*|trager);
    im auftrag
  `,
  fitness: `
    (lebenslauf|cv|unterlagen|passgenau); (zeugnis|anforderungs)*;
    (ihr|dein|ihre|deine|ihren|deinen|ihrem|deinem) (profil|erfahrung*|werdegang|kenntnisse|vita|qualifikation*|hintergrund|kompetenz*|fahigkeiten);
    passen _3 (perfekt|genau|gut|optimal|ideal);
    (perfekt*|genau|gut|optimal|ideal) _2 (passen|passt|passend); genau (die|der|das) (person|richtige)
  `,
  offers: `
    (spezialisiert|dienstleister|anbieter|agentur); hersteller*;
    (wir|ich) (bieten|biete|liefern|liefere|helfe|helfen|unterstutze|unterstutzen|verkaufe|verkaufen|vermiete|vermieten|drucken|drucke|bauen|baue|entwickeln|entwickle|begleite|begleiten|betreue|betreuen|importiere|importieren|installieren|montieren|reinigen|ubersetze|ubersetzen|berate|beraten|produzieren|fertigen|machen|mache|senken|ubernehmen|optimieren|automatisieren|sanieren|zeige|zeigen|organisieren|schulen);
    (unser|mein) (unternehmen|betrieb|agentur|firma|system|programm|angebot);
    sind (ein|eine) (fuhrend*|junge*|kleine*|spezialisier*); beim hersteller;
    mehrwert (bieten|schaffen|liefern); (arbeite|arbeiten) mit _2 (unternehmen|firmen|betrieben|grundern|selbststandigen|praxen)
  `,
  product: `
    (software|plattform|app|system|systeme|leistungen|service|programm|zugang|testzugang|muster|katalog|broschure|prospekt|flyer|webshop|onlineshop|neuheiten|sortiment);
    (produkt|losung|tool|dienstleistung|gerat|maschine|anlage|sensor|paket)*; unterlagen zu; workshop buchen;
    (*software|*losung|*losungen|*system|*systeme|*plattform|*maschine|*maschinen|*anlage|*anlagen|*gerat|*gerate|*paket)
  `,
  goods: `
    (altersvorsorge|photovoltaik|marketing|seo|werbung|homepage|buchhaltung|lohnbuchhaltung|logistik|mobel|kaffee|wein|catering|leasing|stapler|fuhrpark|hosting|coaching|training|outsourcing|datenschutz|arbeitskleidung|krypto|fordermittel);
    (versicherung|finanzierung|immobilie|solar|strom|energie|druck|reinigung|webseite|website|verpackung|palette|ubersetzung|fotograf|video|telefonanlage|schulung|cyber|etikett|werkzeug|ersatzteil|forderung|zuschuss)*;
    it sicherheit;
    (*versicherung|*versicherungen|*reinigung|*beratung|*druck|*marketing|*logistik|*schulungen|*energie)
  `,
  price: `
    (kosten|kostet|angebot|budget|marge|provision|sparen|spart|honorar|rechnung|abo|abonnement|sonderpreis|vergleichen|vergleich);
    (preis|offert|offerier|rabatt|kondition|gunstig|gebuhr|einspar)*; # (euro|chf|franken|eur); $ #; # $;
    chf #; fur # (euro|im);
    (*kosten|*preis|*preise|*rabatt|*pauschale)
  `,
  free: `
    (gratis|testen|demo|webinar|checkliste|erstgesprach|analyse|leitfaden|whitepaper|muster|testphase|geschenkt);
    (kostenlos|kostenfrei|unverbindlich|probe|pilot)*; kostet (sie|dich|nichts);
    ohne (kosten|risiko|verpflichtung); aufs haus
  `,
  gain: `
    (leads|anfragen|neukunden|wachstum|sichtbarkeit|reichweite|rendite|termine|senken|senkt);
    (umsatz|effizien|steiger|reduzier|optimier|automatisier|digitalisier|skalier|ergebnis|planbar|vorteil|entlast)*;
    mehr (kunden|zeit|umsatz|anfragen|auftrage|gaste); # (%|prozent); stunden (pro|im|die)
  `,
  references: `
    vertrauen; (referenz|erfolgreich|fallstudie)*;
    (viele|andere|zahlreiche|#|uber #|mehrere|einige) _1 (betriebe*|firmen|unternehmen|kunden|schulen|praxen|bauleiter|hotels|kanzleien|kollegen|frauen|grunder*|teams|weinguter);
    kunden wie; wie (sie|ihres|ihrem); bereits (bei|fur|von); in ihrer (position|branche)
  `,
  pain: `
    (muhsam|aufwendig|zeitfresser|uberlastet|zettelwirtschaft|papierkram|fachkraftemangel|satt);
    (problem|aufwand|arger|frust|stress|verschwend|schwierig|engpass)*; kennen sie das; kennst du das;
    schluss mit; nie wieder; muss nicht sein; damit bist du nicht allein
  `,
  slot: `
    (anrufen|rufen|ruf|calendly|zoom|vorbeibringen|vorbeischauen|vorbeikommen|zeigen|zusenden|zuschicken|zukommen|senden|genugt);
    (telefon|termin|kalender|schick)*;
    (kurz*|#|zehn|funfzehn|zwanzig) _1 (telefonat|gesprach|call|minuten|austausch|termin|anruf|min);
    teams call; (darf|durfen|kann|soll|sollen|durfte) (ich|wir) (ihnen|dir|euch); antworten sie;
    (kurze|kleine) (nachricht|antwort); wann passt; meld* (dich|sie|di)
  `,
  yourFirm:
    '(ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner|euer|eure|eurem|eurer) (unternehmen|firma|betrieb|team|praxis|kanzlei|schule|hotel|restaurant|laden|shop|website|webseite|kunden|mitarbeiter*|werk|halle|haus|baustelle*|weingut|werkstatt|fuhrpark|lager|branche|standort|verein|marke|abteilung|haus|position|prozesse|gaste|marge)',
  inTrade: `
    (dienstleister|grosshandel|werbung|offerieren|aussendienst);
    (verkauf|vertrieb|lieferant|vertreter|makler|handler|selbststandig|eigennutz|geschaftlich)*;
    (als|bin|ich bin) _2 (coach|berater*|trainer*|versicherungsmakler*|makler*|imker*|fotograf*|ubersetzer*|hersteller*);
    nicht (neutral|uneigennutzig); account manager*;
    (*vertrieb|*handel|*handler|*vertreter)
  `,
  bump: `
    (nochmals|nachfassen|nachhaken|untergegangen); erinner*; hallo nochmal; noch einmal; letzte nachricht;
    meine nachricht; schon geschrieben; bereits geschrieben; nach oben; ein letztes mal; bisher nichts;
    keine antwort; gelesen haben
  `,
  study: `
    (studium|uni|universitat|hochschule|fh|semester|masterarbeit|bachelorarbeit|abschlussarbeit|diplomarbeit|doktorarbeit|dissertation|promotion|master|bachelor|vorlesung|seminararbeit|abitur|matura|klausur|referat|facharbeit|schulprojekt|lehrstuhl|forschungsprojekt);
    (student|studier|promovier|praktik|werkstudent|professor|schuler)*;
    (*arbeit) (schreibe|schreiben|uber|zum|zur); (*studium|*student|*studentin|*semester)
  `,
  newcomer: `
    (ausbildung|lehre|lehrstelle|ausbildungsplatz|trainee|jobsuche|arbeitslos|gekundigt|schnuppern|hospitieren|hospitation|bewerbe|beworben);
    (azubi|auszubild|lehrling|quereinst|umschul|berufseinst|einsteiger|anfanger|berufsanfang|referendar|volontar|absolvent)*;
    einsteigen in; erste stelle; neu (in|im|als); traume davon; mochte gern* _3 werden;
    (wollen|will|mochte|wurde) _4 werden;
    (*lehrling|*praktikum|*azubi|*ausbildung|*lehrjahr|*praktikant|*praktikantin); # lehrjahr; im (ersten|zweiten|dritten) (jahr|lehrjahr)
  `,
  favour: `
    (dankbar|gefallen|umfrage|fragebogen|petition|weiterleiten); (interview|befrag|spende|unterschreib)*;
    bitte um;
    (wurden|wurdest|konnten|konntest|hatten|hattest|durfte|darf) (sie|du|ich) _6 (frag*|helfen|zeit|erzahlen|beantworten|minuten|schauen|lesen|verraten|erklaren|stellen);
    wurde mir (sehr|viel|helfen); (wenn|falls) (sie|du) _3 (zeit|minute*|lust);
    (eine|zwei|drei|kurze|paar|kleine|ein paar) frage*; um hilfe; vermitteln konnten; kontakt zu;
    empfehlung schreiben; nehmen sie mir
  `,
  connect: `
    (linkedin|xing|anfrage); (vernetz|netzwerk|kontakt|verbind|hinzufug|austausch)*; in verbindung bleiben;
    folge ihnen; folge dir
  `,
  common: `
    (auch|ebenfalls|ebenso|genauso|selbst|alumni|alumna|alumnus|absolviert|damals|gleichen|selben|gleiche|dieselbe|landsfrau|landsmann|jahrgang|schulzeit|fruher|beide|zusammen);
    (gemeinsam|kommilit|ehemalige|nachbar|mitschuler|studienkolleg)*; wie sie; wie du;
    (kollege|kollegin|kollegen); (bei uns|bei mir) _2 (auch|genauso|ahnlich|genau)
  `,
  wantsNothing: `
    (kein|keine|keinen) _2 (hintergedanke*|verkauf*|anliegen|angebot|antwort|erwartung|agenda|eile);
    (mehr|sonst) (nicht|nichts|wollte); das war; das wars; nur (danke|sagen|mal|so|kurz);
    wollte _5 (sagen|danken|loswerden|bedanken);
    danke (dafur|fur den|fur das|fur die|fur ihren|fur deinen|fur ihre|fur deine);
    ohne (hintergedanken|grund|anlass|absicht); will nichts; muss* nicht antworten; einfach so;
    (gluckwunsch*|gratul*|gratuliere) _5 (stelle|position|rolle|beforderung|aufgabe|job|jubilaum|ernennung|auszeichnung)
  `,
  gather: `
    (community|gruppe|stammtisch|verein|verband|arbeitskreis|initiative|kaffee|mittagessen|bier|treffen|runde|austauschen|gedanken|ideen|erfahrungsaustausch|chor|vorstand|netzwerk|slack|forum|kennenzulernen|spaziergang|podium);
    (ehrenamt|feierabend|gleichgesinnt)*
  `,
  invest: `
    (fonds|kapital|seed|finanzierungsrunde|wagniskapital|vc|portfolio|series|runde);
    (invest|beteilig|grunder|startup|pitch)*; business angel*; start up*
  `,
  metYou: `
    (kennengelernt|kennenzulernen|getroffen|begegnet|wiederzusehen|wiedersehen);
    (haben|hatten) (wir|uns) _6 (getroffen|gesprochen|unterhalten|kennengelernt|gesehen|gesessen|vertauscht|geteilt|getanzt|verabschiedet|ausgetauscht);
    wir (haben|hatten|sassen|standen|trafen|sprachen|waren) _6;
    (sass|sassen|stand|standen) (neben|nebeneinander|hinter|vor);
    (war|bin) (der|die|das) (mit|mann|frau|typ|von|neben);
    (gesprach|begegnung|treffen|unterhaltung|kennenlernen) (am|auf|in|bei|beim|im|gestern|letzte*);
    (unser|unserem|unseren|das) (gesprach|gesprachs|treffen|telefonat);
    (sie|du) (sagten|sagtest|erzahlten|erzahltest|erwahnten|erwahntest|meinten|meintest|fragten|hatten|hattest) _3;
    ihr mantel;
    (du|sie) (hast|haben) mir _8 (erklart|gezeigt|geholfen|gesagt|erzahlt|empfohlen|geliehen|gegeben); (hast du|haben sie) mir _6 (erklart|gezeigt|geholfen|gesagt|erzahlt);
    nach (unserem|dem) _1 (telefonat|gesprach|treffen|termin|call) _2; (wie|im) (gestern|vorhin|am telefon) besprochen
  `,
  event: `
    (konferenz|tagung|workshop|webinar|seminar|stand|forum|barcamp|meetup|stammtisch|kurs|schulung|empfang|abend|gala|symposium|hackathon|jubilaum|treffen|fest|lesung|fuhrung|hospitation|summit|expo|ausstellung|vernissage);
    (messe|kongress|vortrag|podium|fachtag|veranstaltung|fortbildung|event)*;
    (*messe|*kongress|*tagung|*konferenz|*workshop|*seminar|*treffen|*abend|*stammtisch|*fest|*kurs|*forum|*gipfel|*rennen|*lauf|*probe|*marathon|*feier|*webinar|*schulung)
  `,
  recently: `
    (gestern|vorgestern|neulich|kurzlich|vorhin);
    letzte* (woche|monat|jahr|mal|freitag|donnerstag|mittwoch|dienstag|montag|samstag);
    (am|vom|vergangenen|letzten) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende);
    vorige* woche; heute (morgen|fruh|nachmittag); nach (dem|der|ihrem|deinem|unserem)
  `,
  thanksFor: `
    (danke|dank|vielen dank|herzlichen dank) _1 (fur|furs|dass|noch|nochmal|nochmals);
    schon* (dass|war|gewesen|sie|dich); (hat|habe) (mich|uns) _3 gefreut;
    (besuch*|besucht|vorbeigeschaut|gekommen|teilgenommen|teilnahme|dabei);
    hoffe _4 (gut|heil|angekommen|heimgekommen)
  `,
  promised: `
    (anbei|angehangt|folien|link|aufzeichnung|fotos|weiterzufuhren|schulde|nachgereicht);
    (versprochen|nachtrag|anknupf|fortsetz|fortzusetz|vertief)*;
    wie (besprochen|vereinbart|versprochen|angekundigt|abgemacht|erwahnt|zugesagt);
    hier (ist|sind|der|die|das|kommt|kommen); unterlagen vom
  `,
  we: '(wir|uns|unser|unsere|unseren|unserem|unserer)',
  i: '(ich|mich|mir|mein|meine|meinen|meinem|meiner)',
  you: '(sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure)',
};
