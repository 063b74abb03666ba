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
    sehr geehrte* (damen|r|frau|herr); kontaktiere (ich )?(sie|dich) _2 (weil|da|wegen)
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
    (auf mich )?(aufmerksam geworden|aufgefallen); ihre* (tatigkeit|rolle|funktion) als
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
    gegenseitig* (nutzen|profitieren|unterstutz*)
  `,
  mass: `
    (aus|in) (der|ihrer|deiner|dieser|meiner) (branche|region|position|szene|gegend);
    (hallo|liebe*|guten tag|hi|moin) (zusammen|alle|an alle|netzwerk|leute|kollegen|kolleginnen|linkedin);
    (damen und herren|liebe kolleg*|liebes netzwerk);
    (unternehmen|firmen|menschen|kunden|unternehmer*|fuhrungskrafte*|selbststandige*|betriebe*|mittelstandler*|leute|personen) wie (ihre*|ihr|ihres|deine*|deins|deines|sie|dich|euch);
    (gleichgesinnt*|andere* (fachleute|experten|unternehmer|professionals|fuhrungskrafte));
    (viele|die meisten|zahlreiche) (unternehmen|unternehmer*|fuhrungskrafte*|kunden|firmen|selbststandige*|menschen|coaches|betriebe|agenturen);
    (jemanden|wen|personen) (kennen|kennst|in ihrem|in deinem); (gerne|gern) (weiterleiten|teilen|weitersagen); m w d;
    w m d; r (herr|frau); (profis|professionals|experten|fachkrafte*|entscheider*) aus (der|dem|verschied*)
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
    passt (perfekt|genau|hervorragend|sehr gut|ideal|super|gut) (auf|zu); karriere*
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
    (geschaftsfuhrer|grunder|inhaber)* (von|der|bei)
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
    (wie stehen|was halten|was denken|was meinen) (sie|du); (rein|lose) (in|zum)
  `,
  bump: `
    (kurzer|kleiner|kleine|kurze|freundliche) (followup|follow up|erinnerung|reminder|nachfrage|nachtrag);
    (nachfassen|nachhaken|nachzufragen|nachzuhaken|nachfragen);
    (meine|auf meine|unsere|meiner) (letzte|letzten|vorherige|vorige|erste|fruhere|obige) (nachricht|mail|anfrage);
    (konnten sie|konntest du|hatten sie|hattest du) (schon|bereits) _4;
    (nochmal|noch einmal|erneut) (melden|nachfragen|kurz|auf);
    (noch keine|bisher keine|leider keine) (antwort|ruckmeldung); (letzter versuch|letzte nachricht);
    (untergegangen|ubersehen)
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
    (kein problem|kein interesse|ganz unverbindlich); p s; bei fragen _3
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
