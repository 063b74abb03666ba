import type { SafetyTable } from '../safety';

/** Dutch wording of scams. Folded: no accents. */
export const SAFETY_NL: SafetyTable = {
  payFirst: `
    (betalen|betaal|overmaken|maak|storten|stort|voldoen) _5 (borg|inschrijf*|training vooraf|cursus vooraf|kosten vooraf|vooraf|registratie|aanbetaling|startpakket|voorschot);
    (cadeaukaarten|cadeaukaart|giftcards|paysafecard|western union); (# euro) _4 (borg|overmaken|vooraf|storten);
    (account|saldo|wallet) opwaarderen;
    (maak|maken|overmaken|stort) _3 # (euro|$) _6 (borg|over voor|vooraf|inschrijf*); (betalen|overmaken|storten|betaal|maak) _8 mijn (prive|persoonlijke|priverekening) _1
  `,
  fee: `
    (borg|aanbetaling|waarborgsom|inschrijfkosten|registratiekosten|inschrijfgeld|administratiekosten|activatiekosten|trainingskosten|startpakket|visumkosten|voorschot|verwerkingskosten) _5;
    (wordt|krijg je) _3 (terugbetaald|teruggestort)
  `,
  identity: `
    (kopie|foto|scan|afbeelding) _4 (paspoort|identiteitskaart|id kaart|identiteitsbewijs|rijbewijs|id bewijs|legitimatie); (stuur|sturen|geef|geven|doorgeven|mail|nodig|verstrek|opgeven) _6 (bankgegevens|rekeningnummer|iban|creditcard*|pincode|bsn|burgerservicenummer|wachtwoord|inloggegevens|bankpas|verificatiecode|tancode);
    (je|jouw|uw) (bankgegevens|rekeningnummer|bsn|creditcardnummer|pincode|inloggegevens) _5
  `,
  runCode: `(clone|clonen|download|downloaden|uitvoeren) _5 (repo|repository|project|code|bestand|zip|script|apk|spel|applicatie) _8 (voor|vooraf|gesprek|interview|lokaal|computer); (voor|vooraf) _4 (gesprek|interview|call) _5 (clone*|download*|installeer|installeren|uitvoer*); (repo|code|zip|project) _4 (klonen|clonen|downloaden|uitvoeren|draaien) _8; (anydesk|teamviewer)`,
  task: `
    (beoordelen|beoordeel|beoordeling*|liken|like|reviewen|testen|klikken|bekijken|optimaliseren|volgen) _4 (producten|hotels|video s|videos|apps|youtube|tiktok|restaurants|advertenties|webshops|kanalen);
    (producten|hotels|video s|videos|apps|restaurants|youtube|tiktok) _2 (beoordelen|liken|testen|reviewen|optimaliseren); (eenvoudige|simpele|makkelijke|kleine|dagelijkse|betaalde) _1 (taken|taakjes|online taken|opdrachtjes|klusjes|taak); (volgen|volg) _4 (accounts|kanalen|pagina s); (accounts|kanalen|profielen) _2 (volgen|liken); per volg
  `,
  earn: `
    # (euro|$|dollar|usd|eur) _3 (per dag|dagelijks|daags|elke dag); $ # _4 (per dag|dagelijks|daags|elke dag);
    (dagelijkse|directe) (uitbetaling|inkomsten|verdiensten|betaling)
  `,
  homeJob: `
    (thuiswerk|thuiswerken|bijverdienen|bijverdienste|bijbaantje thuis|werk vanuit huis|werken vanuit huis|vanuit huis|vanaf je telefoon|met je telefoon|vanaf huis|met je mobiel); (extra|passief) (inkomen|geld|inkomsten); (parttime|deeltijd|flexibel) _2 (online|thuis|bijverdienen|vanuit huis|werk|baan); # (tot|a)? (#)? (uur|minuten) per dag; (online) (werk|geld verdienen|bijbaan)
  `,
  noExperience: `(geen|zonder) _1 (ervaring|diploma*|vooropleiding|sollicitatiegesprek|opleiding) _3; iedereen kan _3; makkelijk geld`,
  invest: `
    (investeer|investeren|investering*|beleggen|beleg|trading|traden|handelen|inleg) _6 (crypto*|bitcoin|btc|forex|usdt|ethereum|platform|valuta|goud|binaire|nft); (crypto*|bitcoin|forex|btc|usdt|binaire opties) _4 (trading|invest*|trader*|mentor*|platform|signalen|winst*|mining|rendement*|expert|coach|beleg*|handel*);
    (financiele vrijheid|financieel vrij|financieel onafhankelijk); passief inkomen; (mijn|onze|ons) (mentor|trader|platform|coach|groep) _2 (trading|forex|crypto|bitcoin|die); (minimale|eerste) (inleg|investering|storting); (network marketing|netwerkmarketing|multilevel|mlm); (gestort|ingelegd|geinvesteerd) _12 (opgenomen|uitbetaald|teruggekregen)
  `,
  gain: `
    (gegarandeerd*|risicovrij*|zeker*|vaste|dagelijks) _1 (rendement*|winst*|inkomen|inkomsten|opbrengst*|#); # (%|procent) _4 (per maand|per dag|per week|maandelijks|dagelijks|rendement|winst|gegarandeerd); zonder risico; (verdubbel*|verdrievoudig*|vermenigvuldig*) _3 (geld|inleg|investering|kapitaal|spaargeld); (snel|slapend) rijk
  `,
  mule: `(ontvang|ontvangen) _4 (betaling*|geld|bedragen|pakket*|pakjes|overboeking*) _8 (doorsturen|doorstorten|doorstuurt|houd # %|houden # %); (jouw|je|uw) (bankrekening|bankpas) _5 (gebruiken om|lenen|uitlenen|beschikbaar|te ontvangen); (verhuur|huren|uitlenen) _3 (linkedin|account|rekening)`,
  advance: `(erfenis|erfgenaam|nalatenschap|begunstigde*|overleden) _10 (miljoen*|geld|bedrag|euro|dollar|fonds|overmak*); # miljoen _8 (erfenis|erfgenaam|nalatenschap|begunstigde*|overleden); gewonnen _4 (loterij|# euro)`,
  domain: `(jouw|je|uw) domein* _4 (kopen|overnemen); domein* _6 (te koop|vraagprijs|gewenste prijs)`,
  bookFeature: `(je|jouw|uw) (boek|roman) _10 (boekenclub|leesclub|onze lezers|leescommunity|uitlichten)`,
  messenger: `(whatsapp|whats app|appje|telegram|wechat|signal|viber|snapchat|discord|t me|wa me|skype)`,
  moveOff: `
    (app|stuur|bericht|contact|voeg|schrijf|neem|meld|praten|verder|bereik|chat|via|op|mijn|geef) _5 (whatsapp|whats app|telegram|wechat|viber|snapchat|discord); (jouw|je|uw|mijn|onze) (whatsapp|telegram|privenummer|prive mail|whatsappnummer|persoonlijke nummer|whatsapp nummer); (contact|app|mail|schrijf) _4 (manager|begeleider|supervisor|mentor|adviseur|leidinggevende) _3; (zelden|niet vaak|bijna nooit) _3 (linkedin|hier|online); (prive|persoonlijke) (e mail|mail|email|mailadres); (heb|heeft|gebruik) _1 (whatsapp|telegram)
  `,
  romance: `
    (mooie|knappe|prachtige|lieve|aantrekkelijke|leuke) _1 (vrouw|man|glimlach|ogen|foto|dame|lach|profielfoto); (je|jouw|uw) (glimlach|ogen|schoonheid|profielfoto|lach) _3; (hallo|hoi|hey|dag) (schoonheid|lieverd|schat|mooie|knapperd|lieve|mijn beste|liefje); (beter leren kennen|oprechte vriendschap|serieuze relatie|zielsverwant|ware liefde|vriendschap opbouwen); (ben je|bent u|ik ben) _1 (single|vrijgezel|getrouwd|gescheiden|weduw*); hart _2 geraakt; verliefd
  `,
  vagueJob: `(online|thuis|flexibele) _2 (baan|werk|job|functie) _3; (werk|baan) voor (jou|u) _2; (virtuele|persoonlijke) assistent*; (je|u) (bent|ben|is) (geselecteerd|uitgekozen); (zonder|niet) _6 (hinder*|belemmer*|beinvloed*) _4 (baan|werk)
  `,
  approved: `(sollicitatie|profiel|cv|aanvraag) _3 (goedgekeurd|geaccepteerd|geselecteerd); (bent|ben) (aangenomen|geselecteerd|goedgekeurd); (voor het contract|voor de start|voor je start|voor aanvang|contract tekenen) _2; zonder sollicitatiegesprek; heeft u _3 (gekozen|geselecteerd)
  `,
  secondHand: `(mijn) (baas|oom|tante|mentor|vriend|vriendin|werkgever|leidinggevende) _6; ik ben (maar|slechts) _2 assistent*`,
  aware: `(phishing|oplichting|oplichter*|fraude|cybersecurity|cyberveiligheid|bewustwording|malware|witwassen)`,
};
