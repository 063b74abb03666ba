import type { TemplateFault } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('fr');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow propose une réponse à chaque invitation. Ici, vous pouvez écrire la vôtre pour n’importe laquelle ; sinon, celle de Winnow est proposée.',
  replyTrouble: 'Vos réponses n’ont pas pu être lues. Réessayez.',
  reading: 'Lecture de vos réponses…',
  registerLabel: 'Tutoiement ou vouvoiement',
  registerHelp: 'Compte pour les langues qui distinguent les deux, comme tu et vous.',
  registerChoices: {
    'as-the-note': ['Comme la note', 'Si elle ne le montre pas, selon l’usage de la langue.'],
    informal: ['Tutoiement', 'du, tu, tú, je'],
    formal: ['Vouvoiement', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Vos propres mots',
  kindLabel: 'Type de réponse',
  languageLabel: 'Langue',
  languageNames: {
    en: 'Anglais',
    de: 'Allemand',
    fr: 'Français',
    es: 'Espagnol',
    pt: 'Portugais',
    it: 'Italien',
    nl: 'Néerlandais',
    pl: 'Polonais',
    ja: 'Japonais',
  },
  tryOn: 'Essayer sur l’invitation de la part de',
  fromPage: 'De la page d’invitations ouverte.',
  fromDemo:
    'Invitations inventées. Avec la page d’invitations ouverte dans un onglet, les vôtres figurent ici.',
  none: 'Vous n’avez rien écrit de ce type dans cette langue : les mots de Winnow sont proposés.',
  write: 'Écrire la vôtre',
  writeAnother: 'En écrire une autre',
  orderHelp: 'La première qui convient à une invitation est proposée.',
  templateName: (number) => `Vos mots, ${number}`,
  moveUp: (number) => `Monter la réponse ${number}`,
  moveDown: (number) => `Descendre la réponse ${number}`,
  remove: (number) => `Supprimer la réponse ${number}`,
  insert: 'Insérer à l’endroit du curseur :',
  preview: 'Ce que cela donne',
  isOffered: 'Proposée pour cette invitation.',
  isNotOffered: 'Une réponse placée avant est proposée pour cette invitation.',
  empty: 'Vide : non utilisée.',
  lacks: (variable) =>
    `Cette invitation ne donne pas {{${variable}}} : réponse non utilisée ici. Une valeur de repli comme {{${variable}|…}} ou un {{#if ${variable}}} aiderait.`,
  length: counted({ one: '# caractère. ', other: '# caractères. ' }),
  tooLong: 'Plus de 300, la longueur qui se lit.',
  resetAll: 'Revenir partout aux mots de Winnow',
  resetHelp:
    'Revenir efface tout ce que vous avez écrit ici ; tant que vous restez sur la page, « Annuler » le rétablit.',
  undoReplies: 'Annuler',
  savedFaulty:
    'Enregistré. Un modèle qui contient une erreur n’est pas utilisé tant qu’elle n’est pas corrigée.',
  saveState: {
    unchanged: '',
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    undone: 'Annulé',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
  helpTitle: 'Ce que vous pouvez insérer',

  variables: {
    firstName: 'Le prénom de la personne',
    fullName: 'Son nom complet, avec le titre de docteur',
    role: 'Le poste proposé',
    company: 'Son entreprise',
    place: 'Le lieu de travail',
    myRoles: 'Les postes que vous cherchez, d’après vos objectifs',
    questions: 'Ce que la note ne dit pas, sous forme de liste',
  },
  flagsHelp: 'Une partie peut dépendre de tout cela, et de ceci :',
  flags: {
    note: 'il y a une note',
    personal: 'la note a été écrite pour vous',
    job: 'il s’agit de travail',
    sale: 'on vend quelque chose',
    formal: 'la réponse vouvoie',
  },
  syntax: [
    ['{{firstName|à vous}}', 'le prénom, ou « à vous » s’il n’est pas connu'],
    ['{{#if role}}…{{else}}…{{/if}}', 'une partie si un poste est cité, une autre sinon'],
    ['{{#if not note}}…{{/if}}', 'une partie pour les invitations sans note'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `{{${tag}}} n’existe pas. Vouliez-vous dire {{${nearest}}} ?`
          : `{{${tag}}} n’existe pas. Ce qui peut être inséré figure plus bas.`;
      case 'only-in-if':
        return `{{${tag}}} ne contient pas de mots. On peut seulement l’interroger, comme dans {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `« ${tag} » commence par {{ et n’est pas fermé par }}.`;
      case 'if-not-ended':
        return `{{${tag}}} n’est pas terminé par {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} se trouve hors de tout {{#if …}}.`;
      case 'too-deep':
        return 'Trop de {{#if …}} sont imbriqués.';
      case 'not-understood':
        return `Winnow ne comprend pas {{${tag}}}.`;
    }
  },
};
