import type { MoveTable } from '../intent';

/** Dutch words for the moves a note can make. */
export const MOVES_NL: MoveTable = {
  vacancy: `
    (baan|job|opdracht|opdrachten|klus|detachering|dienstverband|interim|bijbaan|vakantiewerk|openstaande);
    (vacature|functie|positie|uitzend)*; rol als; rol van; rol binnen; plek (vrij|in ons|op); plaats vrij;
    vast dienstverband; zzp opdracht; een rol;
    (*functie|*vacature|*vacatures|*baan|*dienst)
  `,
  hires: `
    (werving|werven|aannemen|zwangerschapsverlof|invullen|personeel|gezocht|arbeidsmarkt|selectie|hr);
    (recruit|headhunt|kandida|sollicit|vervang|opvolg|versterk|talent|werkgever)*;
    zoeken (wij|we|nog|een|iemand); (wij|we|ik|die|en) (zoeken|zoek|zoekt); zoek* (een|iemand|mensen);
    zijn op zoek; ben op zoek; is op zoek; op zoek naar (een|iemand|versterking); neem* _3 aan; met pensioen;
    nodig (een|iemand); iemand (die|met|zoals)
  `,
  terms: `
    (salaris|loon|uurtarief|dagtarief|uurloon|contract|voltijd|fulltime|parttime|deeltijd|remote|hybride|vakantiedagen|bonus|leaseauto|reiskosten|bruto|netto|startdatum|diensten|dienst|schaal|cao|fwg|proeftijd|huisvesting|woonruimte|arbeidsvoorwaarden|pensioen);
    (thuiswerk|rooster|toeslag)*; vast contract; auto van de zaak; per (maand|uur|dag|jaar|week);
    # (uur|dagen|uren|k); per direct; vanaf (#|januari|september|augustus|maart)
  `,
  trade: `
    (kok|chefkok|leraar|juf|technicus|advocaat|arts|huisarts|timmerman|timmerlieden|bakker|leidinggevende|bediening|hovenier|maatschappelijk|planner|directeur);
    (ontwikkelaar|developer|engineer|ingenieur|verpleeg|chauffeur|boekhouder|controller|docent|lerar|leerkracht|elektricien|monteur|lasser|programmeur|architect|jurist|apothek|verloskundige|fysio|logoped|kapper|verkoper|adviseur|consultant|analist|manager|teamleider|projectleider|uitvoerder|medewerker|specialist|operator|begeleider|coordinator)*;
    (*ontwikkelaar|*ingenieur|*leider|*monteur|*chauffeur|*adviseur|*medewerker|*manager|*verpleegkundige|*begeleider|*docent|*technicus|*planner|*kok)
  `,
  career: `
    (loopbaan|openstaan|overwegen|overweeg|wisselen|toekomst|aanspreekt|groeimogelijkheden|orienteren);
    (carriere|uitdaging|overstap|kans|beschikbaar|doorgroei|orienteer)*;
    (nieuwe|volgende|andere) (stap|uitdaging|baan|rol|functie|plek|werkgever|kans*); sta* (je|u) open;
    open voor; (op|naar) je plek; gelukkig (bij|in); toe aan; zou (je|u) (willen|overwegen|het);
    iets voor (je|jou|u); interesse in
  `,
  joining: `
    (meewerken|aansluiten|meelopen|meedraaien|meedoen|erbij); (bij|in|voor) (ons|onze|mijn);
    (ons|mijn|onze) (team|ploeg|keuken|afdeling|zaak|atelier|werkplaats|praktijk|club);
    komen (werken|kijken|meedraaien|praten); kom* (werken|kijken|langs); wij groeien; we groeien;
    werken (bij|met|voor)
  `,
  client: `
    bureau; (opdrachtgever|bemiddel|gerenommeerd)*;
    (mijn|onze|een|een van mijn|een van onze|voor een|namens) (klant|opdrachtgever|client|relatie)
  `,
  fitness: `
    (cv|motivatiebrief|match|geknipt|ideale|perfecte|opgevallen); (aansluit|geschikt)*;
    (je|jouw|uw) (profiel|ervaring|achtergrond|werkervaring|opleiding|kennis|vaardigheden|expertise);
    (past|passen|pas) _3 (bij|perfect|goed|precies|binnen); sluit* _3 aan; viel (me|mij|ons) op
  `,
  offers: `
    (gespecialiseerd|fabrikant); leverancier*;
    (wij|we|ik) _2 (bieden|bied|helpen|help|leveren|lever|verkopen|verkoop|verhuren|verhuur|drukken|druk|bouwen|bouw|ontwikkelen|ontwikkel|begeleiden|begeleid|importeren|importeer|installeren|plaatsen|maken|maak|doen|doe|vertalen|vertaal|adviseren|adviseer|produceren|schoonmaken|besparen|ondersteunen|ondersteun|ontzorgen|verzorgen|verzorg|regelen|regel|organiseren|trainen|train|repareren|ontwerpen|ontwerp|automatiseren|koppelen);
    (ons|onze|mijn) (bedrijf|product*|oplossing*|software|platform|tool|dienst*|app|systeem|bureau|programma|branderij|aanbod|klanten|methode|training|zaak);
    specialist in; zijn een;
    (werk|werken) (met|voor) _2 (bedrijven|ondernemers|organisaties|praktijken); meerwaarde (bieden|leveren)
  `,
  product: `
    (software|platform|app|systeem|systemen|dienst|diensten|dienstverlening|apparaat|apparatuur|catalogus|brochure|folder|proefpakket|webshop|website|module|assortiment);
    (product|oplossing|tool|machine|sensor|pakket|abonnement|monster)*; demo omgeving;
    (*software|*oplossing|*oplossingen|*systeem|*systemen|*platform|*machine|*machines|*pakket)
  `,
  goods: `
    (pensioenadvies|vastgoed|zonnepanelen|stroom|drukwerk|marketing|seo|vindbaarheid|advertenties|boekhouding|administratie|facturatie|logistiek|transport|meubilair|catering|wagenpark|hosting|telefonie|coaching|uitbesteden|outsourcing|avg|werkkleding|beleggen|incasso|verhuur|onderhoud);
    (verzekering|hypotheek|energie|schoonmaak|verpakking|pallet|koffiemachine|wijn|lease|heftruck|vertaling|vertaal|fotograf|video|training|cursus|cyber|subsidie|etiket|crypto)*;
    koffie op;
    (*verzekering|*verzekeringen|*schoonmaak|*advies|*marketing|*training|*drukwerk)
  `,
  price: `
    (prijzen|kosten|kost|tarief|tarieven|goedkoper|budget|commissie|factuur|facturen|aanbieding|gratis);
    (prijs|offerte|korting|voordelig|marge|bespar|besparing|vergelijk|betaal|terugverdien)*; $ #;
    # (euro|eur); # $; per maand; vrijblijvend* (offerte|prijs);
    (*kosten|*prijs|*tarief|*tarieven|*korting)
  `,
  free: `
    (gratis|kosteloos|uitproberen|demo|webinar|checklist|whitepaper|scan|adviesgesprek|nulmeting|cadeau|kennismakingsgesprek|pilot|testen);
    (vrijblijvend|proef)*; zonder (verplichting*|kosten|gedoe); e book; nog # plekken; niks kost;
    van het huis
  `,
  gain: `
    (leads|aanvragen|klanten|groei|groeien|rendement|verhogen|verlagen|verlaagt|schalen|resultaat|resultaten|procent|sneller|productiviteit);
    (omzet|efficient|zichtbaar|verhoog|bespaar|optimalis|automatis|winst)*;
    meer (klanten|omzet|tijd|aanvragen|reserveringen|leads|gasten); # %; uur (per|in)
  `,
  references: `
    klantcase; referentie*;
    (veel|andere|meer dan #|ruim #|#|tientallen|honderden|al #|diverse) _1 (bedrijven|klanten|ondernemers|praktijken|scholen|restaurants|kantoren|organisaties|hotels|collega s|mkb*|gemeenten|winkels|telers|directeuren);
    klanten (als|zoals); (bedrijven|ondernemers) (als|zoals); zoals (u|jij|die van); gingen (u|je) voor;
    vertrouwen op; al bij; in uw (branche|sector|regio)
  `,
  pain: `
    (probleem|problemen|gedoe|moeite|tijdrovend|verliest|verlies|zonde|stress|papierwerk|rompslomp|herkenbaar|hoofdpijn|zat);
    (frustra|verspil|uitdagend|lastig|worstel|tekort)*; druk met; klaar mee; last van; herken (je|u)
  `,
  slot: `
    (gebeld|agenda|calendly|zoom|langskomen|toesturen|sturen|opsturen|doorsturen|reageer|inplannen|kennismaken|afspraak);
    (bel|stuur)*;
    (kort*|#|tien|vijftien|kwartier*|vrijblijvend) _1 (belletje|gesprek|telefoontje|minuten|call|afspraak|kennismaking|min|bellen);
    (mag|kan|zal|zullen) (ik|we|wij) (u|je|jullie|even|een|eens|mijn); kom* _3 langs; laten zien;
    stuur (me|mij)
  `,
  yourFirm:
    '(uw|je|jouw|jullie) (bedrijf|onderneming|praktijk|kantoor|school|hotel|restaurant|zaak|winkel|website|webshop|klanten|team|medewerkers|organisatie|branche|locatie|magazijn|werf|bouwplaats|wagenpark|gasten|patienten|leerlingen|merk|afdeling|kosten|pand|hal|gemeente|keuken|personeel|budget|processen|werkplaats)',
  inTrade: `
    (verkopen|makelaar|eigenbelang|commercieel|reclame|samenwerking);
    (verkoop|leverancier|groothandel|vertegenwoordig|accountmanager|zelfstandig)*; zzp er;
    eerlijk is eerlijk; (niet|geen) _1 (neutraal|onpartijdig|belangeloos);
    (als|ben|ik ben) _2 (coach|adviseur|trainer|fotograaf|vertaler|imker|ondernemer|drukker)
  `,
  bump: `
    (nogmaals|opnieuw|ondergesneeuwd); herinner*; nog een keer; vorige bericht; mijn bericht; eerder bericht;
    eerder geschreven; laatste (poging|bericht); geen (reactie|antwoord); nog niets; heb* (je|u) (al|mijn);
    kom* _1 terug op; follow up
  `,
  study: `
    (universiteit|uni|hogeschool|semester|scriptie|afstuderen|thesis|promotieonderzoek|minor|tutor|eerstejaars|middelbare|profielwerkstuk|opleiding|tentamen);
    (student|studeer|studie|hbo|mbo|afstudeer|master|bachelor|promovend|stage|stagiair)*; college van;
    (eerste|tweede|derde|vierde|laatste) jaar*; onderzoek voor; docent van;
    (*student|*studente|*scriptie|*onderzoek|*stage|*opleiding)
  `,
  newcomer: `
    (bbl|omscholen|omscholing|beginner|traineeship|trainee|werkloos|ontslagen|carriereswitch|meeloopdag|solliciteer|gesolliciteerd|leerwerkplek);
    (leerling|zijinstrom|starter|beginnend|werkzoekend|switch)*; zij instrom*; pas begonnen; net begonnen;
    net afgestudeerd; eerste baan; (wil|zou|hoop|droom) _3 worden; graag _3 worden;
    (zoek|op zoek naar) _2 (stage*|werk|baan|leerwerk*|begeleider|mentor); een dag mee; nieuw in;
    (*stagiair|*leerling|*stage)
  `,
  favour: `
    (dankbaar|gunst|enquete|vragenlijst|introduceren|referentie|donatie|doneren|tekenen|petitie);
    (interview|vraag|stem|sponsor)*; zou (me|mij|ons) _3 helpen; enorm helpen;
    (zou|kun|kunt|mag|kan|zouden|wil|wilt) (je|u|ik|jij) _5 (vragen|helpen|tijd|vertellen|beantwoorden|meekijken|lezen|uitleggen|delen|stellen|minuten|kijken);
    (als|mocht|wanneer) (je|u) _3 (tijd|minuten|minuutje|zin);
    (een|twee|drie|paar|kort*|wat) (vraag*|vragen|vraagje); in contact brengen; voorstellen aan
  `,
  connect: `
    (verbinden|linkedin|uitnodiging|kennissenkring|linken); (connect|netwerk|contact|toevoeg)*; volg (je|u);
    in contact
  `,
  common: `
    (ook|eveneens|zelfde|dezelfde|hetzelfde|vakgenoot|vakgenoten|streekgenoot|stadsgenoot|destijds|vroeger|allebei|beiden|samen|jaargang|dispuut|herkende|herkenning);
    (gemeenschappelijk|alumn|collega|studiegeno|klasgeno|buur)*; net als;
    oud (collega*|leerling*|student*|klasgeno*); bij ons; zelf (ook|heb)
  `,
  wantsNothing: `
    zomaar; (niets|niks|geen) _2 (verkopen|verkoop*|agenda|bedoeling|antwoord|vraag|pitch|verwachting|haast);
    (verkoop|zoek|wil|hoef*) _1 (niets|niks|niet); (dat|dit) (was|is) (het|alles); alleen (even|maar);
    gewoon (even|om); wilde _4 (zeggen|laten weten|bedanken|delen|melden|kwijt); bedankt (voor|daarvoor);
    dank (voor|daarvoor); zonder (bijbedoeling|reden); verder niets; verder niks; hoeft niet te;
    (gefeliciteerd|proficiat|felicitaties) _5 (functie|baan|rol|promotie|benoeming|jubileum|stap|prijs|positie)
  `,
  gather: `
    (community|groep|vereniging|club|koffie|borrel|biertje|bier|commissie|collectief|bijeenkomst|ideeen|ervaringen|kletsen|bijpraten|koor|forum|kring|slack|denktank|intervisie|leesclub);
    (lunch|vrijwillig|uitwissel|gelijkgestemd|brainstorm)*; elkaar (leren|te|eens)
  `,
  invest: `
    (fonds|kapitaal|groeikapitaal|seed|financieringsronde|ronde|vc|angel|portfolio);
    (invest|founder|oprichter|startup|pitch|deelneming|aandeel)*; scale up
  `,
  metYou: `
    (gesproken|ontmoet|kennisgemaakt);
    (we|wij) (hebben|hadden|stonden|zaten|spraken|ontmoetten|raakten|liepen|deelden|waren|kwamen|hadden het) _5;
    (leuk*|fijn*|goed*|prettig*|aangenaam) (je|u|om|jullie|dat) _3 (spreken|ontmoet*|gesproken|ontmoeten|leren|zien|praten|gezien|kletsen);
    (ons|het|dat) (gesprek*|praatje|ontmoeting|kennismaking|babbel*);
    ik (was|ben) (die|degene|de man|de vrouw|de);
    (je|u) (zei|vertelde|vroeg|noemde|gaf|leende|beloofde|raadde) (me|mij|ons|toen|dat); naast (je|jou|u);
    elkaar gezien;
    (zei|vertelde|vroeg|legde|gaf) (je|u) _3; (je|u) (vroeg|zei) _2 (in de|op|over|bij);
    na (ons|het) _1 (gesprek|telefoontje|overleg|call|bezoek)
  `,
  event: `
    (beurs|congres|conferentie|workshop|webinar|seminar|stand|symposium|bijeenkomst|lezing|training|meetup|borrel|evenement|event|festival|gala|forum|hackathon|studiedag|themadag|cursus|excursie|kennissessie|jubileum|opening|tentoonstelling|diner|paneldiscussie|panel|masterclass|reunie|rondleiding|sessie);
    open dag;
    (*beurs|*congres|*dag|*borrel|*avond|*bijeenkomst|*workshop|*symposium|*conferentie|*training|*cursus|*loop|*feest|*seminar|*webinar)
  `,
  recently: `
    (gisteren|eergisteren|laatst|onlangs|vanmorgen|vanochtend|vanmiddag|zonet|zojuist);
    (vorige|afgelopen) (week|maand|jaar|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|zomer|winter|keer);
    (op|van) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag);
    (na|tijdens) (de|het|je|uw|afloop|ons)
  `,
  thanksFor: `
    (bedankt|dank|dankjewel|dankuwel|dank je|dank u) _1 (voor|dat|nog); leuk dat (je|u); fijn dat (je|u);
    (bezoek*|bezocht|langskwam|langs geweest|aanwezig*|deelname|komst|gastvrijheid);
    hopelijk (ben|bent|was|heb); hoop dat (je|u) _3 (thuis|genoten|gevonden); was (leuk|gezellig|fijn|mooi)
  `,
  promised: `
    (hierbij|bijgevoegd|bijlage|link|slides|opname|napraten|doorpraten|doorpakken|tegoed|toegezegd|alsnog);
    (beloofd|vervolg|terugkom)*; zoals (afgesproken|besproken|beloofd|gezegd|toegezegd|aangekondigd);
    hier (is|zijn|heb|komt|de|het); foto s; presentatie van; verder (praten|te praten); terug te komen
  `,
  we: '(we|wij|ons|onze)',
  i: '(ik|me|mij|mijn)',
  you: '(je|jij|jou|jouw|u|uw|jullie)',
};
