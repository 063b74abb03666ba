import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('fr');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Votre propre parcours. Il donne son sens à « votre conférence sur… » et montre quand une note se trompe de personne ou d’entreprise. Il reste sur cet ordinateur.',
  factsTitle: 'Comme sur votre profil',
  name: 'Nom',
  headline: 'Titre du profil',
  about: 'Infos',
  workTitle: 'Où vous avez travaillé',
  positions: {
    label: 'Postes',
    empty: 'Pas encore de poste.',
    add: 'Ajouter un poste',
    title: 'Intitulé',
    company: 'Entreprise',
    from: 'Depuis',
    to: 'Jusqu’à',
    toHint: 'aujourd’hui',
    remove: (position) => `Retirer le poste ${apart(position)}`,
    numbered: (number) => `Poste ${number}`,
  },
  schools: ['Établissements', 'Noms'],
  knowTitle: 'Ce qu’on connaît de vous',
  skills: ['Compétences de votre profil', 'Par exemple SQL'],
  topics: ['Sujets', 'Conférences, articles, projets'],
  topicsHelp: 'Une note qui cite l’un d’eux a été écrite pour vous.',
  chips: {
    help: 'Appuyez sur Entrée ou virgule après chaque mot.',
    remove: (text) => `Retirer ${apart(text)}`,
    added: (text) => `Ajout effectué : ${apart(text)}.`,
    removed: (text) => `Retrait effectué : ${apart(text)}.`,
    already: (text) => `Déjà dans la liste : ${apart(text)}.`,
  },
};
