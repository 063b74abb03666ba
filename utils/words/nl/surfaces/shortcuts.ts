import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Alles kan met toetsen.',
  browserTitle: 'Overal in de browser',
  browserText: 'Deze toetsen kies je zelf; de browser bewaart ze.',
  actionHead: 'Wat het doet',
  keyHead: 'Toets',
  noKey: 'Nog geen',
  none: 'De browser noemt geen toetsen van Winnow.',
  commands: {
    'copy-reply': 'Het antwoord op de geselecteerde uitnodiging kopiëren',
    'next-undecided': 'Naar de volgende onbesliste uitnodiging',
    'open-panel': 'Het zijpaneel openen',
    _execute_action: 'Winnow openen',
  },
  change: 'Deze toetsen wijzigen',
  surfaceTitle: 'In de pop-up en het zijpaneel',
  surfaceKeys: {
    next: 'Volgende uitnodiging',
    previous: 'Vorige uitnodiging',
    open: 'Uitnodiging openen of sluiten',
    copy: 'Antwoord kopiëren',
    search: 'Zoeken',
    close: 'Uitnodiging sluiten',
  },
  pageTitle: 'Op de pagina van LinkedIn',
  pageKeys: {
    reach: 'Naar de volgende knop van een badge',
    press: 'Indrukken: het antwoord kopiëren, of de redenen openen',
    leave: 'De redenen sluiten, terug naar de badge',
  },
};
