import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('nl');

export const nl: MenuWords = {
  assessSelected: 'Geselecteerde tekst beoordelen',
  alwaysPerson: 'Deze persoon altijd accepteren',
  neverPerson: 'Deze persoon nooit accepteren',
  alwaysWords: 'Uitnodigingen met “%s” altijd accepteren',
  neverWords: 'Uitnodigingen met “%s” nooit accepteren',
  undoList: 'Laatste wijziging van de lijsten ongedaan maken',
  undecided: counted({
    one: 'Winnow: # onbesliste uitnodiging op deze pagina',
    other: 'Winnow: # onbesliste uitnodigingen op deze pagina',
  }),
  waiting: counted({
    one: 'Winnow: # vraag wacht op antwoord',
    other: 'Winnow: # vragen wachten op antwoord',
  }),
  noProfile: 'Winnow: deze link leidt niet naar een profiel. Je lijsten zijn ongewijzigd.',
};
