import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('de');

export const listWords: SurfaceWords['lists'] = {
  lead: 'Listen gehen jeder anderen Regel vor. Eine Warnung vor Betrug bleibt trotzdem.',
  always: {
    label: 'Immer annehmen',
    empty: 'Niemand steht auf dieser Liste.',
    add: 'Zur Immer-Liste hinzufügen',
  },
  never: {
    label: 'Nie annehmen',
    empty: 'Niemand steht auf dieser Liste.',
    add: 'Zur Nie-Liste hinzufügen',
  },
  addShort: 'Hinzufügen',
  kindLabel: 'Was',
  kinds: { person: 'Person', firm: 'Firma', domain: 'Web-Domain', words: 'Worte in der Nachricht' },
  valueLabel: 'Welche',
  hints: {
    person: 'Profiladresse oder Name',
    firm: 'Name der Firma',
    domain: 'example.com',
    words: 'Worte, wie sie in der Nachricht stehen',
  },
  remove: (entry) => `${apart(entry)} entfernen`,
  added: (entry) => `${apart(entry)} hinzugefügt.`,
  moved: (entry) => `${apart(entry)} hier hinzugefügt und von der anderen Liste genommen.`,
  removed: (entry) => `${apart(entry)} entfernt.`,
  already: (entry) => `${apart(entry)} steht schon auf der Liste.`,
};
