import type { AutomationTable } from '../automation';

/** German wording of notes that go to many, and of those that cannot. Folded: no umlauts, "ss" for "ß". */
export const AUTOMATION_DE: AutomationTable = {
  opener: `
    (bin|wurde|ich bin) _3 auf (ihr|dein|ihrem|deinem) (profil|linkedin|account) _2;
    (auf|uber|durch) (ihr|dein|ihrem|deinem) _1 profil;
    (ihr|dein) profil _4 (gesehen|gefunden|gelesen|angesehen|angeschaut|entdeckt|gestossen|aufmerksam);
    (habe|hab) _3 (ihr|dein|ihre|deine) (profil|werdegang|vita|erfahrung*); ich (hoffe|wunsche) _8 (gut|tag|woche);
    (mein name ist|ich heisse); (kurze|kleine|schnelle) (frage|nachricht|anfrage|info);
    (danke|vielen dank) (fur|furs) _2 (vernetzen|vernetzung|annahme|kontaktanfrage|annehmen|verbindung|connecten);
    schon* (dass wir|vernetzt|uns vernetzt|dich in meinem|sie in meinem);
    (ich )?(melde|wende|schreibe) mich _3 (bei|an) (ihnen|sie|dir|dich);
    (ich habe|habe|hab|ich) (gesehen|bemerkt|sehe) dass (sie|du) _6; entschuldigen sie;
    (darf|mochte|wollte) (ich )?mich _2 vorstellen; ich weiss _4 (viele|viel|beschaftigt|kalender);
    sehr geehrte* (damen|r|frau|herr); kontaktiere (ich )?(sie|dich) _2 (weil|da|wegen);
    mir ist aufgefallen dass _3; (durch|uber|bei|bei der) (meine|meiner|eine|einen) (recherche|suche|netzwerksuche) _4;
    (bin|wurde) (ich )?_5 (auf|uber) (sie|dich) (aufmerksam|gestossen|gekommen|gelandet);
    (sie|du) (wurdest|wurden) mir _4 (vorgeschlagen|angezeigt|empfohlen); (ihr|dein) profil wurde mir _3; ich (verfolge|lese) _1 (ihr*|dein*) _4;
    (wir kennen uns|kennen wir uns) (noch )?nicht _1;
    (danke|dank) (fur die|furs|fur das|fur deine|fur ihre) _1 (annahme|vernetzung|kontakt|bestatigung|verbindung|adden|connecten);
    (sie sind|du bist) (bei|als|ja) _6 (zustandig|verantwortlich|tatig|beschaftigt);
    als (geschaftsfuhrer*|inhaber*|leiter*|coach|grunder*|unternehmer*|verantwortlich*|fuhrungskraft|selbststandig*|personalberater*|recruiter*) _4;
    (gestatten|erlauben) sie mir _4; (ich )?(bin|arbeite) (auch|ebenfalls|selbst) _3 (im|in|als|bei)
  `,
  flattery: `
    (beeindruckt|begeistert|fasziniert|angetan|inspiriert) _3;
    (beeindruckt|begeistert|uberzeugt|interessiert|gefallt|gefallen) mich _2;
    (ihr|dein|ihre|deine) (profil|werdegang|erfahrung*|hintergrund|vita|expertise|kenntnisse|lebenslauf) _5 (passt|passen|beeindruck*|interessant|spannend|aufgefallen|angesprochen|uberzeug*|gefall*|perfekt|hervorragend|genau|ideal|interessier*);
    (spannend*|interessant*|beeindruckend*|tolle*|starke*|hervorragend*|eindrucksvoll*) (profil|werdegang|erfahrung*|hintergrund|vita|karriere|laufbahn|arbeit|aufgabe|position|unternehmen|weg);
    (gluckwunsch|gratuliere|gratulation) _2 (zu|zum|zur);
    (jemand*|menschen|leute|experten|fachleute|personlichkeiten|profis) wie (sie|dich|dir|ihnen);
    (aufgrund|angesichts|dank|mit) (ihrer|deiner|ihrem|deinem|ihres|deines) _2 (erfahrung*|profil*|werdegang*|expertise|hintergrund*|kenntnisse|position);
    (genau die|die|der) richtige* (person|kandidat*|ansprechpartner*);
    (gut|perfekt|hervorragend|ideal|genau|super|optimal) (passen|zu ihnen|zu dir|geeignet);
    (auf mich )?(aufmerksam geworden|aufgefallen); ihre* (tatigkeit|rolle|funktion) als;
    (cooles|tolles|starkes|spannendes|interessantes|super|beeindruckendes) profil;
    (finde|fand) (ich )?(ihr*|dein*|das|es|sie) _4 (spannend|interessant|toll|super|stark|beeindruckend); toll was (sie|du) _3;
    genau (die|der|das|den) _2 (suchen|sucht|brauchen|was wir); (deckt sich|passt|passen) _2 (mit|zu) (den|unseren|unserem|unserer) _1;
    (schatze|bewundere) (ihr*|dein*) _3; (hat|haben) (mein|unser) (interesse|aufmerksamkeit) _1 (geweckt|erregt);
    (ihr*|dein*) (weg|background|fahigkeiten|skills|profil|werdegang) _4 (klingt|liest|decken|deckt|scheint)
  `,
  network: `
    (mochte|wurde|freue|freuen|lass|lassen|konnen|gerne|gern|wollen|sollten) _6 (vernetzen|verbinden|connecten|vernetzung|netzwerk|kontaktanfrage|verknupfen);
    (vernetzen|connecten) wir uns;
    auf (eine )?(gute|erfolgreiche|spannende|gutes|guten) (vernetzung|zusammenarbeit|kontakt|austausch|netzwerken);
    (mein|unser|ihr|dein|das) _1 netzwerk _2 (erweitern|ausbauen|aufzunehmen|aufnehmen|wachsen|vergrossern);
    (netzwerk) (erweitern|ausbauen|hinzufugen|aufnehmen);
    (neue|spannende|interessante|wertvolle|weitere) (kontakte|menschen|verbindungen|leute|personlichkeiten);
    (fachlich*|spannend*|gegenseitig*|regelmassig*|unverbindlich*|kurzen|lockeren|beruflich*) austausch;
    (uber einen|auf einen|zum|fur einen|auf den|gerne|gern|mich) _2 (austausch|auszutauschen|austauschen);
    (ideen|erfahrungen|gedanken|impulse|wissen) (austauschen|teilen|auszutauschen);
    (synergien|kooperation*|zusammenarbeit|gemeinsamkeiten|anknupfungspunkte|schnittmengen|mehrwert);
    (gemeinsame|ahnliche) (interessen|themen|kontakte|branche|ziele); (meinem|unserem) netzwerk;
    (in|auf) kontakt (bleiben|zu bleiben|treten|zu treten);
    (freue|wurde) mich _5 (kontakt|vernetzung|netzwerk|verbindung|anfrage|annahme|anzunehmen);
    gegenseitig* (nutzen|profitieren|unterstutz*);
    (uber|auf) (eine|ihre|deine) (vernetzung|verbindung|bestatigung|kontaktaufnahme|anfrage|annahme) _3;
    (gern|gerne) (in verbindung|in kontakt|vernetz*) _2; in (verbindung|kontakt) (stehen|bleiben|sein);
    (zu meinem|zu meinen|in mein|in meinem|meinem) (netzwerk|kontakten|kontakte|kontaktkreis) _2; voneinander (lernen|profitieren);
    ab und zu _1 austausch*; freue mich _2 (uber|auf) (neue|den|einen|ihren|deinen|fachlichen) (kontakt*|austausch) _2;
    schicke (dir|ihnen) (eine|meine) (anfrage|kontaktanfrage); vernetze (ich )?mich _3; (mit|zu) (ihnen|dir) (zu )?(vernetzen|connecten|verbinden)
  `,
  mass: `
    (aus|in) (der|ihrer|deiner|dieser|meiner) (branche|region|position|szene|gegend);
    (hallo|liebe*|guten tag|hi|moin) (zusammen|alle|an alle|netzwerk|leute|kollegen|kolleginnen|linkedin);
    (damen und herren|liebe kolleg*|liebes netzwerk);
    (unternehmen|firmen|menschen|kunden|unternehmer*|fuhrungskrafte*|selbststandige*|betriebe*|mittelstandler*|leute|personen) wie (ihre*|ihr|ihres|deine*|deins|deines|sie|dich|euch);
    (gleichgesinnt*|andere* (fachleute|experten|unternehmer|professionals|fuhrungskrafte));
    (viele|die meisten|zahlreiche) (unternehmen|unternehmer*|fuhrungskrafte*|kunden|firmen|selbststandige*|menschen|coaches|betriebe|agenturen);
    (jemanden|wen|personen) (kennen|kennst|in ihrem|in deinem); (gerne|gern) (weiterleiten|teilen|weitersagen); m w d;
    w m d; r (herr|frau); (profis|professionals|experten|fachkrafte*|entscheider*) aus (der|dem|verschied*);
    (kennst|kennen) (du|sie) _2 (jemanden|wen) _4;
    (coaches|therapeut*|berater*|betrieb*|hotels|praxen|kanzleien|agenturen|handwerk*|arztpraxen|bauleiter|pflegedienste|handler|kmu) (wie|die|verlieren|kennen|nutzen|haben|dabei|beim) _3;
    fur (fuhrungskrafte|unternehmer*|selbststandige|geschaftsfuhrer*|coaches|frauen|grunder*|handwerker); unter kolleg*; gleichgesinnt*;
    liebe* (teilnehmer*|kolleg*|interessent*); in (ihrer|deiner) (position|rolle|funktion)
  `,
  offer: `
    (neue*|spannende*|interessante*|attraktive*|berufliche*|nachste*|offene*|passende*|vakante*|weitere) _1 (herausforderung*|aufgabe*|position*|stelle*|chance*|moglichkeit*|perspektive*|veranderung*|job*|projekt*|karriere*|vakanz*|jobangebot*|karriereschritt);
    (offen|interessiert|aufgeschlossen|wechselbereit|bereit) (fur|an|gegenuber) _4;
    (unseren|meinen|einen|unserem|meinem) (mandanten|kunden|auftraggeber|klienten);
    (suche*|suchen|sucht) _3 (eine*|einen|nach|ich|wir|derzeit|aktuell|verstarkung|erfahrene*);
    (wir|ich) (suche|suchen|sucht|stellen|besetze|besetzen); (auf der suche|zur verstarkung|zum nachstmoglichen);
    (unbefristet|festanstellung|direktvermittlung|personalvermittlung|homeoffice|attraktives gehalt|firmenwagen|quereinsteiger|benefits|jobrad|urlaubstage);
    ihr* (nachster|naechster) schritt; (bewerbung|lebenslauf|bewirb|bewerben) _3;
    namhafte* (kunden|unternehmen|mandanten|auftraggeber);
    passt (perfekt|genau|hervorragend|sehr gut|ideal|super|gut) (auf|zu); karriere*;
    (besetze|besetzen) (wir|ich) _4; im (auftrag|mandat) (eines|einer|unseres|meines) _3; kommt _3 wechsel _4;
    (ware|klingt) das _2 (was|etwas) fur (dich|sie); (was|etwas) fur (dich|sie) ?; (sich|dich) _2 (verandern|umorientieren|weiterentwickeln);
    (stellenbeschreibung|stellenprofil|jobprofil|eckdaten|ausschreibung) _2; (suche|suchen|sucht) (wir|ich|noch|fur|gerade|aktuell|derzeit|laufend) _3;
    (brutto|netto|festgehalt|ubertarif*|empfehlungspramie|willkommenspramie); # (tage )?urlaub; (remote|hybrid) (moglich|oder|mit)?; offen fur neues;
    (mit|und) _2 entwicklungsmoglichkeiten; darf ich _3 (zukommen lassen|zusenden)
  `,
  pitch: `
    (wir|ich) (unterstutze|unterstutzen|helfe|helfen|begleite|begleiten|bieten|biete|entwickeln|entwickle|vermitteln|beraten|berate|coache|zeige|zeigen|sorgen|optimieren|ermoglichen) _4;
    (unternehmen|unternehmern|unternehmerinnen|selbststandigen|fuhrungskraften|coaches|beratern|agenturen|firmen|mittelstandlern|kmu*|menschen|kunden|teams|betrieben) (dabei|bei|mit|zu|helfen|unterstutzen|durch);
    (unsere*|unser|meine|meinem) (losung*|software|plattform|tool|produkt*|dienstleistung*|service*|angebot*|system*|kunden|agentur|team|unternehmen|programm|methode);
    (mehr|neue|planbar*|qualifizierte*|passende) _1 (kunden|anfragen|leads|umsatz|termine|kundenanfragen|neukunden|bewerber*|mitarbeiter*|fachkrafte*);
    (kosten|zeit|aufwand) (sparen|senken|reduzieren|einsparen);
    (umsatz|effizienz|sichtbarkeit|reichweite|produktivitat) (steigern|erhohen|verbessern);
    (neukundengewinnung|mitarbeitergewinnung|leadgenerierung|kaltakquise|akquise|digitalisierung|automatisierung);
    (ihr|ihre|ihrem|ihrer|dein|deine|deinem|deiner) (unternehmen|business|team|kunden|prozesse*|firma|marketing|vertrieb|umsatz|betrieb|website|herausforderung*);
    (kostenlos*|unverbindlich*|gratis|kostenfrei*) (erstgesprach|beratung|analyse|webinar|demo|test*|strategiegesprach|gesprach|potenzialanalyse|workshop|leitfaden|e book|ebook);
    (strategiegesprach|erstgesprach|kennenlerngesprach|webinar|fallstudie|whitepaper|leitfaden);
    grosste* (herausforderung*|problem*|hurde*|engpass); (nutzen|verwenden|setzen|haben) sie (bereits|schon|aktuell);
    (geschaftsfuhrer|grunder|inhaber)* (von|der|bei);
    (nutzen|nutzt) (unser*|schon) _2; mit (uns|unserer|unserem) _2; (spart|sparen|spare) (ihnen|sie|du|dir|unternehmen|im|bis) _3;
    unser* (ki|app|losung|methode|software|assistent|system|kampagne|tool) _4; (gerne|gern) (zeige|wurde|stelle|erzahle) ich (ihnen|dir) _4;
    ich (zeige|arbeite|vermittle|verhelfe) (dir|ihnen|mit|gerade) _4; (kostenfrei|kostenlos|gratis|unverbindlich) _2; ist das _3 thema _3;
    (falls|wenn) _6 (ein thema|aktuell wird|relevant wird); womit beschaftigst du dich _3; wie gewinn* (du|sie) _4;
    haben (wir )?(bereits|schon) _5 (geholfen|unterstutzt); kenn* (sie|du) (sicher|bestimmt|das|auch) _3; verlieren _4 (stunden|zeit|geld|kunden)
  `,
  call: `
    (#|ein paar|zehn|funfzehn) (min|minuten|minutiges);
    (kurz*|unverbindlich*|personlich*|erstes|lockeres|virtuell*) (gesprach|telefonat|call|austausch|kennenlernen|termin|anruf|videocall|telefonieren|sprechen|kaffee|demo|unterhalten);
    (hatten|haben|hattest|hast|hatte) (sie|du) _5 (zeit|interesse|lust|minuten|kapazitat*|moment);
    (interesse|interessiert|neugierig|lust|relevant|spannend|passt das|grundsatzlich) ?;
    (darf|durfte|kann|konnte|soll|sollen|wollen) (ich|wir) _5 (senden|schicken|zeigen|zusenden|vorstellen|anrufen|erzahlen|telefonieren|sprechen|austauschen|vereinbaren|unterhalten);
    (termin|call|gesprach) (vereinbaren|buchen|ausmachen);
    (melden sie|melde dich|schreiben sie|schreib mir|rufen sie|antworten sie) _4;
    (mein|meinem|meinen) (kalender|terminkalender|calendly); (wann|wie) (passt|passte|sieht|ware|klingt) _4;
    (klingt|ware) das _4 (interessant|spannend|fur (sie|dich))?; (diese|nachste|kommende) woche;
    (bei|wenn|falls|sofern) (interesse|interessiert|sie interesse|du interesse); unter (folgendem|diesem) link;
    (wie stehen|was halten|was denken|was meinen) (sie|du); (rein|lose) (in|zum);
    (lust|bock|zeit) auf (einen|nen|ein|ne) _3; wann (waren|erreiche|darf|kann|konnen|hatten|hattest) _5;
    (wollen|konnen|sollen) wir _5 (telefonieren|sprechen|zusammenschalten|austauschen|treffen); schick* (ich )?(dir|ihnen) (gern|gerne|mal) _4;
    (ich )?schicke (dir|ihnen) _3; (mochten|mochtest|willst) (sie|du) mehr (erfahren|wissen); interessiert (sie|dich) _4;
    (ruf|meld|schreib) (mich|dich|mir) _3; passt (dir|ihnen|es) _4; hatten (sie|du) _3 lust; (ein|kurzes) (video|videochen) _3 (schicken|senden)
  `,
  bump: `
    (kurzer|kleiner|kleine|kurze|freundliche) (followup|follow up|erinnerung|reminder|nachfrage|nachtrag);
    (nachfassen|nachhaken|nachzufragen|nachzuhaken|nachfragen);
    (meine|auf meine|unsere|meiner) (letzte|letzten|vorherige|vorige|erste|fruhere|obige) (nachricht|mail|anfrage);
    (konnten sie|konntest du|hatten sie|hattest du) (schon|bereits) _4;
    (nochmal|noch einmal|erneut) (melden|nachfragen|kurz|auf);
    (noch keine|bisher keine|leider keine) (antwort|ruckmeldung); (letzter versuch|letzte nachricht);
    (untergegangen|ubersehen);
    ich (wollte|mochte) nur (kurz|mal|noch) _3; (ein|noch ein|mein) letzter versuch _3; (hatte|habe) (ihnen|dir) _4 (geschrieben|geschickt|gesendet);
    (nachricht|anfrage|mail) _2 (gesehen|gelesen|erhalten); (zeitpunkt|timing) _4 (ungunstig|unpassend|nicht); melden sie sich jederzeit
  `,
  boast: `
    (um|bis zu|uber|mehr als|durchschnittlich) # (%|prozent|unternehmen|kunden|euro);
    # (%|prozent) (mehr|weniger|schneller|hoher*|gunstiger|einsparung|steigerung|zeitersparnis|aller);
    (uber|mehr als|bereits|schon) # (unternehmen|kunden|unternehmer|firmen|mandanten|betriebe|selbststandige|projekte);
    # (x|fach*|mal) (mehr|so); (innerhalb von|in nur|in|binnen) # (tagen|wochen|monaten|stunden);
    (marktfuhr*|fuhrende*|ausgezeichnet*|garantie*|garantiert*);
    # (stunden|kunden|termine|leads|bewerbungen|anfragen) (pro|im|die) (woche|monat|tag)
  `,
  closing: `
    (freue|freuen) (mich|uns) _3 (auf|von|uber) (ihre|deine|eine|ihnen|dir|einen|die) _3;
    (beste|viele|liebe|freundliche*|herzliche|schone) grusse*; mit freundlichen grussen; (mfg|lg|vg|beste grusse);
    (schonen|angenehmen|guten|erfolgreichen) (tag|woche|start|abend);
    (vielen dank|danke) (im voraus|vorab|fur ihre zeit|fur deine zeit|fur ihr);
    (kein problem|kein interesse|ganz unverbindlich); p s; bei fragen _3;
    (mit )?(kollegialen|besten|herzlichen|sonnigen|freundlichen|lieben) grussen; (gerne|gern) (zur|zu ihrer) verfugung _2; stehen _4 zur verfugung;
    freue mich (auf|uber|von) _4
  `,
  output: `
    (ihr*|dein*) _3 (vortrag|beitrag|artikel|post|podcast|buch|interview|workshop|paper|kommentar|newsletter|keynote|talk|webinar|video|studie|projekt|repo|text|vorlesung|bericht|kolumne|aufsatz|seminar|folge|ansatz|rezept|thread|frage|blogpost) _1 (uber|zu|zum|zur|auf|am|im|in|bei|beim|vom|mit|hat|war|wie|warum|von);
    (vortrag|beitrag|artikel|post|podcast|linkedin beitrag) (uber|zu|zum|zur) _6;
    (sie|du) _8 (gesprochen|geschrieben|erzahlt|erwahnt|veroffentlicht|gesagt|beschrieben|zerlegt|vorgestellt|gezeigt|erklart|gepostet|erwahnten|sagten|schrieben|erwahnt haben);
    (erwahnt|gesagt|geschrieben|beschrieben) (haben|hast);
    (danke|dank) (fur|fuer) (den|das|die|ihren|deinen|ihr|dein) _3 (vortrag|beitrag|artikel|workshop|session|podcast|impuls*|gesprach|text|tipp);
    (ihr*|dein*) (ansatz|idee|these|satz|hinweis|punkt|erklarung) _4; schema|kapitel (#)?
  `,
  met: `
    (schon|nett|gut|toll|super|klasse|freut mich|hat mich gefreut|angenehm) _4 (kennengelernt|kennenzulernen|kennen gelernt|getroffen|gesprochen|unterhalten|begegnet|treffen|sprechen);
    (wir|uns) _6 (kennengelernt|getroffen|unterhalten|gesprochen|begegnet|gesehen|gesessen|studiert|gearbeitet|ausgetauscht);
    (wie|so) (versprochen|besprochen|vereinbart|abgesprochen|gestern|eben);
    (gestern|letzte woche|vorgestern|neulich|letzten) _3 (auf|beim|bei|am|im|in) _3;
    (beim|auf dem|auf der|am) _3 (kaffeestand|messestand|stand|stammtisch|meetup|workshop|vortrag|barcamp|konferenz|tagung|messe|kongress);
    (ihr*|dein*|unser*) (gesprach|telefonat|treffen|unterhaltung|begegnung) _3; (waren|sind) (wir )?beide;
    (ehemalige*|frueher*|gemeinsame* zeit|kommilitone*|studienkolleg*|exkolleg*); (anschluss|nachgang) an;
    vielen dank fur den (vortrag|workshop|abend|austausch)
  `,
  referral: `
    _0 (hat|haben) (mir|mich) _4 (empfohlen|erzahlt|erwahnt|verwiesen|genannt|geraten|vorgeschlagen);
    (auf|durch) (empfehlung|hinweis|anraten|vermittlung) _2; (empfahl|riet|erzahlte|verwies|nannte) (mir|mich);
    (meinte|sagte|sagt|meint) _2 (ich|sie|du) _2 (soll*|konnt*);
    (ihr*|dein*|unser*) (kollege|kollegin|kollegen|freund|freundin|gemeinsame* bekannte*) _2;
    (gemeinsame*|gemeinsamen) (bekannt*|kontakt|freund*) _3
  `,
  reason: `
    (weil|denn|da) (sie|du|wir|ich|ihr|dein) _2;
    (wir|ich) (haben|hatten|habe|stehen|kampfen) _3 (dasselbe|gleiche|ahnliche|selben|gleichen|dieselbe);
    (hat|haben) (mir|uns|mich) _4 (geholfen|gerettet|inspiriert|uberzeugt|gebracht|uberrascht);
    (genau|gerade) (so|diese*|das|daran|dieses|dem|der) _3;
    (wie|warum|wieso|welche*) (sind|haben|hast|bist|habt|machen|macht|planen|plane) (sie|du|ihr);
    (selbst|selber|ebenfalls|auch) _3 (baue|arbeite|betreibe|forsche|nutze|entwickle|unterrichte)
  `,
};
