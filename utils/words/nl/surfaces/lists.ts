import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('nl');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'Lijsten gaan voor elke andere regel. Een waarschuwing voor oplichting blijft toch staan.',
  always: {
    label: 'Altijd accepteren',
    empty: 'Er staat niemand op deze lijst.',
    add: 'Aan lijst “altijd” toevoegen',
  },
  never: {
    label: 'Nooit accepteren',
    empty: 'Er staat niemand op deze lijst.',
    add: 'Aan lijst “nooit” toevoegen',
  },
  addShort: 'Toevoegen',
  kindLabel: 'Wat',
  kinds: { person: 'Persoon', firm: 'Bedrijf', domain: 'Webdomein', words: 'Woorden in de notitie' },
  valueLabel: 'Welke',
  hints: {
    person: 'Profieladres of naam',
    firm: 'Bedrijfsnaam',
    domain: 'example.com',
    words: 'Woorden zoals ze in de notitie staan',
  },
  remove: (entry) => `${apart(entry)} verwijderen`,
  added: (entry) => `${apart(entry)} toegevoegd.`,
  moved: (entry) => `${apart(entry)} hier toegevoegd en van de andere lijst gehaald.`,
  removed: (entry) => `${apart(entry)} verwijderd.`,
  already: (entry) => `${apart(entry)} staat al in de lijst.`,
};
