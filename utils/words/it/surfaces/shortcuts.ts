import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Tutto si può fare con i tasti.',
  browserTitle: 'Ovunque nel browser',
  browserText: 'Questi tasti li scegli tu; li ricorda il browser.',
  actionHead: 'Che cosa fa',
  keyHead: 'Tasto',
  noKey: 'Ancora nessuno',
  none: 'Il browser non indica tasti di Winnow.',
  commands: {
    'copy-reply': 'Copia la risposta all’invito selezionato',
    'next-undecided': 'Vai al prossimo invito da decidere',
    'open-panel': 'Apri il pannello laterale',
    _execute_action: 'Apri Winnow',
  },
  change: 'Cambia questi tasti',
  surfaceTitle: 'Nel popup e nel pannello laterale',
  surfaceKeys: {
    next: 'Invito successivo',
    previous: 'Invito precedente',
    open: 'Apri o chiudi l’invito',
    copy: 'Copia la risposta',
    search: 'Cerca',
    close: 'Chiudi l’invito',
  },
  pageTitle: 'Nella pagina di LinkedIn',
  pageKeys: {
    reach: 'Al prossimo pulsante di un badge',
    press: 'Premilo: copia la risposta, o apri i motivi',
    leave: 'Chiudi i motivi, torna al badge',
  },
};
