import type { AutomationTable } from '../automation';
import { INTENT_PL } from './intent';

/** Polish wording of notes that go to many, and of those that cannot; what wants and offers say stands in `intent.ts`. Folded. */
export const AUTOMATION_PL: AutomationTable = {
  opener: `
    (trafil*|natknal*|natrafil*|przegladalem|przegladalam|widzialem|widzialam|zobaczyl*|ogladal*|zauwazyl*|przegladajac) _3 (pana|pani|twoj|twojego|panski|pan*) (profil|profilu|profil na) _1; (mam nadzieje|licze) ze _6 (dobrze|dobry|tydzien|wszystko|milo); (nazywam sie|mam na imie|jestem) _2 (zalozyciel*|konsultant*|rekruter*|doradc*|coach*|wlasciciel*|ceo|specjalist*|dyrektor*|menedzer*|handlow*|z firmy|przedstawiciel*);
    (pisze|kontaktuje sie|zwracam sie|odzywam sie|pozwalam sobie|pozwole sobie) _4; (widze|zauwazyl*|zobaczyl*|widzial*) ze (pan|pani|pracujesz|jestes|zajmujesz|pracuje|jest|prowadzi*|prowadzisz) _3; (dziekuje|dzieki) za (przyjecie|dodanie|akceptacj*|zaproszenie|polaczenie|dolaczenie); (szybkie|krotkie|male) pytanie; przepraszam ze _3
  `,
  flattery: `
    (pana|pani|twoj|twoje|twoja|panski) (profil|doswiadczeni*|sciezk*|karier*|praca|kompetencj*) _6 (zainteresowal*|zwrocil*|uwage|imponuj*|wraz*|pasuj*|robi*|interesuj*|inspiruj*|idealn*); (jestem pod wrazeniem|pod wrazeniem|zaimponowal*|zainspirowal*) _3; (gratuluje|gratulacje) _3 (stanowisk*|awans*|sukces*|karier*|rol*|osiagniec*|nowej|nowego|rozwoju);
    (ciekaw*|imponujac*|interesujac*|bogat*|inspirujac*) (profil|doswiadczeni*|sciezk*|karier*); (osob*|specjalist*|profesjonalist*|ekspert*|kogos|ludzi) (takich jak|takie jak|jak|takiego jak) (pan|pani|ty|panstwo|ciebie|pana)
  `,
  network: INTENT_PL.network,
  mass: `
    (firm*|przedsiebiorc*|specjalist*|zespol*|menedzer*|klient*|osob*|biznes*) (takich jak|takim jak|podobnych|podobnym|takie jak|jak) _1 (pan*|twoj*|twoja|wasz*|panstwa|ty); (w|z) (pana|pani|twojej|tej|panstwa|swojej|waszej) (branzy|dziedzinie|okolicy|regionie|obszarze|niszy); (osob*|specjalist*|profesjonalist*|ekspert*|ludzi|przedsiebiorc*) (z|w) _2 (branzy|dziedzin*|obszar*|sektor*|rynku|it);
    (wiele|wiekszosc|wielu|kilka|sporo) (firm|przedsiebiorcow|klientow|osob|menedzerow|wlascicieli|zespolow|biznesow); (w swojej sieci|zna pan* kogos|znasz kogos|polecic kogos|wsrod znajomych) _2; (witam|dzien dobry|czesc|drodzy|szanowni) (wszystkich|panstwo|wszystkim|koledzy|kontakty);
    (wielu|wiele|wiekszosc) (wlascicieli|kancelarii|restauracji|hoteli|placowek|salonow|przychodni|osob|ludzi) _3; (dziekujemy|dziekuje) za (udzial|odwiedzenie|wizyte|przybycie) _4; zespol (organizator*|firmy) _1; (kancelarie|restauracje|placowki|szkoly|gabinety) (czesto|prawne|takie|chetnie) _2
  `,
  offer: INTENT_PL.recruit,
  pitch: `${INTENT_PL.sell};
    (reprezentuje|reprezentujemy|jestesmy|zwracam sie) _3 (firm*|agencj*|kancelari*|fundusz*|platform*|producent*|dystrybutor*|propozycj*) _3; (nasza oferta|nasz system|nasza aplikacja|nasza platforma|nasz program|nasza firma) _3; (w tym tygodniu|dzis) mam # _2; napisz (tak|system|chce|info|do) _2; (bez zobowiazan|za darmo|zero ryzyka|pierwszy miesiac|okres probny) _1; (czy wiesz|czy wie pan*|masz dosc|znam to) _3; (oplat*|wplat*|kaucj*|prowizj*) _2 # _2`,
  call: `
    (#|kilka|pare|kwadrans|dziesiec|pietnascie) (min|minut|minutek); (krotk*|szybk*|niezobowiazujac*|luzn*|wirtualn*) _1 (rozmow*|call|spotkani*|telefon|kaw*|prezentacj*|wideorozmow*|pogaw*); (czy|czy znajdzie|czy znajdziesz|znajdzie|znajdziesz|ma|masz|mial*) _4 (czas|chwil*|minut*|ochot*|otwart*|zainteresowan*|chetn*|mozliwosc) _3;
    (zainteresowan*|brzmi ciekawie|co pan* na to|co sadzisz|co o tym sadzi*|chetny|chetna|dasz znac|ma to sens|warto pogadac|interesuje) _3 ?; (umowic|umowimy|umowmy|zarezerwowac|zaproponowac) _4 (rozmow*|spotkani*|termin*|call|demo|telefon*); (moj|link) _1 (kalendarz*|calendly); (w tym|w przyszlym|w nastepnym|w ktorys) tygodniu;
    (czy moge|moge|moglbym|moglabym) _2 (przeslac|wyslac|zadzwonic|pokazac|opowiedziec|podeslac|przedstawic) _2; (jesli|jezeli|gdyby) _3 (zainteresowan*|interesuje|ciekawe|chetn*|zainteresuje); (prosze o|daj|dac|bede wdzieczn*) _2 (znac|informacj*|odpowiedz|kontakt);
    (czy pasuje|pasuje|odpowiada|dogodny) _3 (termin|wtorek|sroda|srode|czwartek|piatek|poniedzialek|demo) _2; (porozmawiamy|pogadamy|oddzwonic|dopisac|przeslac|podeslac) _2 ?; (mialaby|mialby) _1 (pani|pan) _3; (zapraszam|zapraszamy) do (kontaktu|wspolpracy|rozmowy|sledzenia) _1; chetnie (przedstawie|opowiem|pokaze|odpowiem|wysle) _3; prosze o (kontakt|telefon|wybor|przeslanie|odpowiedz) _2
  `,
  bump: `
    (przypominam|ponawiam|wracam|nawiazuje|nawiazujac|podbijam) _4 (wiadomosc*|temat*|mail*|poprzedni*);
    (moj*|swoj*) (poprzedni*|ostatni*|wczesniejsz*) (wiadomosc*|mail*|e mail*);
    (czy udalo|czy mial*|udalo) _4 (zapoznac|przeczytac|zobaczyc|czas|okazj*|sie); (ostatnia) (wiadomosc|proba);
    (nie otrzymal*|brak) _2 odpowiedzi
  `,
  boast: `
    # (%|procent) _4; (ponad|juz|do|az) # _1 (firm|klient*|przedsiebiorc*|uzytkownik*|marek|osob|specjalistow|zespolow);
    # (firm|klientow|uzytkownikow|marek) (zaufalo|juz|korzyst*|nam|z); (# x|# razy) (wiecej|szybciej|lepiej)?;
    (w|zaledwie|w ciagu|juz w) (zaledwie|tylko|mniej niz|#)? # (dni|tygodni*|miesiec*|minut*|godzin*);
    (lider*|wiodac*|numer jeden) (na|w|rynku) _2; (gwarantowan*|mierzaln*|sprawdzon*) (efekt*|wynik*|rezultat*);
    (ponad|juz) # (restauracji|placowkach|placowek|hoteli|szkol|wlascicieli|gabinetow|kancelarii|uczestnik*) _2; nawet (o|do) # _2
  `,
  closing: `
    (pozdrawiam|serdecznie pozdrawiam|z pozdrowieniami|milego dnia|dobrego dnia|udanego dnia|udanego tygodnia|milego tygodnia|z wyrazami szacunku|z powazaniem|do uslyszenia|do zobaczenia wkrotce);
    (czekam|licze|oczekuje) na _2 (odpowiedz|kontakt|wiadomosc|informacj*);
    (z gory|dziekuje) _1 (dziekuje|za poswiecony|za czas|za odpowiedz|z gory);
    (bez zobowiazan|niezobowiazujaco|nie ma problemu|jesli nie); p s; ps;
    (bede wdzieczn*|pozostaje do|pozostajemy do|do zobaczenia|owocnego|zycze|serdecznosci|z gory dziekuje|licze na) _2
  `,
  output: `
    (pana|pani|twoj|twoja|twoje|twoim|twojego|twojej|panski) (post*|artykul*|wpis*|podcast*|ksiazk*|wyklad*|wywiad*|webinar*|badani*|film*|odcin*|newsletter*|prezentacj*|prelekcj*|prac*|projekt*|komentarz*|wystapieni*|warsztat*) _2 (o|na|w|dotycz*|z|ktor*|po|przekonal*);
    (napisal*|opublikowal*|powiedzial*|opowiadal*|wspomnial*|udostepnil*|przedstawil*|wyjasnil*|otworzyl*) (pan|pani|s) _3;
    (czytal*|sluchal*|przeczytal*|obejrzal*|wysluchal*|przesluchal*) _3 (artykul*|podcast*|wywiad*|wyklad*|ksiazk*|post*|wpis*|film*|odcin*) _3;
    (pana|pani|twoj|twoja|twoje|twojej|twoim|twojego|panski|panska|panstwa) (wtyczk*|szablon*|bibliotek*|przepis*|poradnik*|map*|kanal*|aplikacj*|raport*|doktorat*|referat*|wystaw*|mural*|plyt*|koncert*|kurs*|repozytori*|gra|gre|rysun*|reportaz*|felieton*|wiersz*|zdjeci*|audycj*|watek|watku|notatk*|metod*|rad*|pytani*|odpowiedz*|opini*|opraw*|protokol*|wpis*) _2; (korzystam|uzywam|uzylem|uzylam|przetestowalem|przetestowalam|zrobilem|zrobilam|wydrukowalem|wydrukowalam|zastosowalem|zastosowalam) _1 (z|wedlug|pana|pani|twoj*) _3; (pan|pani) (napisal*|pokazal*|powiedzial*|opowiadal*|zrobil*|zbudowal*|odpowiedzial*|wyjasnil*|pisal*|mowil*|opisal*|prowadzil*) _3; (pokazal*|powiedzial*|mowil*|odpowiedzial*|napisal*|zrobil*|opisal*|policzyl*) (pan|pani) _3; (napisales|napisalas|pokazales|pokazalas|powiedziales|powiedzialas|opowiadales|opowiadalas|zrobiles|zrobilas|odpowiedziales|odpowiedzialas|wyjasniles|wyjasnilas|pisales|pisalas|mowiles|mowilas|opisales|opisalas) _4
  `,
  met: `${INTENT_PL.follow};
    (poznalismy|spotkalismy|widzielismy|siedzielismy|siedzialysmy|stalismy|rozmawialismy|rozmawialysmy|jechalismy|tanczylismy|utknelismy|studiowalismy|pracowalismy|gralismy) _4; (siedzialem|siedzialam|stalem|stalam|bylem|bylam) _2 (obok|kolo|przy|w kolejce|na pana|na pani|na twoj*) _3; (uczyl*|leczyl*|operowal*|prowadzil*) _1 (pan|pani)? _1 (mnie|moja|mojego|moj) _3; (matura|rocznik|klasa|lawka) _2; (bylem|bylam) _1 (pana|pani|twoim|twoja|panskim) (student*|uczen|uczniem|uczennica|pacjent*) _3; pozyczyl* mi _3; to ja (pytal*|zglosil*|siedzial*) _3`,
  referral: `
    (polecil*|zasugerowal*|powiedzial*|wspomnial*|opowiedzial*|doradzil*) (mi|pana|pania|ciebie|ze) _4;
    (z polecenia|za rada|z inicjatywy|od) _2 (kolegi|kolezanki|znajom*|przyjaciela); (z polecenia) _2;
    (wspoln*) (znajom*|kontakt*|koleg*) _2;
    (kontakt|namiary|numer|nazwisko) _3 (dal*|podal*|przekazal*|mam od|dostal*) _3; (rozmawialem|rozmawialam) _2 z _3; (mowil*|powiedzial*|wspomnial*) _1 ze (pan|pani|jesli|powinn*|tylko|jest) _3; (slyszalem|slyszalam|wiem|dowiedzial*) _1 od _3
  `,
  reason: `
    (poniewaz|bo|gdyz|dlatego ze) (pan|pani|ty|my|ja|twoj*|u nas|wiem|tez) _3;
    (pomogl*|uratowal*|przekonal*|zainspirowal*|zaoszczedzil*) (mi|nam|mnie|nas) _3;
    (mamy|mam|u nas) _2 (ten sam|ta sama|to samo|identyczn*|dokladnie) _2;
    (jak|dlaczego) _1 (pan*|udalo|rozwiazal*|robicie|zrobil*|poradzil*) _3; (sprawdzil*|przetestowal*|wyprobowal*) _3;
    (u nas|u mnie) (wlasnie|tez|jest|to|tam|dokladnie|na|w) _3; (probowal*|powtorzyl*|zmierzyl*|poprawil*|przerobil*|zastosowal*|wynieslismy|zrobilysmy|zrobilismy) _3; (w mojej|w moim|w naszej|w naszym) (szkole|szpitalu|klasie|warsztacie|laboratorium|pracy|przypadku|gminie|bibliotece|kuchni) _3; (moje pytanie|nie wiem tylko|zastanawiam sie|ciekawi mnie) _3; od tego (czasu|zalezy) _3
  `,
};
