import type { IntentTable } from '../intent';

/** Dutch wording of what a note wants. Folded: no accents. */
export const INTENT_NL: IntentTable = {
  recruit: `
    (zoek|zoeken|zoekt|gezocht|op zoek naar|werven|vragen) _6 (ontwikkelaar*|developer*|engineer*|ingenieur*|manager*|projectleider*|adviseur*|consultant*|verpleegkundige*|monteur*|specialist*|medewerker*|kandidaat|kandidaten|professional*|collega*|talent|teamleider*|controller*|accountant*|analist*|architect*|designer*|docent*|chauffeur*|iemand die|iemand zoals jij|iemand met|versterking|acceptant*|marketeer*|planner*|recruiter);
    (recruiter|recruitment|werving en selectie|werving|detachering|headhunter|talent acquisition|corporate recruiter|intercedent|arbeidsbemiddeling|uitzendbureau|personeelsadvis*|bemiddel*) _2;
    (vacature*|functie|functies|rol|baan|positie|opdracht|kans) _5 (voor je|voor u|bij|als|past|passen|aansluit|interessant|openstaan|open|klant|opdrachtgever|in|beschikbaar);
    (nieuwe|mooie|leuke|gave|toffe|uitdagende|interessante|passende|volgende) _1 (uitdaging*|kans|kansen|functie|functies|baan|rol|vacature*|opdracht*|stap|werkgever|job); (open|openstaan|openstaat|sta je open|staat u open|geinteresseerd|interesse) _4 (uitdaging*|kans*|functie|rol|baan|opdracht*|vacature*|iets nieuws|stap|gesprek over|mogelijkheden);
    (je|jouw|uw) (profiel|ervaring|cv|achtergrond) _6 (past|passen|sluit|aansluit|vacature|functie|match|matcht|interessant|aansprak|aanspreekt|opviel|viel op|perfect|perfecte); (mijn|onze|een|mooie|voor een) _1 (opdrachtgever*|klant|klanten|relatie) _4;
    (staat|hebben|hebben wij|is er) _3 (vacature*|plek|functie open|openstaande); (iets voor (jou|u|je)) ?; (salaris|schaal|bruto|vast contract|vaste baan|uren per week|uur per week|leaseauto|thuiswerken|arbeidsvoorwaarden|secundaire) _2; (cv|sollicit*) _3 (sturen|delen|mailen|toesturen);
    (ons|mijn|het) team _3 (versterken|uitbreiden|komen|groeit|zoekt|uit te breiden); (solliciteren|solliciteer) _3 (bij ons|via|hier|op deze); (werken bij|komen werken|aan de slag) _3; (vacaturetekst|functieomschrijving|functieprofiel|vacature)
  `,
  recruitHint: `(vacature*|functie|rol|baan|opdracht|uitdaging*|kandidaat|kandidaten|cv|carriere|loopbaan|salaris|hybride|werkgever|team); (je|jouw|uw) (ervaring|loopbaan|profiel|achtergrond); (zoek|zoeken|op zoek)`,
  sell: `
    (help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|bieden|bied|adviseren|adviseer|leveren|lever|ontwikkelen|maken|verkopen|ontzorgen|ontzorg|realiseren|coach|automatiseren|verzorgen) _5 (bedrij*|ondernemer*|organisatie*|klanten|mkb|teams|zzp*|coaches|leiders|managers|professional*|bij|met|om|zoals|voor|een|het|exact|precies);
    (wij|we|ik) (helpen|help|ondersteunen|bieden|bied|begeleiden|begeleid|ontzorgen|leveren|adviseren|maken|bouwen|ontwikkelen) _3; (onze|ons|mijn) _1 (oplossing*|software|platform|tool|product*|dienst*|service*|systeem|programma|aanpak|training*|bureau|klanten|app|methode);
    (meer|nieuwe|kwalitatieve|extra) _1 (klanten|leads|omzet|afspraken|aanvragen|opdrachten|verkopen); (kosten|tijd|omzet|efficienti*|resultaat|uren) _1 (besparen|verlagen|verhogen|verbeteren|vergroten|besparing|bespaart); (besparen|verhogen|verlagen|verbeteren|automatiseren|groeien) _2 (op|van|jullie|je|uw|hun|met);
    (demo|gratis scan|gratis adviesgesprek|vrijblijvend*|gratis|kosteloos|webinar|whitepaper|case|casestudy|offerte|korting|proefperiode|adviesgesprek|brochure|masterclass); (leadgeneratie|acquisitie|leads|vindbaarheid|online marketing|seo|verzekering*|hypothe*|outsourcing|digitaliser*|automatiser*) _2;
    (grootste|belangrijkste) (uitdaging*|probleem|frustratie|knelpunt*); (mag|kan|zal) ik _4 (laten zien|tonen|vertellen|presenteren|opsturen|demonstreren|uitleggen); (heb je|heeft u|hebben jullie) _4 (minuten|kwartier|min) _2; (maken|gebruiken) (jullie|jij|je|u) (al|momenteel|nu) _3; benieuwd of (jullie|je|u) _4 (gebruik*|ervaar*|last);
    (ben|als) _1 (coach|trainer|adviseur|hypotheekadviseur|makelaar|copywriter) _3 (help*|begeleid*|voor|in|van);
    hoeveel (uur|tijd) _4 (team|kwijt|verlie*|besteed*)
  `,
  sellHint: `(oplossing*|software|platform|tool|product*|dienst*|leverancier); (klanten|omzet|verkoop|sales|marketing|bedrijf|groei|leads|automatisering|kosten|processen); # (minuten|min); # (%|procent); (eigenaar|oprichter|directeur|founder) (van|bij); (jullie|je|jouw|uw) (bedrijf|organisatie|onderneming|team|klanten); (calendly|agenda|kennismaking|kennismaken|belletje); (bedankt|leuk) _3 (connectie|connecten|accepteren|linken); (samenwerking|samenwerken); ik ben _2 (coach|consultant|adviseur|trainer|copywriter)`,
  seek: `
    (ben|ik zoek|zoek|op zoek) _5 (baan|werk|nieuwe functie|nieuwe uitdaging voor mezelf|een nieuwe uitdaging|nieuwe baan|naar werk|eerste baan|startersfunctie) _2; (solliciteer|gesolliciteerd|solliciteren naar|sollicitatie) _4; (mijn) (cv|sollicitatie|motivatiebrief) _3; (hebben jullie|zijn er|heeft u|is er bij jullie) _3 (vacatures|openstaande|plek|functies|een plek);
    (werkzoekend*|werkloos|tussen twee banen|in between jobs); (aanbevelen|voordragen|aandragen|referral) _3; (bij jullie|bij u|in jullie team) (werken|aan de slag|beginnen|komen werken)
  `,
  ask: `
    (ben|als|ik ben) _3 (student*|studente|stagiair*|afgestudeerd*|scholier*|promovendus|starter|masterstudent|bachelorstudent); (studeer|studerende) _5; (stage|stageplek|stageplaats|afstudeeropdracht|afstudeerstage|meeloopdag|bijbaan) _3; (scriptie|afstudeeronderzoek|onderzoek voor|enquete|vragenlijst|profielwerkstuk|masterthesis|thesis) _4;
    (kunt u|kun je|zou u|zou je|zouden jullie|wil je|wilt u|mag ik) _5 (helpen|verder helpen|advies|tips|adviseren|vragen stellen|meedenken|invullen|feedback|vertellen|een vraag|interviewen|tip|in contact brengen|iets vragen);
    (advies|tips|tip|feedback|raad|mening) _4 (over|voor|geven|hebben|horen|waard*|bij); (een|wat|enkele|jouw|uw) (advies|tips|tip|raad); (mentor|mentorschap|sparringpartner voor mijn); (om hulp|hulp bij|hulp nodig|een gunst|kleine gunst); (interview afnemen|interviewen voor|meedoen aan|deelnemen aan) _4 (onderzoek|enquete|interview|scriptie)?;
    (donatie|doneren|sponsoren|petitie|collecte); (voorstellen aan|introductie bij|introduceren bij) _3; (ik wil de overstap|overstap maken naar|carriereswitch) _3
  `,
  askHint: `(student*|studie|opleiding|universiteit|hogeschool|scriptie|stage|hbo|wo); (dankbaar|hulp|helpen|advies|tips); (paar|enkele|aantal) vragen`,
  network: `
    (netwerk|netwerken) _2 (uitbreiden|vergroten|uit te breiden|uit|opbouwen|verbreden|toevoegen|versterken); (breid|vergroot|bouw) _3 (netwerk) _2; (graag|leuk|willen|wil|zou|lijkt me|laten we|zullen we|fijn|tof|mooi) _5 (connecten|connectie|connectie maken|linken|verbinden|netwerk|in contact|contact|toevoegen|kennismaken|volgen|meelezen|uitwisselen|ervaringen|sparren|verbonden);
    (toevoegen aan|opnemen in|onderdeel van) _2 netwerk; (ideeen|ervaringen|kennis|gedachten) _2 (uitwisselen|delen|uit te wisselen); (van gedachten|ervaringen) wisselen; (alumni|oud studenten|zelfde universiteit|zelfde opleiding|oud klasgenoot|zelfde studie|studievereniging|oud collega*);
    (investeerder*|investering|investeringsronde|fonds|durfkapitaal|pitchdeck|seed|financieringsronde); (zelfde|dezelfde|hetzelfde) (sector|branche|vakgebied|interesse*|werk|gebied|hoek); (kop koffie|bakje koffie|koffie drinken|koffietje|lunchen) _2; (volg|lees) _3 (graag|mee|je|jouw|uw); vakgenoten; gelijkgestemd*
  `,
  networkHint: `(netwerk|connectie|contact|connecten|linken); (sector|branche|vakgebied|zorg|onderwijs); (je|jouw|uw) (post|bericht*|artikel*|content|werk|podcast|blog); (samenwerk*|collega*|sparren); interessant`,
  follow: `
    (leuk|fijn|goed|mooi|gezellig|tof|prettig|aangenaam|plezier|genoten) _5 (ontmoet|ontmoeten|gesproken|spreken|gekletst|kennis gemaakt|kennisgemaakt|te ontmoeten|te spreken|gezien|gesprek|getroffen|te zien);
    (wij|we|ons) _6 (ontmoet|gesproken|spraken|ontmoetten|gekletst|zaten|getroffen|kennisgemaakt|kennis gemaakt|elkaar zagen|gezeten); (bedankt|dank|dankjewel|dankuwel|dank je wel|dank u wel) _1 voor _3 (presentatie|workshop|lezing|praatje|gesprek|sessie|webinar|rondleiding|training|keynote|verhaal|gastcollege|ontvangst|bijdrage aan);
    (zoals|als) (beloofd|afgesproken|besproken|gezegd|toegezegd); (naar aanleiding van|na|n a v|in vervolg op|aansluitend op) _1 (ons|onze|je|jouw|uw) _2 (gesprek|ontmoeting|telefoontje|presentatie|lezing|workshop|kennismaking|sessie|bezoek|overleg|praatje vorige);
    (was|heb|ben) _5 (presentatie|lezing|workshop|webinar|sessie|congres|training|evenement) _3 (bijgewoond|gevolgd|geweest|aanwezig|bij|genoten); (gisteren|vorige week|eergisteren|afgelopen|laatst) _3 (op|bij|in|tijdens) _4 (beurs|congres|event|evenement|meetup|stand|borrel|conferentie|workshop|netwerkborrel|bijeenkomst|symposium);
    (zien we elkaar|ben je ook|bent u ook|kom je ook|tot op de) _4 (beurs|congres|event|conferentie|meetup|borrel)
  `,
  followHint: `(beurs|congres|event|evenement|conferentie|meetup|workshop|borrel|netwerkborrel|stand|webinar|lezing|symposium|bijeenkomst); (gisteren|vorige week|laatst|eergisteren|vanmorgen|afgelopen week); (laten we|blijven|houden we|in) _1 contact (houden|blijven)?; ontmoet`,
};
