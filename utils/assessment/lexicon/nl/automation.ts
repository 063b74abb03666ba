import type { AutomationTable } from '../automation';
import { INTENT_NL } from './intent';

/** Dutch wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_NL: AutomationTable = {
  opener: `
    (kwam|zag|las|bekeek|stuitte|tegenkwam|bekijk|keek|vond) _4 (je|jouw|uw) (profiel|linkedin|account|cv) _2; (je|jouw|uw) profiel _3 (tegen|langskomen|gezien|bekeken|zag|tegenkwam|voorbij); (ik hoop|hopelijk) _6 (goed|fijne|week|lekker); (mijn naam is|ik ben) _3 (oprichter|consultant|recruiter|adviseur|coach|eigenaar|accountmanager|founder|directeur|werkzaam|van|bij);
    (ik neem contact|neem ik contact|ik benader|ik stuur|benader ik|ik schrijf) _3; (ik zag|ik zie|zag|zie|ik las|merkte) dat (je|u|jullie|jij) _4; (bedankt|leuk|dank) _2 (voor het connecten|connectie|accepteren|voor het accepteren|te linken|verbonden te zijn); (korte vraag|snelle vraag|vraagje|een korte vraag); (goeden|goede) (dag|morgen|middag|avond);
    (bij|via) (mijn|de) (suggesties|zoektocht|recherche) _4; (je|jij|u) (kwam|kwamt) (voorbij|naar voren|langs) _4;
    linkedin (stelde|stelt|raadde|suggereert) (je|jou|u) _3; ik (lees|volg) (je|jouw|uw|jullie) _5; (we|wij) kennen elkaar (nog )?niet _2;
    klopt het dat (jij|je|u) _6; (bedankt|dank|merci) (voor|om) _2 (connectie|connecten|toevoegen|accepteren|linken|uitnodiging) _1;
    als (ondernemer|eigenaar|directeur|coach|zelfstandige|hr manager|manager|bestuurder|zaakvoerder) _4;
    (ik )?(ben|werk) (ook|zelf|eveneens) _3 (in|als|bij|docent|werkzaam|actief); ik zag (je|jouw|uw) (profiel|naam|foto) _2; aangenaam kennis
  `,
  flattery: `
    (je|jouw|uw) (profiel|ervaring|achtergrond|loopbaan|cv|carriere|werk) _6 (aansprak|spreekt|sprak|indrukwekkend|interessant|past|perfect|opgevallen|opviel|viel|match|matcht|inspirerend|aan|trok); (onder de indruk|geinspireerd|gecharmeerd) _2 (van|door) _2 (je|jouw|uw)?; (gefeliciteerd|felicitaties|complimenten) _1 (met|voor|over) _2 (je|jouw|uw) _1 (functie|rol|carriere|succes|promotie|groei|nieuwe|profiel|werk);
    (interessant|indrukwekkend|inspirerend|mooi|sterk|gaaf) _1 (profiel|cv|loopbaan|achtergrond|carriere|werkervaring); (mensen|professionals|profielen|iemand|experts|talenten|specialisten) (zoals|als) (jij|u|jou|jullie|jouw); (bewonder|waardeer) _3;
    (mooi|gaaf|tof|sterk|indrukwekkend|leuk) (cv|profiel|bedrijf|loopbaan); wat een (mooi|gaaf|tof|sterk|leuk) _2;
    (sluit|sluiten|past|passen) (perfect|goed|naadloos|prima|mooi) (aan|bij|op) _3; (moest|dacht) (ik )?(meteen|direct|gelijk) aan (jou|je|u);
    (spreekt|spreken) (me|mij|ons) (erg |enorm |zeer )?aan; (je|jouw|uw) (jarenlange|ruime|brede|mooie|sterke) ervaring _4;
    (volg|waardeer) (je|jullie|jouw) _4 (tijdje|werk|plezier); tof wat (je|jullie) _3
  `,
  network: `
    ${INTENT_NL.network};
    (mijn|ons|je|jouw) netwerk _3 (uitbreiden|uit te breiden|vergroten|te vergroten|toevoegen|toe te voegen|versterken);
    (toevoegen|toe te voegen) aan mijn netwerk; (graag|leuk|fijn) (om )?(te )?(linken|connecten|verbinden|verbonden|contact) _3;
    laten we (linken|connecten|verbinden|contact) _2; (graag|leuk) _4 (in contact|contact) (te )?(komen|blijven|houden);
    (ervaringen|kennis|ideeen|gedachten) _3 (uitwisselen|uit te wisselen|delen|te delen); kennis (te )?(maken|delen); (accepteer|accepteert) (je|u) _4;
    vakgenoten _4; met (je|u|jou) (te )?(verbinden|connecten|linken)
  `,
  mass: `
    (bedrijven|organisaties|ondernemers|professionals|teams|managers|mkb bedrijven|klanten|bureaus) (zoals|als|vergelijkbaar met) (die van|dat van|jullie|u|jij|jou|uw|jouw|het uwe); (in|uit) (jouw|je|uw|jullie|de|dezelfde) (branche|sector|vakgebied|regio|markt|omgeving|niche); (professionals|mensen|ondernemers|experts|vakgenoten|leiders) (uit|in|binnen) _2 (branche|sector|zorg|vakgebied|it|onderwijs|bouw|regio|finance|jouw|uw);
    (veel|de meeste|meerdere|verschillende|diverse) (bedrijven|ondernemers|organisaties|klanten|managers|professionals|teams|directeuren); (in je netwerk|in jouw netwerk|in uw netwerk|ken je iemand|kent u iemand|ken jij iemand|delen met je) _2; (hallo|beste|hoi) (allemaal|iedereen|collega|relatie|netwerk|connectie);
    (gemeenschappelijke|gezamenlijke|gedeelde) (connecties|contacten|relaties); (ken|kent) (je|u|jij) _3 (iemand|mensen) _4;
    (webshops|tandartspraktijken|coaches|makelaars|boekhouders|zzp ers|praktijken|bakkers|bureaus|scale ups|ondernemers|marketingbureaus|bedrijven) (die|missen|zoals|aan|met|om|sneller|op|bij) _3;
    voor (ondernemers|leidinggevenden|vrouwelijke|coaches|managers|zelfstandigen|marketingbureaus);
    beste (relatie|deelnemer|ondernemer|collega|connectie|klant); als (mede|collega) _2; zelfde (wereld|sector|branche|vakgebied)
  `,
  offer: `
    ${INTENT_NL.recruit};
    (voor|namens) (een|mijn|onze|diverse|meerdere|verschillende) (opdrachtgever*|klant*|relatie*) _3;
    (zoek|zoeken|zoekt) (ik|wij|we|een|nog|naar|momenteel) _3; op zoek naar (een|nieuwe|ervaren|versterking|toppers|talent|gedreven) _3;
    (openstaat|open staat|opensta|open) voor _1 (nieuwe|andere|volgende|iets) _2; toe aan _3 (stap|uitdaging|anders);
    (volgende|nieuwe|mooie) (stap|carrierestap|uitdaging|kans|functie|rol); (vacature*|functieomschrijving|sollicit*) _2; (stuur|mail) _3 cv _2;
    (bruto|netto|dienstverband|vakantiedagen|leaseauto|doorgroeimogelijkheden|thuiswerken); iets voor (jou|je|u); wij hebben mooie plekken
  `,
  pitch: `
    ${INTENT_NL.sell};
    (wij|we|ik) (help|helpen|bouwen|maken|leveren|bieden|ondersteunen|begeleiden|ontzorgen|verzorgen|leer|coach|automatiseren) _4;
    (onze|ons) (oplossing|software|tool|platform|app|methode|dienst|assistent|planner|scanner|systeem|aanpak) _4; (bespaar|besparen|bespaart) _4;
    (meer|nieuwe|extra) (klanten|omzet|leads|patienten|herhaalaankopen|opdrachten|sollicitanten|kandidaten);
    (gratis|vrijblijvend*|kosteloos) (demo|scan|adviesgesprek|offerte|proefperiode|masterclass|webinar|sessie|kennismaking|gesprek|inspiratiesessie|analyse|e book) _1;
    grootste uitdaging _3; (waar lopen jullie|waar loop je) _6; (offerte|catalogus|brochure) _2; een thema _2; vertel (ik )?je (alles|graag|meer) _3
  `,
  call: `
    (#|paar|kwartier|tien|vijftien) (min|minuten|minuutjes|kwartiertje); (een|korte|kort|vrijblijvend|vrijblijvende|snelle|digitale|virtuele|kop) _1 (kennismaking|gesprek|belletje|call|telefoontje|koffie|afspraak|bakkie|demo|overleg|gesprekje|videocall) _3; (heb je|heeft u|heb jij|hebben jullie|sta je|staat u|ben je|bent u|zou je|zou u|lijkt het je|lijkt het u|kunnen we|zullen we) _4 (tijd|open|interesse|geinteresseerd|beschikbaar|ruimte|zin|bellen|inplannen|sparren|kennismaken|kennis maken|gelegenheid|leuk|plannen|minuten) _2;
    (interesse|interessant|benieuwd|iets voor je|iets voor jou|nieuwsgierig|wat denk je|wat vind je|wat vindt u|goed idee|akkoord|zin in) ?; (inplannen|plannen|prikken|boeken|agenda) _3 (afspraak|gesprek|moment|call|demo|kalender|belletje)?; (mijn|link) _1 (agenda|calendly|kalender); (deze|volgende|komende) week;
    (mag|zal|kan) ik _4 (sturen|bellen|toesturen|delen|mailen|vertellen|toelichten|uitleggen); (als|mocht|indien) (je|u|het|dit) _4 (interesse|interessant|aanspreekt|lijkt|wilt); (laat het|laat me|hoor graag|ik hoor|ik verneem) _3;
    (zullen|kunnen) (we|wij) _6 (bellen|sparren|kennismaken|afspreken|praten|koffie|kennis maken);
    (mag|zal|kan) ik (je|u) _5 (sturen|bellen|aanbieden|bezorgen|toesturen|laten zien); wanneer (kan|past|komt|schikt|mag) _5;
    (zin|tijd|ruimte) (in|om|voor) _4; (lijkt het|lijkt je|lijkt dat) _5; (wil|wilt) (je|u) (meer )?(weten|informatie|horen) _2;
    (stuur|reageer|mail) (me|mij|gerust|met|even) _4; ik stuur (je|u) (graag|de|een|wat) _3;
    (heb|heeft|hebt) (je|u|jij) _4 (tijd|interesse|ruimte|minuten); open voor een _4; laat het (me|mij|gerust) _2; weet je me te vinden
  `,
  bump: `
    (nog even|even) (opvolgen|terugkomen|navragen|checken|een reminder|bumpen) _2;
    (korte|kleine|vriendelijke) (reminder|herinnering|follow up|opvolging);
    (mijn|op mijn) (vorige|eerdere|laatste) (bericht|mail|berichtje|e mail|mailtje);
    (heb je|heeft u) _3 (kunnen bekijken|gezien|gelezen|kans gehad|gelegenheid gehad); (laatste) (bericht|poging);
    (geen|nog geen) reactie _2;
    (heb|heeft) (je|u) (al |mijn )?_3 (gezien|gelezen|bekeken|naar kunnen kijken|door te nemen);
    ik (probeerde|heb) (je|u) _5 (bereiken|bericht|gemaild|geschreven); (nog even|even) een (reminder|herinnering|berichtje);
    ik begrijp dat (je|u) het druk _1; geen probleem als _5; mijn vorige (bericht|mail)
  `,
  boast: `
    # (%|procent) _4;
    (meer dan|al|ruim|tot) # _1 (bedrijven|klanten|ondernemers|organisaties|gebruikers|professionals|merken);
    # (bedrijven|klanten|gebruikers|ondernemers) (gingen|gebruiken|vertrouwen|zijn|die|al);
    (# x|# keer|# maal) (meer|zoveel|sneller)?;
    (in|binnen) (slechts|maar|minder dan|#) # (dagen|weken|maanden|minuten|uur);
    (marktleider|toonaangevend*|nummer een) _2; (gegarandeerd|bewezen|meetbaar) resultaat
  `,
  closing: `
    (met vriendelijke groet*|vriendelijke groet*|hartelijke groet*|groetjes|groeten|groet|fijne dag|fijne week|fijn weekend|prettige dag|mvg|tot snel|tot dan);
    (ik hoor graag|hoor het graag|ik kijk uit naar|kijk uit naar|in afwachting) _3;
    (alvast bedankt|bij voorbaat dank|dank voor je tijd|dank voor uw tijd);
    (geen verplichtingen|vrijblijvend|geheel vrijblijvend|zo niet|geen probleem|geen interesse); p s;
    (met )?(vriendelijke|hartelijke|warme|collegiale) groet*; (fijne|prettige) (dag|week|avond) (nog|verder)?; (hoor|verneem) (het )?graag _2
  `,
  output: `
    (je|jouw|uw) (post|artikel|podcast|boek|presentatie|lezing|interview|webinar|onderzoek|video|aflevering|nieuwsbrief|keynote|scriptie|project|reactie|blog|column|workshop|praatje|stuk|verhaal) _2 (over|van|in|met|op|waarin|dat|heeft|bij);
    (je|u) _2 (schreef|schreeft|vertelde|noemde|publiceerde|deelde|zei|presenteerde|uitlegde|lanceerde|opende|gaf) _4;
    (las|luisterde|zag|hoorde|gelezen|geluisterd) _3 (artikel|podcast|interview|lezing|boek|post|presentatie|video|blog|aflevering) _3
  `,
  met: INTENT_NL.follow,
  referral: `
    _0 (raadde|tipte|vertelde|adviseerde|noemde|wees) (me|mij) _4;
    (op aanraden van|op advies van|via|getipt door|namens) _2 (collega|oud collega|vriend|kennis) _2;
    (op aanraden van|getipt door|op advies van) _2; gemeenschappelijke (kennis|vriend|collega|connectie) _2
  `,
  reason: `
    (omdat|want|aangezien) (je|u|jij|wij|we|ik|jullie) _3;
    (heeft|hebben) (me|mij|ons) _3 (geholpen|gered|bespaard|overtuigd|gebracht|geinspireerd);
    (wij|we|ik) (hebben|heb|zitten|lopen) _2 (hetzelfde|dezelfde|ook|precies) _2;
    (hoe|waarom|waardoor) (hebben|heb|doen|lossen|pakken|ging) (jullie|je|u|jij) _3; dankzij (je|jouw|uw) _3
  `,
};
