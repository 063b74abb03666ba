import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day, apart } = waysOf('pl');
const requests = counted({
  one: '# zaproszenie',
  few: '# zaproszenia',
  many: '# zaproszeń',
  other: '# zaproszenia',
});
const connections = counted({
  one: '# kontakt',
  few: '# kontakty',
  many: '# kontaktów',
  other: '# kontaktu',
});

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Możesz wnieść własne dane i zabrać je ze sobą. Pliki są czytane na tym komputerze i nigdzie nie są wysyłane.',
  importTitle: 'Import',
  importText:
    'Eksport z LinkedIn („Uzyskaj kopię swoich danych”), jako pobrany plik zip lub jego pliki CSV, albo JSON Resume. Nic nie zostanie dodane, zanim zobaczysz, co to jest.',
  choose: 'Wybierz pliki…',
  drop: 'lub upuść je tutaj',
  reading: 'Czytanie plików',
  comparing: 'Porównywanie notatek',
  writing: 'Zapisywanie',
  cancel: 'Anuluj',
  cancelled: 'Anulowano. Nic nie dodano.',
  preview: 'Zawartość plików',
  nothing: 'W żadnym z tych plików nie ma niczego, co Winnow czyta.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, w tym z notatką: ${number(notes)}${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? ` (${day(firstAt)})` : ` (${day(firstAt)} – ${day(lastAt)})`) : ''}`,
  invitationsHelp: 'Wypełnia pamięć: kto już zapraszał i które notatki były szablonami.',
  connections: (count, firms) => `${connections(count)}, liczba firm: ${number(firms)}`,
  connectionsHelp:
    'Mówi, kogo znasz: dla opcji „Osoby, które znam” i dla notatek, w których ktoś powołuje się na polecenie. Nazwiska są przechowywane jako skróty kryptograficzne. Zastępuje wcześniejszy import.',
  facts: 'Twoje dane',
  factsHelp: 'Uzupełnia luki w zakładkach „O Tobie” i „Cele”. To, co pochodzi od Ciebie, zostaje.',
  factLines: {
    headline: (text) => `Nagłówek: ${apart(text)}`,
    positions: counted({
      one: '# stanowisko',
      few: '# stanowiska',
      many: '# stanowisk',
      other: '# stanowiska',
    }),
    skills: counted({
      one: '# umiejętność',
      few: '# umiejętności',
      many: '# umiejętności',
      other: '# umiejętności',
    }),
    schools: counted({ one: '# szkoła', few: '# szkoły', many: '# szkół', other: '# szkoły' }),
    topics: counted({ one: '# temat', few: '# tematy', many: '# tematów', other: '# tematu' }),
  },
  problems: 'Niezrozumiałe',
  more: counted({ other: 'i jeszcze #' }),
  take: 'Dodaj te dane',
  taken: (result) =>
    [
      `Dodano: ${requests(result.invitations)}`,
      result.known > 0 ? `znane już wcześniej: ${number(result.known)}` : '',
      result.templates > 0 ? `o treści przysłanej też przez innych: ${number(result.templates)}` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `Nic nie dodano. ${reason}`,
  again: 'Importuj więcej',
  backupTitle: 'Kopia zapasowa',
  backupText:
    'Jeden plik ze wszystkim: cele, listy, profil, ustawienia, pamięć. Nic nie jest synchronizowane: ten plik to droga na inny komputer.',
  save: 'Zapisz kopię zapasową',
  saved: (count) => `Zapisano: ${requests(count)}.`,
  saveFailed: 'Nie udało się utworzyć kopii: przeglądarka odmawia dostępu do pamięci.',
  restore: 'Przywróć z kopii zapasowej…',
  restoreAsk: (madeAt, count, known) =>
    `Utworzono: ${day(madeAt)}; ${requests(count)} i ${connections(known)}.`,
  restoreHelp:
    'Zaproszenia z kopii dołączą do obecnych, a kontakty, cele, listy i ustawienia zastąpią Twoje. Możesz to cofnąć, dopóki ta strona jest otwarta.',
  restoreDo: 'Przywróć',
  restored: 'Przywrócono.',
  restoreUndo: 'Cofnij przywrócenie',
  restoreUndone: 'Wszystko jest jak przedtem.',
  restoreFailed: 'Nie udało się przywrócić i nic się nie zmieniło.',
};
