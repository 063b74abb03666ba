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
    (wiele|wiekszosc|wielu|kilka|sporo) (firm|przedsiebiorcow|klientow|osob|menedzerow|wlascicieli|zespolow|biznesow); (w swojej sieci|zna pan* kogos|znasz kogos|polecic kogos|wsrod znajomych) _2; (witam|dzien dobry|czesc|drodzy|szanowni) (wszystkich|panstwo|wszystkim|koledzy|kontakty)
  `,
  offer: INTENT_PL.recruit,
  pitch: INTENT_PL.sell,
  call: `
    (#|kilka|pare|kwadrans|dziesiec|pietnascie) (min|minut|minutek); (krotk*|szybk*|niezobowiazujac*|luzn*|wirtualn*) _1 (rozmow*|call|spotkani*|telefon|kaw*|prezentacj*|wideorozmow*|pogaw*); (czy|czy znajdzie|czy znajdziesz|znajdzie|znajdziesz|ma|masz|mial*) _4 (czas|chwil*|minut*|ochot*|otwart*|zainteresowan*|chetn*|mozliwosc) _3;
    (zainteresowan*|brzmi ciekawie|co pan* na to|co sadzisz|co o tym sadzi*|chetny|chetna|dasz znac|ma to sens|warto pogadac|interesuje) _3 ?; (umowic|umowimy|umowmy|zarezerwowac|zaproponowac) _4 (rozmow*|spotkani*|termin*|call|demo|telefon*); (moj|link) _1 (kalendarz*|calendly); (w tym|w przyszlym|w nastepnym|w ktorys) tygodniu;
    (czy moge|moge|moglbym|moglabym) _2 (przeslac|wyslac|zadzwonic|pokazac|opowiedziec|podeslac|przedstawic) _2; (jesli|jezeli|gdyby) _3 (zainteresowan*|interesuje|ciekawe|chetn*|zainteresuje); (prosze o|daj|dac|bede wdzieczn*) _2 (znac|informacj*|odpowiedz|kontakt)
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
    (lider*|wiodac*|numer jeden) (na|w|rynku) _2; (gwarantowan*|mierzaln*|sprawdzon*) (efekt*|wynik*|rezultat*)
  `,
  closing: `
    (pozdrawiam|serdecznie pozdrawiam|z pozdrowieniami|milego dnia|dobrego dnia|udanego dnia|udanego tygodnia|milego tygodnia|z wyrazami szacunku|z powazaniem|do uslyszenia|do zobaczenia wkrotce);
    (czekam|licze|oczekuje) na _2 (odpowiedz|kontakt|wiadomosc|informacj*);
    (z gory|dziekuje) _1 (dziekuje|za poswiecony|za czas|za odpowiedz|z gory);
    (bez zobowiazan|niezobowiazujaco|nie ma problemu|jesli nie); p s; ps
  `,
  output: `
    (pana|pani|twoj|twoja|twoje|twoim|twojego|twojej|panski) (post*|artykul*|wpis*|podcast*|ksiazk*|wyklad*|wywiad*|webinar*|badani*|film*|odcin*|newsletter*|prezentacj*|prelekcj*|prac*|projekt*|komentarz*|wystapieni*|warsztat*) _2 (o|na|w|dotycz*|z|ktor*|po|przekonal*);
    (napisal*|opublikowal*|powiedzial*|opowiadal*|wspomnial*|udostepnil*|przedstawil*|wyjasnil*|otworzyl*) (pan|pani|s) _3;
    (czytal*|sluchal*|przeczytal*|obejrzal*|wysluchal*|przesluchal*) _3 (artykul*|podcast*|wywiad*|wyklad*|ksiazk*|post*|wpis*|film*|odcin*) _3
  `,
  met: INTENT_PL.follow,
  referral: `
    (polecil*|zasugerowal*|powiedzial*|wspomnial*|opowiedzial*|doradzil*) (mi|pana|pania|ciebie|ze) _4;
    (z polecenia|za rada|z inicjatywy|od) _2 (kolegi|kolezanki|znajom*|przyjaciela); (z polecenia) _2;
    (wspoln*) (znajom*|kontakt*|koleg*) _2
  `,
  reason: `
    (poniewaz|bo|gdyz|dlatego ze) (pan|pani|ty|my|ja|twoj*|u nas|wiem|tez) _3;
    (pomogl*|uratowal*|przekonal*|zainspirowal*|zaoszczedzil*) (mi|nam|mnie|nas) _3;
    (mamy|mam|u nas) _2 (ten sam|ta sama|to samo|identyczn*|dokladnie) _2;
    (jak|dlaczego) _1 (pan*|udalo|rozwiazal*|robicie|zrobil*|poradzil*) _3; (sprawdzil*|przetestowal*|wyprobowal*) _3
  `,
};
