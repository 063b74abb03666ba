import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Tout peut se faire au clavier.',
  browserTitle: 'Partout dans le navigateur',
  browserText: 'Vous choisissez ces touches ; le navigateur les retient.',
  actionHead: 'Effet',
  keyHead: 'Touche',
  noKey: 'Aucune encore',
  none: 'Le navigateur n’indique aucune touche pour Winnow.',
  commands: {
    'copy-reply': 'Copier la réponse à l’invitation sélectionnée',
    'next-undecided': 'Aller à l’invitation suivante à décider',
    'open-panel': 'Ouvrir le panneau latéral',
    _execute_action: 'Ouvrir Winnow',
  },
  change: 'Modifier ces touches',
  surfaceTitle: 'Dans la fenêtre et le panneau latéral',
  surfaceKeys: {
    next: 'Invitation suivante',
    previous: 'Invitation précédente',
    open: 'Ouvrir ou fermer l’invitation',
    copy: 'Copier la réponse',
    search: 'Chercher',
    close: 'Fermer l’invitation',
  },
  pageTitle: 'Sur la page de LinkedIn',
  pageKeys: {
    reach: 'Vers le bouton suivant d’un badge',
    press: 'L’activer : copier la réponse, ou ouvrir les raisons',
    leave: 'Fermer les raisons, retour au badge',
  },
};
