import type { MoveTable } from '../intent';

/** Polish words for the moves a note can make. */
export const MOVES_PL: MoveTable = {
  vacancy: `
    (rola|role|roli);
    (stanowisk|wakat|etat|posad|zlecen|zastepstw|dyzur|kontrakt|pozycj|ogloszeni|robot|dorywcz|sezonow|rekrutacj)*;
    oferta pracy; ofert* (pracy|na); prac* (w|dla|na|zdaln*); wolne miejsce; miejsce w zespole;
    miejsca pracy
  `,
  hires: `
    (szukamy|hr|naboru|nabor|powiekszamy);
    (poszukuj|rekrut|zatrudni|headhunter|kandydat|aplik|nastepc|emerytur|zastapi|macierzynsk|wzmocni|talent|obsadz|pracodawc)*;
    szukam (kogos|osoby|ludzi|do|kandydat*); przyjm* do;
    potrzebuj* (kogos|osoby|ludzi|do|jeszcze|czlowieka|rak); brakuje (nam|mi) (kogos|osoby|ludzi|rak);
    kogos (kto|z|do|takiego); osob* (ktora|z|do|na); agencj* pracy; zespol rosnie
  `,
  terms: `
    (uop|zlecenie|netto|brutto|zl|pln|multisport);
    (wynagrodz|pensj|stawk|zdaln|hybryd|stacjonarn|widelk|premi|bonus|benefit|zakwaterow|zmian|miesieczn|nadgodzin|grafik|delegacj)*;
    umow* o; pelny etat; pol etatu; dni urlopu; od zaraz; na (godzine|miesiac|dzien|reke); za godzine;
    # (zl|pln|tys|godzin|h|euro); samochod sluzbow*; opieka medyczna; start od; pakiet relokacyjny;
    okres probny; mieszkanie sluzbowe
  `,
  trade:
    '(inzynier|programist|developer|pielegniar|kucharz|kelner|kierowc|ksiegow|kontroler|nauczyciel|elektryk|spawacz|technik|architekt|prawnik|adwokat|radc|farmaceut|lekarz|lekark|poloz|fizjoterapeut|hydraulik|stolarz|ciesl|mechanik|piekarz|fryzjer|sprzedawc|handlow|analityk|kierownik|kierowniczk|dyrektor|menedzer|manager|specjalist|operator|doradc|konsultant|projektant|wychowawc|opiekun|logoped|asystent|magazynier|lider|tester|szef|brygadzist)*',
  career: `
    (oferte|przyszlosc);
    (karier|wyzwan|rozwaz|zainteresow|perspektyw|dostepn|zadowolon|propozycj|mozliwosc)*; rozwoj zawodow*;
    (nowe|nowych|nowa|nowy|kolejn*|nastepn*) (wyzwan*|mozliwosc*|prac*|krok*|etap*|rozdzial*|projekt*|rol*);
    otwart* na; zmian* (pracy|stanowiska); zmieni* prac*;
    (czy|bylby|bylaby|bylbys|bylabys) _2 (zainteresowan*|otwart*|sklonn*|gotow*); przejsc* do
  `,
  joining: `
    (przyjechac|wpasc|zajrzec|rosniemy); (dolacz|wspolprac)*;
    (naszego|moj|mojego|nasz|naszym|moim) (zespol*|teamu|team|warsztat*|zaklad*|firmy|gabinet*|kuchni|pracowni|laborator*);
    do zespolu; do nas; u nas; u mnie; z nami; ze mna; pracowac (z|u|w|dla); buduj* (zespol|grupe)
  `,
  client: `
    renomowan*; (moj|nasz|mojego|naszego|moim|jednego z|klienta|jeden z) (klient*|naszych|moich);
    dla (klienta|naszego klienta|mojego klienta); na zlecenie; w imieniu; miedzynarodow* (firm*|korporacj*);
    lider* (rynku|branzy)
  `,
  fitness: `
    (cv|wymagania); (zyciorys|dopasowan)*; list motywacyjny;
    (pana|pani|twoj*|panskie*|swoje) (profil*|doswiadczeni*|kwalifikacj*|umiejetnosc*|wyksztalceni*|kompetencj*|sciezk*|kandydatur*);
    (idealnie|swietnie|doskonale|pasuje|pasujesz) (pas*|do|wpis*); profil (idealn*|pasuje);
    zwrocil* moja uwage; przykul* _1 uwage
  `,
  offers: `
    (pomagamy|sprzatamy|szkolimy|szkole|wspieramy|wspieram|robimy|robie|skupujemy|zapewniamy|udostepniamy);
    (oferuj|dostarcz|sprzedaj|produkuj|wynajmuj|drukuj|buduj|wdraza|montuj|instaluj|tlumacz|doradza|projektuj|naprawiam|automatyz|obsluguj|importuj|organizuj|realizuj|odnawiam|producent|specjalizuj|wyspecjalizowan)*;
    pomagam* (firmom|przedsiebiorcom|wlascicielom|klientom|w|osobom|ludziom|takim); zajmuj* sie;
    prowadze (biuro|agencje|firme|szkolenia);
    (nasz|nasza|nasze|naszej|naszych|moj|moja|moje|moim|nasza) (firm*|produkt*|rozwiaz*|platform*|aplikacj*|system*|uslug*|ofert*|agencj*|program*|narzedzi*|palarni*|klienci);
    jestesmy (firma|producentem|agencja|liderem|dostawca);
    (pracuje|pracujemy) z _2 (firmami|przedsiebiorcami|wlascicielami|klientami); wartosc (dla|dodan*)
  `,
  product: `
    (produkt|oprogramowani|rozwiazan|platform|narzedzi|aplikacj|system|uslug|urzadzeni|maszyn|sprzet|czujnik|pakiet|abonament|katalog|folder|broszur|probk|cennik|modul|zestaw|asortyment)*;
    sklep internetow*; stron* www; prezentacj* (oferty|systemu); wersj* testow*
  `,
  goods: `
    (prad|seo|wideo|hosting|kurs|kursy|rodo|folia);
    (ubezpieczen|kredyt|leasing|nieruchomosc|fotowoltai|panel|energi|druk|sprzatani|marketing|pozycjonow|reklam|ksiegowosc|faktur|opakowan|logistyk|transport|palet|mebl|ekspres|win|catering|flot|wozk|tlumaczen|fotograf|telefoni|coaching|szkoleni|outsourcing|cyber|dotacj|dofinansowan|etykiet|krypto|inwestowan|windykacj|nawoz)*;
    biuro rachunkowe; kaw* do; odziez robocz*; inwestycj* w; strony internetowe; social media
  `,
  price: `
    stawek;
    (cen|wycen|rabat|koszt|oszczedz|oszczedno|tani|promocj|budzet|marz|prowizj|oplat|oplac|faktur|zniz|bezplatn|abonament|porown)*;
    # (zl|euro|pln); $ #; # $; za darmo; oferte (cenowa|handlowa|dla); od #; w cenie
  `,
  free: `
    (gratis|demo);
    (bezplatn|darmow|niezobowiazujac|probn|prob|probk|audyt|konsultacj|webinar|checklist|poradnik|ebook|test|pilotaz|analiz)*;
    za darmo; bez zobowiazan; pierwszy miesiac; na koszt; w prezencie; ostatnie miejsca;
    nic (pana|pani|cie) nie kosztuje
  `,
  gain: `
    widocznosc;
    (sprzedaz|lead|zapytan|wzrost|rosn|efektywn|wydajn|zwieksz|obniz|zmniejsz|zredukow|optymaliz|automatyz|skalow|wynik|zysk|zarob|podwoi|oszczedn|przychod)*;
    now* klient*; wiecej (klientow|czasu|zamowien|rezerwacji); # (%|procent);
    godzin* (tygodniowo|dziennie|w); wolnosc finansowa
  `,
  references: `
    (zaufal|referencj)*;
    (wiele|inne|innych|ponad #|#|dziesiatki|setki|kilkanascie|kilkadziesiat|kilka|wielu) _1 (firm*|klientow|przedsiebiorc*|gabinet*|szkol*|restauracj*|biur*|kancelari*|hotel*|warsztat*|sklep*|zakladow|gmin*|rodzin|osob|winnic);
    klient* (jak|takich); takich jak; case study; w (pana|pani|twojej|panstwa) (branzy|okolicy|sytuacji);
    juz (korzysta*|zaufal*|pracujemy|wspolpracujemy); wspolpracujemy z
  `,
  pain: `
    (meczy|mecza|recznie|dosc);
    (problem|klopot|bolacz|zmecz|trac|strat|marnuj|marnow|papierolog|stres|trudno|wyzwani|przeciaz|frustr|drog)*;
    bol glowy; nie wyrabia*; brakuje czasu
  `,
  slot: `
    (calendly|zoom|teams|przeslac|wyslac|podeslac|pokazac|przyjade|podjade);
    (zadzwon|dzwon|telefon|kalendarz|odpisz|spotkan|porozmaw)*;
    (krotk*|#|dziesiec|pietnascie|szybk*|kwadrans|chwil*) _1 (rozmow*|telefon*|spotkani*|minut*|call*|min);
    (czy|moge|mozemy|chetnie|moglbym|moglabym) _1 (przesl*|wysl*|pokaz*|zaprezent*|opowiem|podjechac|zadzwonic|podeslac|podesl*|wpasc|przyjechac|przedstaw*|umowic);
    prosze (o|dac); daj znac; umow* (sie|na); w tym tygodniu; w przyszlym tygodniu
  `,
  yourFirm:
    '(pana|pani|panstwa|twoja|twojej|twoj*|wasz*) (firm*|zespol*|gabinet*|restauracj*|sklep*|kancelari*|hotel*|szkol*|biur*|stron*|klient*|mark*|branz*|zaklad*|warsztat*|budow*|flot*|magazyn*|gosci*|pacjent*|pracowni*|winnic*|organizacj*|produkcj*|lokal*|gospodarstw*|aptek*|przedsiebiorstw*|kuchni*|hali|dzial*|koszt*|obiekt*)',
  inTrade: `
    reklama; (sprzedaz|sprzedaj|handlow|dostawc|hurtow|przedstawiciel|posrednik|agent|freelancer|akwizyt)*;
    wlasna dzialalnosc; nie jestem (neutraln*|bezstronn*|obiektywn*);
    (jestem|jako) _1 (coach*|doradc*|trener*|fotograf*|tlumacz*|konsultant*|agentem|producentem|mentor*|brokerem);
    wspolpraca handlowa; interes* w tym; nie ukrywam
  `,
  bump: `
    (ponawiam|pisalem|pisalam|ponownie|podbijam); (przypomin|umknel)*; wracam (do|z); poprzednia wiadomosc;
    moja wiadomosc; ostatnia (wiadomosc|proba); nie otrzymal*; brak odpowiedzi; jeszcze raz;
    czy mial* (pan|pani); zapewne (umknela|zginela)
  `,
  study: `
    (roku|kierunku|liceum|uczen|technikum);
    (student|studi|uczelni|uniwersytet|politechni|semestr|magisterk|licencjat|magistran|doktorant|doktorat|praktyk|staz|stazyst|licealist|matur|uczennic|akademi|profesor|olimpiad)*;
    prac* (magistersk*|licencjack*|inzyniersk*|dyplomow*|doktorsk*); rok* studiow; szkol* srednie*;
    kolo naukowe; badani* (do|naukow*)
  `,
  newcomer: `
    (aplikuje|aplikowac);
    (przebranz|praktykant|czeladnik|absolwent|poczatkuj|zaczyna|poczatk|bezrobotn|zwolnion|debiut|junior|rezydent|aplikant)*;
    uczy* sie zawodu; pierwsz* (prac*|krok*|etat*); zmieniam (zawod|branz*); zmiana branzy;
    (chce|chcialbym|chcialabym|marze) _3 (zostac|pracowac|nauczyc|wejsc|zaczac);
    szukam (pracy|stazu|praktyk|mentora|promotora); stracil* prace; swiezo (po|upieczon*); nowy w; nowa w;
    wejsc do branzy
  `,
  favour: `
    (przedstawic|polecenie);
    (wdzieczn|przyslug|ankiet|kwestionariusz|wywiad|badani|pytani|referencj|zbiork|wesprz|wsparci|glos|podpis|petycj|udostepn)*;
    (czy|moglby|moglaby|moglbys|moglabys|mogl|mozesz|zechcial*|znalazl*) _4 (pomoc*|powiedz*|odpowiedz*|podziel*|spojrz*|chwil*|minut*|opowiedz*|pytan*|zerkn*|przeczyt*|doradz*|wyjasn*|zdradz*);
    bardzo _2 pomog*; (jesli|gdyby) _2 (czas|chwil*|minut*); (jedno|dwa|trzy|kilka|pare|krotkie|male) pytan*;
    skontaktowac mnie
  `,
  connect: `
    (siec|sieci|linkedin|dodac|grono|grona); (kontakt|network|zapros|zaprosz|znajom|polacz|obserwuj|nawiaz)*;
    w kontakcie
  `,
  common: `
    (tez|rowniez|takze|oboje|obaj|obie|razem|kiedys);
    (wspoln|kolezan|koleg|sasiad|rodak|krajan|podobn|rocznik|dawn)*; tak samo; ten sam; ta sama; to samo;
    tej samej; tego samego; byl* (student*|pracowni*|uczen*|uczennic*|kolega); absolwent* (tej|naszej|ktor*);
    kolega po fachu; u nas; z tej; ja takze; pochodz* z; jestem z; tam gdzie
  `,
  wantsNothing: `
    tyle; (nic|niczego) (nie|wiecej|poza); nie (sprzedaje|szukam|chce|prosze|oczekuj*|musi*|trzeba) _2;
    (tylko|po prostu) (chcial*|tyle|dzieki|dziekuje|pozdraw*|podziekowac|powiedziec);
    chcial* _1 (podziekowac|powiedziec|pogratul*); dzieki za (ten|post|wpis|to|artykul|tekst|szczer*);
    dziekuje za (ten|post|wpis|to|artykul|tekst|szczer*); to (wszystko|tyle);
    bez (zobowiazan|podtekstow|ukrytych|powodu);
    (gratul*|gratulacje|brawo) _5 (stanowisk*|awans*|rol*|nominacj*|funkcj*|nagrod*|jubileusz*|prac*)
  `,
  gather: `
    (kawe|kawie|kawa|lunch|kolo|chor|forum|slack|poznac);
    (spolecznosc|grup|stowarzysz|klub|piw|obiad|wolontari|fundacj|komitet|spotka|wymian|pomysl|doswiadczen|pogad|pogaw|izb|dyskusj|branzow|synergi)*;
    kaw* i; wymien* (sie|doswiadczen*|mysl*|uwag*|pogladow); podobn* zainteresowan*
  `,
  invest: `
    (seed|vc); (inwest|fundusz|kapital|rund|startup|aniol|founder|zalozyciel|pitch|portfel|udzial)*;
    start up*
  `,
  metYou: `
    (spotkalismy|poznalismy|rozmawialismy|widzielismy|siedzielismy|minelismy|gadalismy|wymienilismy|stalismy|jechalismy|jedlismy|tanczylismy|pozyczyl*|spotkal*|poznal*) _2;
    (milo|przyjemn*|fajnie|dobrze|ciesz*|swietnie) _2 (poznac|spotkac|rozmaw*|porozmaw*|zobaczyc|bylo);
    (nasza|naszej|nasze|naszym|naszego|po|ta|tej) (rozmow*|spotkani*|pogawed*|znajomosc*); to ja;
    jestem (tym|ta) (od|co|ktor*|z);
    (mowil*|powiedzial*|opowiadal*|wspominal*|pytal*|obiecal*|polecil*|pozyczyl*|dal*) (pan|pani|mi|nam|wtedy|wczoraj);
    (mowiles|mowilas|opowiadales|opowiadalas|powiedziales|powiedzialas|wspominales|wspominalas|pytales|pytalas);
    siedzial* (obok|kolo|za); obok (pana|pani|ciebie);
    (latal*|pomogl*|pomagal*|tlumaczyl*|pokazal*|odpowiedzial*|zapytal*|poradzil*|radzil*) (pan|pani|mi|mnie|nam); (bylam|bylem) (u|na|w) (pana|pani|twoim|twoj*); (powiedziales|pokazales|tlumaczyles|radziles|pomogles|zapytales);
    po (naszej|naszym|wczorajszej|wczorajszym) _1 (rozmowie|spotkaniu|telefonie)
  `,
  event: `
    (forum|sympozjum|gala|gali|biegu);
    (targ|konferencj|kongres|warsztat|webinar|seminari|stoisk|zjazd|szkoleni|meetup|wydarzeni|wyklad|prelekcj|panel|debat|hackathon|wystaw|festiwal|otwarci|konwent|jubileusz|kurs|wernisaz|plener|bankiet|kolacj|zawod)*;
    spotkani* (branzow*|w|na); dni otwarte;
    rajd*; maraton*; zlot*; plenerz*; posiedzen*; dyzur*; orc*; festyn*
  `,
  recently: `
    (wczoraj|przedwczoraj|ostatnio|niedawno);
    (w|we) (zeszly|zeszlym|zeszla|ubiegly|ubieglym|ubiegla|ostatni|miniony|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|weekend);
    dzis rano; kilka dni temu; tydzien temu; miesiac temu; rok temu;
    (po|podczas|w trakcie) (pana|pani|twoim|twojej|twojego|naszej|naszym|panelu|wykladzie); przed chwila;
    zeszl* (tygodni*|rok*|miesiac*)
  `,
  thanksFor: `
    (dziekuje|dziekujemy|dzieki|dziekowac) _1 (za|ze|raz);
    (wizyt*|odwiedzin*|udzial*|obecnosc*|przybyci*|odwiedzeni*); (ciesze|cieszymy) sie ze;
    mam nadzieje ze _4; bylo (milo|super|fajnie|swietnie); fajnie bylo; milo bylo
  `,
  promised: `
    (oto|przesylam|wysylam|podsylam|dlug); (obieca|zalacz|link|slajd|nagrani|zdjeci|kontynu|dokoncz)*;
    (jak|tak jak|zgodnie z) (obieca*|ustal*|umaw*|rozmaw*|mowi*|zapowiad*|wspomina*); w zalaczniku;
    wroc* do (rozmowy|tematu); jestem (panu|pani|ci) winien
  `,
  we: '(my|nas|nam|nasz|nasza|nasze|naszej|naszych|naszym|jestesmy|mamy)',
  i: '(ja|mnie|mi|moj|moja|moje|mojej|jestem|mam)',
  you: '(pan|pani|pana|panu|panstwo|panstwa|ty|ciebie|cie|ci|twoj|twoja|twoje|twojej|twoim|wasz|wasza)',
};
