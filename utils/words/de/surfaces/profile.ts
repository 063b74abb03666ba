import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('de');

export const profileWords: SurfaceWords['profile'] = {
  lead: 'Ihre eigenen Angaben. Sie stützen „Ihr Vortrag über …“ und zeigen, wenn eine Nachricht die falsche Person oder Firma nennt. Sie bleiben auf diesem Rechner.',
  factsTitle: 'Wie es in Ihrem Profil steht',
  name: 'Name',
  headline: 'Profilslogan',
  about: 'Info',
  workTitle: 'Wo Sie gearbeitet haben',
  positions: {
    label: 'Stellen',
    empty: 'Noch keine Stelle.',
    add: 'Stelle hinzufügen',
    title: 'Position',
    company: 'Firma',
    from: 'Von',
    to: 'Bis',
    toHint: 'heute',
    remove: (position) => `Stelle ${apart(position)} entfernen`,
    numbered: (number) => `Stelle ${number}`,
  },
  schools: ['Schulen und Hochschulen', 'Namen'],
  knowTitle: 'Wofür man Sie kennt',
  skills: ['Fähigkeiten in Ihrem Profil', 'Zum Beispiel SQL'],
  topics: ['Themen', 'Vorträge, Artikel, Projekte'],
  topicsHelp: 'Eine Nachricht, die eines davon nennt, wurde für Sie geschrieben.',
  chips: {
    help: 'Nach jedem Eintrag Enter oder Komma drücken.',
    remove: (text) => `${apart(text)} entfernen`,
    added: (text) => `${apart(text)} hinzugefügt.`,
    removed: (text) => `${apart(text)} entfernt.`,
    already: (text) => `${apart(text)} steht schon auf der Liste.`,
  },
};
