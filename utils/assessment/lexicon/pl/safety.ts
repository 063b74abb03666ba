import type { SafetyTable } from '../safety';

/** Polish wording of scams. Folded: no accents, "l" for "ł". */
export const SAFETY_PL: SafetyTable = {
  payFirst: `
    (wplac*|zaplac*|przelac|przelej|przelew*|oplac*|wplat*) _5 (kaucj*|zaliczk*|oplat*|depozyt*|szkoleni*|z gory|rejestracj*|wpisow*|kurs*|za sprzet) _3 (przed|aby|zeby|zwrot*|zaczac|rozpoczac|startem|umow*|prac*);
    (karty podarunkow*|kart podarunkow*|kody blik|kod blik|paysafecard|western union);
    (doladowac|zasilic) _2 (konto|saldo|portfel) _3;
    (wplac*|przelej|przelac) _3 # (zl|euro) _6 (przed|kaucj*|za sprzet|rejestracj*|szkoleni*); (zaplac*|przelew*|przelej|wplac*) _8 (moje|swoje) prywatne konto
  `,
  fee: `
    (kaucj*|zaliczk*|przedplat*|wpisowe|oplat* rejestracyjn*|oplat* manipulacyjn*|oplat* administracyjn*|oplat* aktywacyjn*|oplat* wstepn*|oplat* szkoleniow*|koszt* szkolenia|zestaw startowy|depozyt zwrotny|kosztow rejestracji) _5;
    (zostan*|bedzie|sa) _1 zwrocon* _2
  `,
  identity: `
    (kopi*|zdjeci*|skan*|fotografi*) _4 (dowodu|dowod|paszport*|prawa jazdy|dokument*|legitymacj*); (wyslac|przeslac|przeslij|wyslij|podac|podaj|potrzebujemy|prosze o|udostepnic) _5 (numer konta|dane bankowe|numer karty|karty kredytow*|pesel|kod blik|kod sms|haslo|dane do logowania|iban|numer rachunku|dane karty);
    (numer konta|dane bankowe|numer karty|pesel|dane do bankowosci) _5
  `,
  runCode: `(sklonuj*|sklonowac|pobierz|pobrac|zainstaluj|zainstalowac|rozpakuj|odpal) _5 (repo|repozytori*|projekt*|kod|plik*|zip|skrypt*|apk|gre|aplikacj*) _8 (przed|rozmow*|lokaln*|komputer*); przed _4 (rozmow*|spotkani*|callem) _5 (sklon*|pobra*|pobierz|uruchom*|zainstal*); (anydesk|teamviewer)`,
  task: `
    (ocenianie|oceniac|oceniaj|ocena|lajkowanie|lajkuj|lajkowac|polubieni*|klikanie|ogladanie|recenzowanie|recenzj*|testowanie|optymalizacj*|subskrybowanie) _4 (hotel*|produkt*|film*|aplikacj*|youtube|tiktok|restauracj*|reklam*|kanal*|sklep*|wideo);
    (prost*|latw*|drobn*|platn*|codzienn*) _1 (zadan*|zadania|zlecen*|czynnosci|klikniec|zadaniach); (obserwowanie|obserwuj*|lajkuj*) _4 (kont|profil*|kanal*|stron*)
  `,
  earn: `
    # (zl|zlotych|pln|euro|eur|$|usd|dolarow) _3 (dziennie|na dzien|za dzien|codziennie); $ # _4 (dziennie|na dzien|za dzien|codziennie);
    (codzienn*|dzienn*|natychmiastow*) (wyplat*|zarobk*|dochod*|zysk*|wynagrodzenie)
  `,
  homeJob: `
    (praca|prace|prac*|zarabiaj|zarabianie|zarobek|zarob) _3 (z domu|w domu|zdaln*|online|przez telefon|z telefonu|na telefonie|dorywcz*|dodatkow*|przez internet); (dodatkow*|pasywn*|dorywcz*) (dochod*|praca|pracy|zarobek|zarobk*|zajecie); (elastyczn*) (godzin*|czas*|grafik) _2; # (do)? (#)? (godzin*|minut*) dziennie; (latwa|prosta|lekka) praca
  `,
  noExperience: `(bez|nie wymagamy|nie jest wymagane|nie potrzeba|niewymagane) _1 (doswiadczen*|rozmowy kwalifikacyjnej|kwalifikacj*|wyksztalceni*|rozmowy) _3; (kazdy) moze _3; latwe pieniadze`,
  invest: `
    (zainwestuj*|inwestow*|inwestycj*|inwestuj*|trading|tradowac|handel|handluj*|wplac) _6 (krypto*|bitcoin*|btc|forex|usdt|ethereum|platform*|walut*|zlot*|gield*|opcje binarne|nft); (krypto*|bitcoin*|forex|btc|usdt|opcje binarne) _4 (trading*|inwest*|trader*|mentor*|platform*|sygnal*|zysk*|kopani*|zarab*|ekspert*|doradc*);
    (wolnosc finansow*|wolnosci finansowej|niezaleznosc finansow*); (pasywn* dochod*|dochod* pasywn*); (moj|nasz|naszym|moim|nasza) (mentor*|trader*|platform*|doradc*|grup*) _2 (trading*|forex|krypto*|inwest*|ktor*); (minimaln*|pierwsz*|poczatkow*) (wplat*|depozyt*|inwestycj*); (marketing sieciowy|network marketing|mlm|piramida finansowa); (wplacil*|wlozyl*|zainwestowal*) _12 (wyplacil*|wyciagnal*|wybral*)
  `,
  gain: `
    (gwarantowan*|pewn*|stal*|bez ryzyka) _1 (zysk*|zwrot*|dochod*|zarobk*|#); # (%|procent) _4 (miesiecznie|dziennie|tygodniowo|zysku|na miesiac|w miesiac|w skali miesiaca|zwrotu|gwarantowan*); bez (zadnego )?ryzyka; (podwoj*|potroj*|pomnoz*) _3 (pieniadz*|kapital*|inwestycj*|oszczednosc*|wplat*); (szybki|wysoki|ogromn*) zysk*
  `,
  mule: `(odbier*|przyjm*|otrzymyw*) _4 (przelew*|platnosc*|pieniadz*|paczk*|srodk*) _8 (przekaz* dalej|przesyl* dalej|zatrzym*|prowizj*); (swoje|twoje|swoim|twoim) (konto|kontem|koncie) (bankowe|bankowym|osobiste)? _5 (udostepn*|przelew*|przyjm*); (wynajm*|wypozycz*|udostepn*) _3 (konto|linkedin|profil)`,
  advance: `(spadek|spadku|spadkobierc*|beneficjent*|zmarl*) _10 (milion*|pieniadz*|euro|dolar*|srodk*|fundusz*|przelew*|kwot*); # (milionow|miliony|milion|mln) _8 (spadek|spadku|spadkobierc*|beneficjent*|zmarl*); wygral* _4 (loteri*|# zl|nagrod* #)`,
  domain: `(kupic|odkupic|zakupic) _2 (pana|pani|twoja|panstwa) domen*; domen* _6 (na sprzedaz|oczekiwan* cen*|cena)`,
  bookFeature: `(twoja|twoj|pani|pana) (ksiazk*|powiesc*) _10 (klub* ksiazki|klub* czytelnicz*|naszych czytelnikow|spolecznosc*)`,
  messenger: `(whatsapp*|whats app|telegram*|wechat|signal|viber|snapchat|discord|t me|wa me|messenger|skype)`,
  moveOff: `
    (napisz|pisz|napisac|skontaktuj|kontakt|dodaj|odezwij|wiadomosc|porozmawiajmy|przejdzmy|dolacz|wyslij|na|przez|moj|podaj) _4 (whatsapp*|whats app|telegram*|wechat|viber|snapchat|discord); (twoj|pani|pana|moj|nasz|swoj) (whatsapp|telegram|prywatny numer|prywatny mail|numer whatsapp); (skontaktuj|napisz|kontakt) _4 (menedzer*|manager*|opiekun*|mentor*|doradc*|kierowni*|przelozon*) _3; (rzadko|nieczesto|prawie nie) _3 (linkedin|tutaj|tu); na (moj|moja) prywatn* _2; napisz na _3 (mail|e mail|email|adres); (masz|ma|uzywasz) _1 (whatsapp*|telegram*)
  `,
  romance: `
    (piekn*|sliczn*|urocz*|atrakcyjn*|ladn*|cudown*) _1 (kobiet*|usmiech*|oczy|zdjeci*|mezczyzn*|pani|twarz|osob*); (twoj|twoje|pani|pana) (usmiech|oczy|uroda|piekno|zdjecie profilowe) _3; (witaj|czesc|hej|dzien dobry) (piekna|kochana|kochanie|skarbie|sliczna|moja droga|przystojniaku|mila); (poznac cie lepiej|lepiej poznac|szczera przyjazn|powazny zwiazek|bratnia dusza|prawdziwa milosc|zaprzyjaznic); (czy jestes|jestem) _1 (singl*|zonat*|zamezn*|rozwiedzion*|wdow*|samotn*); (poruszyl*|skradl*) _3 serce; zakochal*
  `,
  vagueJob: `(praca) _2 (online|zdalna|dorywcza|dla ciebie|elastyczna) _3; (wirtualn*|osobist*) asystent*; (zostal*) _1 (wybran*|zakwalifikowan*); (bez|nie) _4 (kolid*|wplyw*|przeszkad*) _5 (prac*|etat*|zatrudnieni*)
  `,
  approved: `(aplikacj*|zgloszenie|profil|cv|kandydatur*) _3 (zaakceptowan*|zatwierdzon*|przyjet*|wybran*); (zostal*) _2 (przyjet*|zatrudnion*|zaakceptowan*); (przed podpisaniem|przed umowa|przed rozpoczeciem|przed startem|aby zarezerwowac) _3; bez rozmowy kwalifikacyjnej`,
  secondHand: `(moj|moja) (szef|szefowa|wujek|ciocia|mentor*|przyjaciel*|kolega|pracodawca) _6; jestem tylko _2 asystent*`,
  aware: `(phishing*|oszustw*|oszust*|wyludz*|cyberbezpieczenstw*|bezpieczenstwo it|malware|pranie pieniedzy)`,
};
