import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('fr');
const requests = counted({ one: '# invitation', other: '# invitations' });
const connections = counted({ one: '# relation', other: '# relations' });
const firms = counted({ one: '# entreprise', other: '# entreprises' });
const known = counted({ one: '# était déjà connue', other: '# étaient déjà connues' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Apportez vos propres données, et emportez-les. Les fichiers sont lus sur cet ordinateur et ne sont envoyés nulle part.',
  importTitle: 'Importer',
  importText:
    'L’export de LinkedIn (« Obtenir une copie de vos données »), le zip tel que téléchargé ou ses fichiers CSV, ou un JSON Resume. Rien n’est repris avant que vous ayez vu ce que c’est.',
  choose: 'Choisir des fichiers…',
  drop: 'ou déposez-les ici',
  reading: 'Lecture des fichiers',
  comparing: 'Comparaison des notes',
  writing: 'Enregistrement',
  cancel: 'Annuler',
  cancelled: 'Import annulé. Rien n’a été repris.',
  preview: 'Contenu des fichiers',
  nothing: 'Aucun de ces fichiers ne contient quelque chose que Winnow lise.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, dont ${number(notes)} avec une note${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, le ${day(firstAt)}` : `, du ${day(firstAt)} au ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Alimente la mémoire : qui vous a déjà écrit, et quelles notes étaient des modèles.',
  connections: (count, firmCount) => `${connections(count)}, ${firms(firmCount)}`,
  connectionsHelp:
    'Indique qui vous connaissez : pour « les personnes que je connais », et pour les notes qui citent quelqu’un comme intermédiaire. Les noms sont conservés sous forme d’empreintes. Cet import remplace le précédent.',
  facts: 'Votre propre profil',
  factsHelp: 'Complète « À propos de vous » et « Objectifs ». Ce que vous avez écrit reste.',
  factLines: {
    headline: (text) => `Titre du profil : ${text}`,
    positions: counted({ one: '# poste', other: '# postes' }),
    skills: counted({ one: '# compétence', other: '# compétences' }),
    schools: counted({ one: '# établissement', other: '# établissements' }),
    topics: counted({ one: '# sujet', other: '# sujets' }),
  },
  problems: 'Non compris',
  more: counted({ one: 'et # de plus', other: 'et # de plus' }),
  take: 'Reprendre ces données',
  taken: (result) =>
    [
      `Repris : ${requests(result.invitations)}`,
      result.known > 0 ? known(result.known) : '',
      result.templates > 0 ? `${number(result.templates)} avec les mêmes mots que d’autres` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join(' ; ')
      .concat('.'),
  failed: (reason) => `Rien n’a été repris. ${reason}`,
  again: 'Importer autre chose',
  backupTitle: 'Sauvegarde',
  backupText:
    'Un seul fichier avec tout : objectifs, listes, profil, paramètres, mémoire. Rien n’est synchronisé : ce fichier est le chemin vers un autre ordinateur.',
  save: 'Enregistrer une sauvegarde',
  saved: (count) => `Enregistré : ${requests(count)}.`,
  saveFailed: 'La sauvegarde n’a pas pu être faite : le navigateur refuse l’accès à son stockage.',
  restore: 'Restaurer une sauvegarde…',
  restoreAsk: (madeAt, count, knownCount) =>
    `Faite le ${day(madeAt)}, avec ${requests(count)} et ${connections(knownCount)}.`,
  restoreHelp:
    'Ses invitations s’ajoutent à celles d’ici ; ses relations, objectifs, listes et paramètres remplacent les vôtres. Vous pouvez annuler tant que cette page est ouverte.',
  restoreDo: 'Restaurer',
  restored: 'Sauvegarde restaurée.',
  restoreUndo: 'Annuler la restauration',
  restoreUndone: 'Tout est comme avant.',
  restoreFailed: 'La restauration a échoué, et rien n’a été modifié.',
};
