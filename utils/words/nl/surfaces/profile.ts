import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('nl');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Je eigen gegevens. Ze geven grond aan “je lezing over …” en laten zien wanneer een notitie de verkeerde persoon of het verkeerde bedrijf noemt. Ze blijven op deze computer.',
  factsTitle: 'Zoals je profiel het zegt',
  name: 'Naam',
  headline: 'Kopregel',
  about: 'Info',
  workTitle: 'Waar je hebt gewerkt',
  positions: {
    label: 'Functies',
    empty: 'Nog geen functie.',
    add: 'Functie toevoegen',
    title: 'Titel',
    company: 'Bedrijf',
    from: 'Van',
    to: 'Tot',
    toHint: 'nu',
    remove: (position) => `Functie ${apart(position)} verwijderen`,
    numbered: (number) => `Functie ${number}`,
  },
  schools: ['Scholen', 'Namen'],
  knowTitle: 'Waar men je van kent',
  skills: ['Vaardigheden op je profiel', 'Bijvoorbeeld SQL'],
  topics: ['Onderwerpen', 'Lezingen, artikelen, projecten'],
  topicsHelp: 'Een notitie die er een van noemt, is voor jou geschreven.',
  chips: {
    help: 'Druk na elk op Enter of komma.',
    remove: (text) => `${apart(text)} verwijderen`,
    added: (text) => `${apart(text)} toegevoegd.`,
    removed: (text) => `${apart(text)} verwijderd.`,
    already: (text) => `${apart(text)} staat al in de lijst.`,
  },
};
