import type { IntentTable } from '../intent';

/** Polish wording of what a note wants. Folded: no accents, "l" for "ł". */
export const INTENT_PL: IntentTable = {
  recruit: `
    (szukam|szukamy|poszukuje|poszukujemy|zatrudniamy|zatrudnimy|rekrutuje|rekrutujemy|potrzebujemy) _6 (programist*|developer*|inzynier*|specjalist*|kierownik*|menedzer*|manager*|ksiegow*|analityk*|konsultant*|osob*|kandydat*|pielegniar*|tester*|architekt*|handlowc*|projektant*|lidera|pracownik*|ekspert*|kogos|talentow|kierowc*|asystent*|sprzedawc*|grafik*);
    (rekruter*|rekrutacj*|rekrutacyjn*|headhunter*|talent acquisition|agencj* pracy|agencji rekrutacyjnej|hr business|dzialu hr|dzial hr|executive search|doradztw* personaln*) _2;
    (ofert*|stanowisk*|pozycj*|rola|role|wakat*|posad*) _5 (prac*|dla pan*|dla ciebie|w|na|firm*|klient*|otwart*|zdaln*|pasuj*|ktor*|zainteresow*); (nowe|nowych|nowa|nowy|ciekaw*|swietna|atrakcyjn*|interesujac*) _1 (wyzwani*|propozycj*|mozliwosc*|ofert*|stanowisk*|rol*|projekt*|prac*|szans*|rol);
    (otwart*|zainteresowan*|gotow*|rozwaz*) _4 (propozycj*|ofert*|zmian*|nowe|nowa|wyzwan*|rozmow*|mozliwosc*|projekt*|stanowisk*); (pan*|twoj*|twoje) (profil|doswiadczeni*|cv|kompetencj*|sciezk*) _6 (zainteresowal*|pasuj*|idealn*|stanowisk*|odpowiad*|zwrocil*|uwage|wpisuj*|dopasowan*|szukam*|wpadl);
    (naszego|mojego|dla|nasz|jednego) _1 klient* _4; (opis|oferta|ogloszenie) (stanowiska|pracy|roli); (wyslac|wyslij|przeslac|przesylam|podeslac) _3 (ogloszenie|cv|opis|oferte|szczegoly oferty); (wynagrodzeni*|widelki|stawk*|umow* o prace|brutto|netto|pol etatu|pelny etat|etat|praca zdalna|hybrydow*|benefit*) _2;
    (dolacz*|dolaczyc|dolaczenie) _3 (zespolu|firmy|nas|naszego|teamu); (pasujesz|pasuje pan*) do (nas|zespolu|roli|projektu)
  `,
  recruitHint: `(stanowisk*|ofert*|prac*|rekrutacj*|wynagrodzeni*|zdaln*|kandydat*|cv|karier*|wakat*|projekt|zespol*); (pan*|twoj*) (doswiadczeni*|profil|sciezk*|kariera); (szukam|szukamy|poszukujemy)`,
  sell: `
    (pomagam|pomagamy|wspieram|wspieramy|oferuje|oferujemy|doradzam|doradzamy|tworzymy|dostarczamy|produkujemy|sprzedajemy|zajmujemy sie|zajmuje sie|specjalizujemy|specjalizuje|wdrazamy|robimy|budujemy|projektujemy|obslugujemy|szkolimy|automatyzujemy) _4;
    (pomagam*|wspieram*|pomaga|wspiera) _4 (firm*|przedsiebior*|biznes*|wlasciciel*|klient*|menedzer*|zespol*|mark*|lider*|startup*|osob*|sklep*); (nasz*|moj*) _1 (rozwiazani*|oprogramowani*|platform*|narzedzi*|uslug*|produkt*|ofert*|system*|agencj*|program*|szkoleni*|aplikacj*|firma|kurs*);
    (wiecej|nowych|pozyskiwa*|pozyskac|zdobyc|zdobywac) _1 (klient*|lead*|zlecen|zamowien|spotkan|sprzedaz*|kontrahent*); (zwiekszyc|zwiekszac|obnizyc|zmniejszyc|poprawic|zoptymalizowac|usprawnic|zautomatyzowac|oszczedzic|podniesc|ograniczyc|skalowac) _3;
    (demo|prezentacj* produktu|webinar*|case study|wycen*|rabat*|znizk*|niezobowiazujac*|katalog*|za darmo|bezplatn*); (umowic|umowimy|umowmy|zaproponowac) _4 (rozmow*|spotkani*|call|prezentacj*|minut*|online|demo|telefon*);
    (lead*|generowani* leadow|sprzedaz*|marketing*|seo|pozycjonowani*|automatyzacj*|outsourcing*|fotowoltaik*|ubezpieczeni*|kredyt*|inwestycj* w nieruchom*|leasing*) _2; (najwiekszy*|glowny*|najwieksze) (wyzwani*|problem*|bolaczk*); (moge|moglbym|moglabym|chcialbym|chetnie|chcialabym) _2 (pokazac|pokaze|zaprezentowac|przedstawic|opowiedziec o|zademonstrowac) _3;
    (znajdzie pan*|znajdziesz|ma pan*|masz) _3 minut*; (czy korzyst*|czy uzywa*) _4;
    (jestem|jako) _1 (coach*|trener*|doradc*|mentor*|konsultant*) _3 (pomag*|wspier*|finansow*|biznes*|dla);
    ile (godzin|czasu) _4 (zespol|trac*|poswiec*)
  `,
  sellHint: `(rozwiazani*|oprogramowani*|platform*|uslug*|produkt*|narzedzi*|dostawc*); (klient*|sprzedaz*|marketing*|biznes*|firma|firmy|firmie|wzrost*|wynik*|koszt*|przychod*); # minut*; # %; (wlasciciel*|zalozyciel*|ceo|prezes*|founder) _2; (pan*|twoj*|waszej) (firma|firmie|firmy|biznes*|zespol*); (calendly|termin|kalendarz*); (dziekuje|dzieki) za (przyjecie|dodanie|kontakt|akceptacj*); (wspolprac*|partnerstw*); jestem _2 (coach*|konsultant*|doradc*|trener*|mentor*|copywriter*)`,
  seek: `
    (szukam|poszukuje|jestem w trakcie) _4 (pracy|zatrudnienia|nowej pracy|nowego wyzwania|nowych wyzwan|nowej roli|pierwszej pracy|stanowiska|poszukiwania pracy|nowych mozliwosci); (aplikuje|aplikowalem|aplikowalam|zaaplikowa*|aplikowac|ubiegam sie) _4; (moje|swoje|moj|przesylam moje|zalaczam) (cv|zgloszenie|aplikacj*|list motywacyjny);
    (czy szukaja|czy prowadza|czy macie|czy sa|czy poszukuja) _4 (pracownik*|rekrutacj*|wolne|wakat*|stanowisk*|miejsca); (bezrobotn*|poszukiwani* pracy|bez pracy|zwolnien*) _2; (polecic mnie|polecenie mnie|polecisz mnie|referral); (pracowac|dolaczyc) _2 (w|do) (panstwa|waszej|waszego|pani|pana) _2
  `,
  ask: `
    (jestem|jako) _3 (student*|absolwent*|stazyst*|praktykant*|doktorant*|uczen|uczennic*|maturzyst*); (studiuje|ucze sie) _4; (staz*|praktyk|praktyki|praktyke|praktykach) _3; (prac* magistersk*|prac* licencjack*|prac* dyplomow*|prac* inzyniersk*|doktorat*|ankiet*|badani* do|kwestionariusz*) _4;
    (czy moglby|czy moglaby|czy moglbys|czy moglabys|moglby|moglaby|moglbym|moglabym|czy moge|chcialbym|chcialabym|prosze|prosba|prosic) _5 (doradz*|porad*|pomoc*|rade|wskazow*|podpowied*|zapytac|pytani*|podzielic|poleci*|wypelni*|feedback|opini*|skonsultowac|poprosic|prosic);
    (rada|rade|rady|wskazowk*|porad*|opini*|feedback) _4 (dla|na temat|jak|o|bylab*|bylbym|w sprawie|dotyczac*); (mentor*|mentoring*); (prosba|mam prosbe|mala prosba|przysluge|pomoc w|pomocy w|o pomoc) _3; (wypelnic|wypelnienie|wziac udzial|udzial w) _3 (ankiet*|badani*|wywiad*);
    (wplat*|zbiork*|petycj*|wesprzec) _2; (przedstawic mnie|poznac mnie z|skontaktowac mnie) _2; (chce wejsc|przebranzowi*|zaczynam|zmienic branze) _4
  `,
  askHint: `(student*|uczelni*|studia|studiow|uniwersytet*|politechnik*|dyplom*); (wdzieczn*|pomoc|pomocy|rad*|wskazow*); (kilka|pare) pytan`,
  network: `
    (poszerz*|rozszerz*|powieksz*|rozbudow*|budow*|buduje) _2 (siec|sieci|grono|kontakt*|network); (dolaczyc|dodac|dodanie|dolaczenie|zaprosic|zapraszam) _3 (sieci|kontaktow|grona|znajomych|do kontaktow); (chetnie|chcialbym|chcialabym|milo|ciesze|fajnie|warto) _4 (nawiaz*|kontakt*|sieci|polaczyc|wymien*|poznac|porozmawia*|poczytam|obserw*|sledz*|grona|skontaktow*|polaczyc sie|podyskut*);
    (nawiazac|nawiazmy|nawiazanie|pozostac|zostanmy|badzmy) _1 (kontakt*|w kontakcie|wspolprac*); (wymian*|wymieni*|dzieli*) _2 (doswiadczen*|wiedz*|pogladow|pomysl*|opini*|mysli); (alumni|absolwent* tej samej|ta sama uczelni*|tej samej uczelni|kolega ze studiow|kolezank* ze studiow|z jednego roku);
    (inwestor*|runda|rundy|rundzie|fundusz*|aniol biznesu|venture capital|pitch|seed); (ta sama|tej samej|podobn*|wspoln*) (branz*|dziedzin*|zainteresowan*|temat*|znajom*|obszar*); (na kawe|kawa|kawe|kawy|lunch) _2; (sledze|czytam|obserwuje|poczytam|sledzic) _3
  `,
  networkHint: `(siec|sieci|kontakt*|networking); (branz*|dziedzin*|obszar*); (pan*|twoj*) (post*|wpis*|artykul*|tresc*|praca|podcast*); (wspolprac*|synerg*|koleg*|kolezan*); pozdrawiam`,
  follow: `
    (milo|fajnie|swietnie|dobrze|ciesze sie|przyjemnosc*|super|przyjemnie) _4 (poznac|porozmawiac|spotkac|rozmawiac|zobaczyc|pogadac|poznalismy|spotkalismy|rozmawialo|poznanie|gadac|uslyszec cie); (poznalismy|spotkalismy|rozmawialismy|widzielismy|siedzielismy|gadalismy|minelismy|wymienilismy) _5;
    (dziekuje|dzieki|gratuluje|gratulacje) _1 za _3 (prelekcj*|wyklad*|warsztat*|prezentacj*|rozmow*|spotkani*|szkoleni*|webinar*|wystapieni*|panel*|oprowadz*|goscin*|wczorajsz*); (zgodnie z|tak jak|jak) _1 (obietnic*|obiecal*|umow*|ustaleni*|rozmawial*|wspominal*|mowil*|umawial*);
    (po|nawiazujac do|w nawiazaniu do|odnosnie) _1 (nasz*|pan*|twoj*|wczorajsz*) _2 (rozmow*|spotkani*|wyklad*|warsztat*|prelekcj*|prezentacj*|wystapieni*|telefon*|panel*|webinar*); (bylem|bylam|uczestniczy*|sluchal*) _4 (wyklad*|prelekcj*|warsztat*|konferencj*|webinar*|prezentacj*|szkoleni*|targach|spotkani*);
    (wczoraj|w zeszlym tygodniu|przedwczoraj|ostatnio|w poniedzialek|we wtorek|w srode|w czwartek|w piatek|w sobote) _3 (na|podczas|w) _3 (targ*|konferencj*|meetup*|spotkani*|warsztat*|stoisk*|kongres*|forum|wydarzeni*); (do zobaczenia|bedzie pan*|bedziesz|czy wybierasz) _4 (targach|konferencji|kongresie|meetupie|forum)
  `,
  followHint: `(targi|targach|konferencj*|meetup*|warsztat*|kongres*|stoisk*|webinar*|wyklad*|prelekcj*|wydarzeni*|forum|szkoleni*); (wczoraj|zeszlym tygodniu|ostatnio|niedawno|dzisiaj rano); (zostanmy|pozostanmy|badzmy) w kontakcie; poznac`,
};
