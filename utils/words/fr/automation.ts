import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Contient des lettres abîmées, comme en laisse l’encodage d’un outil.',
  'bump-wording': 'Relance un message précédent que vous n’avez peut-être jamais reçu.',
  'calendar-link': 'Vous demande de réserver un créneau avant que vous sachiez de quoi il s’agit.',
  'canned-call': 'Demande un appel rapide en des termes qui conviendraient à tout le monde.',
  'closing-formula': 'Se termine par une formule toute faite.',
  'cut-short': 'S’interrompt là où la limite de LinkedIn coupe un texte plus long.',
  'double-salutation': 'Salue à la fois les hommes et les femmes, comme une lettre type.',
  'empty-field': 'Comporte un blanc là où un nom ou une entreprise aurait dû figurer.',
  'fallback-word': 'Vous salue par le mot qu’un outil emploie quand il n’a pas de nom.',
  'list-of-points': 'Aligne des points comme un prospectus.',
  'mass-wording': 'S’adresse à beaucoup de monde plutôt qu’à vous.',
  'merge-field-left': 'Contient encore un champ de publipostage qui devait être rempli.',
  'name-shape': 'Écrit votre nom comme le ferait une liste, pas comme on le ferait soi-même.',
  'network-formula': 'Propose d’entrer en contact dans les termes habituels.',
  'number-boast': 'Met en avant des chiffres de réussite.',
  'odd-letters':
    'Contient de fausses lettres grasses ou des caractères cachés, comme en insèrent les outils.',
  'offer-formula': 'Propose un poste dans les termes convenus du recrutement.',
  'opening-formula': 'Commence par une formule toute faite.',
  'pasted-headline': 'Contient un titre de profil entier collé dans une phrase.',
  postscript: 'Se termine par un post-scriptum, comme une lettre de vente.',
  'praise-formula': 'Loue votre profil en des termes qui conviendraient à tout le monde.',
  'registered-firm': 'Écrit le nom de votre entreprise comme un registre, forme juridique comprise.',
  'same-sender-again': {
    plural: 'times',
    one: 'La même personne vous a déjà écrit une fois.',
    other: 'La même personne vous a déjà écrit {times} fois.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Presque les mêmes mots sont venus d’une autre personne[, le {singleOn}][, la dernière fois le {lastOn}].',
    other:
      'Presque les mêmes mots sont venus de {senders} autres personnes[, le {singleOn}][, entre le {firstOn} et le {lastOn}].',
  },
  'sender-pitch': 'Parle davantage de ce qui est proposé que de vous.',
  'stock-phrases': {
    good: 'Est écrit dans une langue personnelle plutôt qu’en formules.',
    bad: 'Se compose surtout de formules que n’importe qui pourrait envoyer à n’importe qui.',
  },
  'suits-one-reader': 'Dit quelque chose qui ne convient qu’à une seule personne.',
  'tracking-residue':
    'Porte les traces d’un outil d’envoi, comme des liens marqués ou un moyen de se désinscrire.',
  'unresolved-choice': 'Contient encore un choix de formulations, comme en utilisent les outils d’envoi.',
  'wrong-firm': 'Évoque votre travail dans une entreprise absente de votre profil[ : {firm}].',
  'wrong-name': 'Vous appelle par un nom qui n’est pas le vôtre[ : {name}].',
};
