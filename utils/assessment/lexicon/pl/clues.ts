import type { ClueTable } from '../safety';

/** Polish clues of scams. Folded: no accents, "l" for "ł". */
export const CLUES_PL: ClueTable = {
  due: `
    (zaplac*|oplac*|uisc*|wplac*|pokry*|przelac|przelej|przelew|uregul*|ponies*|pozycz*) _6 (oplat*|skladk*|podatek|podatku|clo|cla|ubezpieczeni*|kaucj*|zaliczk*|kosztow|koszty|koszt|wpisowe|rejestracj*|odnowieni*|wiz*|szkoleni*|druku|notarialn*|faktur*|przesylk*|znaczk*|certyfikat*|badani*);
    (oplata|oplate|oplaty|skladka|podatek|clo|ubezpieczenie|kaucja|kaucje|zaliczka|koszt|prowizja) _6 (wynosi|# zl|# euro|$ #|# $|z gory|jednorazow*|przygotowawcz*|administracyjn*|manipulacyjn*|rejestracyjn*|notarialn*|platn*|wymagan*|wplynie|zwrotn*|za badanie|za wpis|za publikacj*|za druk|# usd|# pln);
    (tylko|jedynie|wylacznie|jednorazow*) _5 (oplat*|skladk*|podatek|clo|ubezpieczenie|kaucj*|koszt*|# zl|# euro|$ #|# $|wysylk*); (wymaga|zada|chce) _4 (# zl|# euro|$ #|# $|oplaty); (wpisow*|oplat*|kaucj*|skladk*) _3 (#|netto|w wysokosci); potrzebna jest (wplata|oplata); wplat* (wpisow*|oplat*|zabezpieczeni*|kaucj*); (zaplacic|przelac|wplacic|przelej|wplac|przelewu) _4 (# zl|# euro|$|# usd); (pozyczyc|pozyczysz) _4 (# zl|# euro|mi)
  `,
  honour: `
    (wybran*|nominowan*|zakwalifikowan*|wyroznion*|wpisan*|finalist*) _8 (nagrod*|ranking*|list*|rejestr*|magazyn*|okladk*|edycj*|liderow|kobiet|przedsiebiorc*|katalog*|top|rocznik*|plebiscyt*|profesjonalist*|who|gal*|encyklopedi*|ksiedz*);
    (nagrod*|ranking*|rejestr*|magazyn*|plebiscyt*|encyklopedi*|tytul*) _10 (wybran*|nominowan*|wyroznion*|zakwalifikowan*|przyznan*); (redakcja|jury|komitet|kapitula|komisja) _8 (pan|pani|pana|panstwa|ciebie|twoj*|wybral*); who s who; wsrod (#|najbardziej|najlepszych); (statuetk*|certyfikat|godlo|dyplom) _8; przyznal* _4 tytul
  `,
  scare: `
    (znak*|marki|marke|marka|nazwy|nazwe|domen*|firmy) _12 (podmiot|trzecia|inna firma|innej firmy|wygasa*|wygasnie|wygasniecie|utrat*|utraci*|traci|pierwszenstwo|uplywa);
    (podmiot|firma|strona|wnioskodawca) _12 (zarejestr*|rejestracj*|zastrzec|zglosi*|wniosek) _8 (znak*|mark*|nazw*|domen*)
  `,
  urgent: `(w ciagu|do|przez|najblizszych|w terminie) _2 # _1 (godzin*|h|dni|minut); # h; (jeszcze|do) (dzis|dzisiaj); piln*; natychmiast*; jak najszybciej; niezwlocznie; szybka odpowiedz; ostatni* (szansa|dzien|wezwanie|przypomnienie|miejsca); do (piatku|jutra|poniedzialku|polnocy|poludnia|konca dnia|niedzieli); zostalo # ; termin; tego samego dnia; od reki`,
  secret: `poufn*; dyskret*; dyskrecj*; tajemnic*; miedzy nami; (prosze nie|nie) _1 (dzwon*|mow*|mowic|wspominac|informowac|rozmawiac) _2; (w pelni|calkowicie|100 %|zupelnie|wszystko) legaln*; legalne i; nikomu; nie pokazuj*; z nikim; zostanie miedzy nami; (nie) _1 potwierdz* _2; nie kontaktowac
  `,
  windfall: `
    beneficjent*; loteri*; losowani*; zwyciezc*; wygran*; (wygral*) _5; (przekazac|darowac|zapisac|oddac) _8 (majatek|milion*|fundusz*|pieniadze|sierot*|spadek|fortun*); uspione konto; (bonus|nagrod*|dotacj*|prezent) _2 #; sztabk*; nadplat*; obopoln* korzysc*; fundusz kompensacyjny; zawyzon* (faktur*|kontrakt*|umow*); nieodebran* srodk*; (przekazac|podarowac) _4 (#|kwot*|sum*)
  `,
  estate: `
    spadek; spadku; spadk*; zmarl*; nie pozostawil*; bez (spadkobiercow|rodziny|testamentu|krewnych); (nie znaleziono|brak) (krewnych|spadkobiercow|rodziny); zmarl* (ojca|ojciec|maz|klient|wujek); (klient|posiadacz|wlasciciel) _6 (zmarl*|zginal|zginela); (zginal|zginela|zgineli) _6
  `,
  bigMoney: `milion*; mln; # m (usd|euro)`,
  share: `(pana|pani|twoja|twoj) (czesc|udzial|procent) _2; # % _4 (dla pana|dla pani|dla ciebie|z tej kwoty|sumy); (polowa|polowe|po rowno|podzial*|podziel*); # # ; (tym samym|to samo|pana|pani) nazwisk*; z pana nazwiskiem; dzielimy; po polowie; pol na pol
  `,
  persona: `(general|pulkownik|major|sierzant|oficer|zolnierz|wojskow*|kapitan) _8 (armii|armia|us|amerykansk*|onz|nato|misj*|pokojow*|afganistan*|syri*|jemen*|statku|marynark*); (lekarz|lekarka|doktor|chirurg|inzynier|pielegniar*) _8 (onz|narodow zjednoczonych|nato|misj*|platform*|wiertnicz*|offshore|jemen*|syri*|sudan*|strefie wojny|statku); platform* (wiertnicz*|naftow*); (armii|armia) (amerykansk*|usa|us); misj* pokojow*; (oficer*|zolnierz*|general*|kapitan*|chirurg*|inzynier*|lekarz*) _10 (wojsk|armii|stacjonuj*|kontenerow*|statku|syrii|jemenie|misj*|platform*); (na|w) misji _3 (onz|pokojow*)
  `,
  bereaved: `wdow*; (stracil*|pochowal*) _2 (zone|meza); (moja zona|moj maz|zmarla zona|zmarly maz) _3 (zmarl*|umarl*|odszedl|odeszla); (mam|choruje na) _2 (raka|nowotwor*); (smiertelnie|nieuleczaln*) chor*; rozwiedzion*; (syn|syna|corka|corke) _3 (# lat|internat*); po rozwodzie; po smierci (zony|meza); zostalem sam
  `,
  login: `(potwierdz*|zweryfik*|weryfik*|zaktualiz*|aktualiz*|wprowadz*|podaj|podac|wpisz|odblokuj|przywroc) _4 (konto|konta|haslo|hasla|tozsamosc*|dane logowania|profil|profilu|dane karty|login|swoje dane|dane); (zaloguj|zalogowac|logowanie) _8 (haslo|haslem|link*|tutaj|mail*|aby|strone|pod adresem); kod (weryfikacyjny|potwierdzajacy); potwierdz* _4 (ze to ty|w ciagu)
  `,
  alarm: `(nietypow*|podejrzan*|nieautoryzowan*|nieznan*|niezwykl*) _2 (logowani*|aktywnosc*|dostep*|prob*|urzadzeni*|transakcj*); (konto|konta|profil|profilu|strona|dostep|czlonkostwo|skrzynka) _8 (zawieszon*|ograniczon*|zablokowan*|dezaktywowan*|usuniet*|zamkniet*|zgloszon*|wygasnie|wygasa|przejet*); (unikn*|zapobiec) _3 (zawieszeni*|blokad*|usunieci*|zamknieci*); (blokad*|zawieszeni*|usunieci*) _2 (konta|profilu); (narusz*) _4 (regulamin*|zasad*|praw*|warunk*); ktos _4 (zalogowac|wlamac) _6
  `,
  support: `(wsparcie|bezpieczenstw*|zespol|pomoc|serwis|centrum|weryfikacj*|obsluga) _3 linkedin; linkedin _2 (wsparcie|bezpieczenstw*|weryfikacj*|premium|zespol|pomoc|support|security); (zespol|dzial|centrum) (bezpieczenstwa|wsparcia|weryfikacji|obslugi) _2; (twoj|pana|pani) bank`,
  sharedDoc: `(udostepni*|przeslal*|wyslal*) _5 (dokument*|plik*|faktur*|folder*|umow*|pdf); (dokument|plik|faktura|umowa) _5 (udostepnion*|oczekuj*|dostepn*|do pobrania)`,
  inflow: `(odbierasz|odbiera|odbierac|odbior|przyjmuje*|przyjmowac|otrzymuje*|otrzymasz|dostajesz) _5 (przelew*|wplat*|platnosc*|pieniadz*|paczk*|srodk*|czek*|przesylk*|towar*) _6; (przelewy|wplaty|platnosci|paczki|pieniadze|srodki|przesylki) _6 (na swoje konto|na twoje konto|na wlasne konto|na pana konto|na pani konto|na swoj adres|na twoj adres|do domu|na twoje nazwisko|na wlasny adres); agent* (platnosc*|finansow*|transfer*|przesyl*|paczk*|rozliczen*); (na|przez) (twoj*|twoim|pana|pani|panska|swoj*|wlasn*|prywatn*) _1 (rachunek|konto|adres|rachunku); obslug* (wplat|platnosci|przelewow); (kurier|kurierzy) _3 (przywoz*|dostarcz*) _4; pod (pana|pani|twoje) drzwi; (klienci|najemcy|kupujacy) _2 (przelewaja|wplacaja|placa) _4 (pana|pani|ci|twoje)
  `,
  onward: `(przesyla*|przekazuje*|przekaz*|przeslij|wysyla*|odsyla*|przelewasz|przelewa|przelac|nadajesz|nadaje|nadac) _4 (reszt*|dalej|zagranic*|adres*|etykiet*|bitcoin|pozostal*); (reszt*|pozostal*) _4 (przesyla*|wysyla*|przelewa*|przekazuj*|przekaz*|odsyla*); (zatrzymuje*|zatrzymac|zostawia*|potraca*) _3 # %; # % _3 (dla ciebie|dla pana|prowizji|za kazd*); (nowa|inna|nowe|naklej*|przyklej*|zmien*) _2 etykiet*; western union; moneygram; (wyplaca*|wyplac*) _4; (kupuje*|kupic) _4 (krypto*|bitcoin*|usdt); # % _3 (zostaje|dla pani|u pani|u pana|u ciebie); wysyla na nasz portfel; list przewozow*; (oddaje|nadaje|oddac) _4 (punkcie|paczkomac*|poczcie|kurierowi); roznic*
  `,
  lend: `(wynajm*|wynajem*|pozycz*|wypozycz*|udostepni*|kupi*|skupu*|sprzeda*|odstap*) _5 (konto|konta|kont|profil*|linkedin|upwork|fiverr|useme); (konto|profil) _6 (nieuzywan*|do dyspozycji|do pracy); (na|w) (twoje|twoim|pana|pani) (nazwisko|imieniu) _4; (korzystamy|pracujemy|uzywamy) _2 (twojego|twoim|z twojego) (konta|kontem|profilu); weryfikacj* (twarzy|wideo); logujemy sie; (mail|login) i haslo
  `,
  youGet: `(placimy|place|dajemy|przelewamy) _4; (dostajesz|otrzymujesz|zarabiasz|masz|zatrzymujesz) _4 (#|miesiac*|udzial|czesc|prowizj*); # % _3 (z|od|prowizji|przychod*); # (zl|euro|pln|usd) _3 (miesi*|tydzien|tygodniow*); nic nie robi*; miesiecznie`,
  fetch: `(sklonuj*|sklonowac|pobierz|pobrac|sciagnij|sciagnac|rozpakuj*|rozpakowac|zainstaluj*|zainstalowac|uruchom*|odpal*|postaw) _6 (repo|repozytori*|zip|archiwum|demo|mvp|prototyp*|projekt*|gre|gra|kod|docker*|bitbucket*|github*|gitlab*|dapp*); npm (install|start|run); (lokalnie|na swoim komputerze|u siebie|na twoim komputerze|na swojej maszynie); nagr* _2 ekran
  `,
  callLater: `(przed|zanim) _5 (rozmow*|spotkani*|call*|porozmawiamy|pogadamy|zadzwonimy|umowimy|telefon*|wideo*); pierwszy (krok|etap); (rozmowa|spotkanie|call) _3 (potem|pozniej|nastepnie); (potem|nastepnie|pozniej) _4 (rozmow*|spotkani*|call|porozmawiamy); (zanim|potem) _4 (cto|lead|przejd*)
  `,
  wallet: `(podlacz*|polacz*|swoj|twoj|z|otworz*) _3 (portfel krypto|portfelem krypto|wallet|metamask*|phantom); metamask*; (portfel|portfela|portfelem) _4 (krypto*|nagrani*|zrzut*|aplikacj*|repo|demo|gre); wallet; (seed phrase|fraza odzyskiwania|fraze seed|klucz prywatny)`,
  trade: `trade*; trading*; bot; sygnal*; arbitraz*; zlot* (handel|inwest*); handl* zlotem; zlocie; krypto*; bitcoin*; btc; usdt; ethereum; forex*; gield*; nft*; binance; rynk* walutow*; broker*; wykres*
  `,
  teach: `mentor*; (moj|moja|jej|jego) (wujek|ciocia|kuzyn*); (naucz*|pokaz*|poprowadz*|wyjasni*|uczy) _3 (cie|pana|pania|mnie|jak|kiedy)?; (moj|moja|nasz|nasza|pewna|pewien) (trener*|nauczyciel*|analityk*|broker|doradc*|ekspert*|profesor*); grup* (prywatn*|vip|na telegramie|na whatsappie|sygnalow*|tradingow*|inwestycyjn*|zamkniet*|darmow*); (doda*|zaprosz*|wprowadz*|przyjm*) _4 (grup*|kanal*|spoleczn*|osob*); kopiuj* _3 (transakcj*|pozycj*|sygnal*); (pokazac|pokaze) ci; prowadze zespol
  `,
  smallStart: `(od|z|minimum|minimaln*|start|startow*|zaczn*|zaczyn*|zacza*|wplat*|wystarcz*|tylko|wklad) _4 # (zl|zlotych|euro|usd|usdt|dolarow|pln); (od|z|minimum|tylko|wystarczy) _2 $ #; # (zl|euro|usd) _3 (minimum|na start|wystarcz*|zeby zaczac|na poczatek); mal* kwot*`,
  profit: `(zarab*|zarob*|zysk*|wyplac*|wyciag*) _6 (#|$) _5 (tydzien|tygodn*|tygodniowo|miesi*|dzien*|zysku)?; (#|$) _4 (tygodniowo|na tydzien|miesiecznie|dziennie|zysku|w tydzien|w miesiac|za tydzien); # % _3 (dziennie|tygodniowo|miesiecznie|tydzien|miesiac|dzien); (splacil*|oplacil*|kupil*|zaplacil*) _4 (czynsz|auto|samochod|dom|kredyt|dlugi|slub|wakacje|raty); nigdy nie (stracil*|przegral*); rzucil* _2 (prace|etat); (stabiln*|staly|stale|regularn*) (zysk*|dochod*|zarobk*)`,
  loan: `(pozyczk*|kredyt*) _8 (# %|oprocentowani*|bez bik|bez zaswiadczen|bez poreczycieli|prywatn*|od reki|pilnie|zadluzon*); (udziel*|oferuje*|potrzebuj*) _6 (pozyczk*|kredyt*); bez (bik|krd|poreczycieli); odmow* _3 bank*; prywatn* (inwestor|pozyczkodawc*)
  `,
  bankNew: `(nowy|nowe|nowego|zmian*|zmieni*|inne|zaktualizowan*) _4 (konto|konta|rachun*|numer konta|numer rachunku|bank|danych bankowych|iban); (konto|rachunek|numer konta|numer rachunku|iban|dane bankowe) _6 (zmieni*|nowy|nowe|audyt*|zablokowan*); inn* (numer|rachunek|konto)
  `,
  payTo: `(przelac|przelej|przelew|zaplac*|wplac*|oplac*|uregul*|dokonac|wykonac) _8 (faktur*|kwot*|saldo|platnosc*|przelew*|nowe konto|ten rachunek|reszt*|zalegl*|rachunek); wplat* _2 faktur*
  `,
  giftBuy: `(kupic|kup|kupil*|kupisz|zakup*|zalatw*|potrzebuje) _8 (karty podarunkow*|kart podarunkow*|karte podarunkow*|bony|voucher*|karty google|karty steam|karty apple); kart* (google|steam|itunes|apple|podarunkow*)
  `,
  codes: `(wysl*|przesl*|podaj|podac|przeslij) _5 (kody|kodow|kod); zdrap*; (oddam|zwroc*|zwrot*) _3; spotkaniu; (na|w) naradzie; zdjeci* _3 (kod*|tyl*); nie moge (rozmawiac|odebrac)
  `,
  cheque: `czek _14; (wyslemy|wysylamy|otrzyma*|zrealizowac|zdeponowac) _5 czek; (certyfikowan*|naszego) dostawc*
  `,
  extort: `
    (wysl*|rozesl*|opublik*|udostepni*) _6 (nagrani*|film*|wideo|zdjeci*|screen*|wszystko) _6 (kontakt*|rodzin*|zonie|mezowi|szef*|pracodawc*|wspolpracownik*|znajom*); (mam|mamy) _5 (intymne|nagie|twoje zdjecia|nagranie z toba|film z toba|nagranie z panem); (znajomi|kontakty|rodzina|bliscy) _8 (dosta*|zobacz*|otrzyma*) _4 (nagrani*|film*|wideo); (przed|przez) kamer* _2
  `,
  harsh: `(jestes|jestescie|ty|pan jest|pani jest) _2 (idiot*|debil*|kretyn*|glupi*|zalosn*|smieci*|dupk*|dziwk*|szmat*|kurw*|nieudacznik*|klamc*|zlodziej*|nikim|dno|oszolom*|bezwartosciow*|pajac*|frajer*); (spierdalaj|wypierdalaj|odwal sie|pierdol sie|zamknij sie|stul pysk|zdechnij|chuj ci|jeb sie); (wiem|wiemy) _1 gdzie (mieszkasz|pracujesz|parkujesz|pan mieszka|pani mieszka); (pozalujesz|pozaluje pan|pozaluje pani|zaplacisz za to|zniszcze cie|zniszczymy|dopadne|polamie|dojade)`,
  flirt: `
    (piekn*|sliczn*|sexy|seksown*|goraca|urocz*|ladn*|cudown*|zgrabn*|przystojn*) _2 (usmiech*|oczy|oczach|kobiet*|nog*|ust*|dziewczyn*|cialo|figur*|mezczyzn*|buzi*); (jestes|wygladasz) _2 (piekn*|sliczn*|sexy|seksown*|cudown*|goraca|ladna|ladniutk*|zjawiskow*|przystojn*); jestes (singl*|wolna|wolny|zajeta|mezatka); (kolacj*|wino|drink*|randk*|weekend) _5 (we dwoje|tylko my|ty i ja|sam na sam); (czesc|hej|witaj|siema) (piekna|sliczna|slicznotko|kocie|mala|przystojniaku|lala|pieknosci|skarbie)
  `,
  ahead: `
    z gory; przedplat*; z wyprzedzeniem; (przed) _5 (wyplat*|uruchomieni*|przelewem|zwolnieni*); pierwsza rata
  `,
  personal: `
    data urodzenia; date urodzenia; pesel; (skan|zdjecie|kopi*) _3 (dowodu|dowod|paszportu); dowod* osobist*; paszport*; (imie i nazwisko) _8; selfie; nazw* banku; prawo jazdy
  `,
  trust: `
    (ci|tobie|panu|pani) zaufac; ufam; zaufan* osob*; (uczciw*|szczer*|dobr*) (osob*|kobiet*|mezczyzn*|serc*|czlowiek*); nowe zycie; ozenic; wyjsc za maz; umilowan*; nowych przyjaciol; zostac przyjaciolmi
  `,
  held: `
    (paczk*|kurier*|skrzyni*|walizk*|przesylk*|nagrod*) _12 (clo|cla|clo|celn*|zatrzyman*|lotnisk*|odpraw*); srodki _4 (zablokowan*|zamrozon*)
  `,
  plea: `
    sierot*; sierocin*; (nie mamy|bez) jedzenia; glod*; (operacj*|szpital*) _4 (syn*|cork*|matk*|dziecka); bog (ci|pana|pania) zaplac; bog blogoslaw*; uratowac zycie; kazda (kwota|zlotowka|pomoc); telefon _3 (zepsu*|zgubil*|ukradl*); nowy numer
  `,
  oddPay: `
    western union; moneygram; bitcoin*; usdt; kod blik; kryptowalut*
  `,
  proof: `
    zrzut* ekranu; screen*; kod zaproszeni*; za (polubienie|opinie|klikniecie|zadanie|lajka|ocene); # (zadan|klikniec|polubien|opinii)
  `,
};
