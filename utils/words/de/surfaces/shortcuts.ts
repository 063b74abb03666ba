import type { SurfaceWords } from '../../surfaces';

export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Alles geht mit Tasten.',
  browserTitle: 'Überall im Browser',
  browserText: 'Diese Tasten wählen Sie; der Browser merkt sie sich.',
  actionHead: 'Was sie tun',
  keyHead: 'Taste',
  noKey: 'Noch keine',
  none: 'Der Browser nennt keine Tasten von Winnow.',
  commands: {
    'copy-reply': 'Antwort auf die Anfrage im Fokus kopieren',
    'next-undecided': 'Zur nächsten offenen Anfrage auf der Seite',
    'open-panel': 'Seitenleiste öffnen',
    _execute_action: 'Winnow öffnen',
  },
  change: 'Diese Tasten ändern',
  surfaceTitle: 'Im Popup und in der Seitenleiste',
  surfaceKeys: {
    next: 'Nächste Anfrage',
    previous: 'Vorige Anfrage',
    open: 'Anfrage öffnen oder schließen',
    copy: 'Antwort kopieren',
    search: 'Suchen',
    close: 'Anfrage schließen',
  },
  pageTitle: 'Auf LinkedIns Seite',
  pageKeys: {
    reach: 'Zum nächsten Knopf eines Abzeichens',
    press: 'Drücken: Antwort kopieren oder Gründe öffnen',
    leave: 'Gründe schließen, zurück zum Abzeichen',
  },
};
