import type { AutomationTable } from '../automation';
import { INTENT_NL } from './intent';

/** Dutch wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_NL: AutomationTable = {
  opener: `
    (kwam|zag|las|bekeek|stuitte|tegenkwam|bekijk|keek|vond) _4 (je|jouw|uw) (profiel|linkedin|account|cv) _2; (je|jouw|uw) profiel _3 (tegen|langskomen|gezien|bekeken|zag|tegenkwam|voorbij); (ik hoop|hopelijk) _6 (goed|fijne|week|lekker); (mijn naam is|ik ben) _3 (oprichter|consultant|recruiter|adviseur|coach|eigenaar|accountmanager|founder|directeur|werkzaam|van|bij);
    (ik neem contact|neem ik contact|ik benader|ik stuur|benader ik|ik schrijf) _3; (ik zag|ik zie|zag|zie|ik las|merkte) dat (je|u|jullie|jij) _4; (bedankt|leuk|dank) _2 (voor het connecten|connectie|accepteren|voor het accepteren|te linken|verbonden te zijn); (korte vraag|snelle vraag|vraagje|een korte vraag); (goeden|goede) (dag|morgen|middag|avond)
  `,
  flattery: `
    (je|jouw|uw) (profiel|ervaring|achtergrond|loopbaan|cv|carriere|werk) _6 (aansprak|spreekt|sprak|indrukwekkend|interessant|past|perfect|opgevallen|opviel|viel|match|matcht|inspirerend|aan|trok); (onder de indruk|geinspireerd|gecharmeerd) _2 (van|door) _2 (je|jouw|uw)?; (gefeliciteerd|felicitaties|complimenten) _1 (met|voor|over) _2 (je|jouw|uw) _1 (functie|rol|carriere|succes|promotie|groei|nieuwe|profiel|werk);
    (interessant|indrukwekkend|inspirerend|mooi|sterk|gaaf) _1 (profiel|cv|loopbaan|achtergrond|carriere|werkervaring); (mensen|professionals|profielen|iemand|experts|talenten|specialisten) (zoals|als) (jij|u|jou|jullie|jouw); (bewonder|waardeer) _3
  `,
  network: INTENT_NL.network,
  mass: `
    (bedrijven|organisaties|ondernemers|professionals|teams|managers|mkb bedrijven|klanten|bureaus) (zoals|als|vergelijkbaar met) (die van|dat van|jullie|u|jij|jou|uw|jouw|het uwe); (in|uit) (jouw|je|uw|jullie|de|dezelfde) (branche|sector|vakgebied|regio|markt|omgeving|niche); (professionals|mensen|ondernemers|experts|vakgenoten|leiders) (uit|in|binnen) _2 (branche|sector|zorg|vakgebied|it|onderwijs|bouw|regio|finance|jouw|uw);
    (veel|de meeste|meerdere|verschillende|diverse) (bedrijven|ondernemers|organisaties|klanten|managers|professionals|teams|directeuren); (in je netwerk|in jouw netwerk|in uw netwerk|ken je iemand|kent u iemand|ken jij iemand|delen met je) _2; (hallo|beste|hoi) (allemaal|iedereen|collega|relatie|netwerk|connectie)
  `,
  offer: INTENT_NL.recruit,
  pitch: INTENT_NL.sell,
  call: `
    (#|paar|kwartier|tien|vijftien) (min|minuten|minuutjes|kwartiertje); (een|korte|kort|vrijblijvend|vrijblijvende|snelle|digitale|virtuele|kop) _1 (kennismaking|gesprek|belletje|call|telefoontje|koffie|afspraak|bakkie|demo|overleg|gesprekje|videocall) _3; (heb je|heeft u|heb jij|hebben jullie|sta je|staat u|ben je|bent u|zou je|zou u|lijkt het je|lijkt het u|kunnen we|zullen we) _4 (tijd|open|interesse|geinteresseerd|beschikbaar|ruimte|zin|bellen|inplannen|sparren|kennismaken|kennis maken|gelegenheid|leuk|plannen|minuten) _2;
    (interesse|interessant|benieuwd|iets voor je|iets voor jou|nieuwsgierig|wat denk je|wat vind je|wat vindt u|goed idee|akkoord|zin in) ?; (inplannen|plannen|prikken|boeken|agenda) _3 (afspraak|gesprek|moment|call|demo|kalender|belletje)?; (mijn|link) _1 (agenda|calendly|kalender); (deze|volgende|komende) week;
    (mag|zal|kan) ik _4 (sturen|bellen|toesturen|delen|mailen|vertellen|toelichten|uitleggen); (als|mocht|indien) (je|u|het|dit) _4 (interesse|interessant|aanspreekt|lijkt|wilt); (laat het|laat me|hoor graag|ik hoor|ik verneem) _3
  `,
  bump: `
    (nog even|even) (opvolgen|terugkomen|navragen|checken|een reminder|bumpen) _2;
    (korte|kleine|vriendelijke) (reminder|herinnering|follow up|opvolging);
    (mijn|op mijn) (vorige|eerdere|laatste) (bericht|mail|berichtje|e mail|mailtje);
    (heb je|heeft u) _3 (kunnen bekijken|gezien|gelezen|kans gehad|gelegenheid gehad); (laatste) (bericht|poging);
    (geen|nog geen) reactie _2
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
    (geen verplichtingen|vrijblijvend|geheel vrijblijvend|zo niet|geen probleem|geen interesse); p s
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
