import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('de');

export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, Version ${version}`,
  neverTitle: 'Was es nie tut',
  never: [
    'Es beurteilt die Nachricht und das Angebot, nie die Person. Namen, Fotos und Herkunft zählen nicht.',
    'Es sendet nichts, und seine Seiten dürfen nichts von anderswo laden.',
    'Es klickt, tippt und antwortet nie für Sie. Sie kopieren die Worte; das Senden bleibt bei Ihnen.',
    'Es verbirgt keine Anfrage und sagt, was es nicht angesehen hat.',
  ],
  privacyTitle: 'Datenschutz in Kürze',
  privacy: [
    'Was gelesen wird: die Anfragen auf LinkedIns Einladungsseiten, solange Sie eine offen haben, und Texte, die Sie selbst übergeben.',
    'Was behalten wird, nur auf diesem Rechner: Ihre Ziele und Listen, und von jeder Anfrage die Profiladresse, die Firma, Daten, das Urteil und ein Fingerabdruck der Nachricht. Das Gedächtnis zeigt es und vergisst es.',
    'Was diesen Rechner verlässt: nichts, außer einer Datei, die Sie selbst speichern.',
  ],
  agreed: (at) => `Sie haben dem am ${day(at)} zugestimmt.`,
  notAgreed: 'Sie haben dem noch nicht zugestimmt, deshalb wird auf LinkedIn nichts gelesen.',
  takeBack: 'Zustimmung zurücknehmen',
  takenBack: 'Zurückgenommen. Ab jetzt wird auf LinkedIn nichts mehr gelesen.',
  begin: 'Lesen und beginnen',
  termsTitle: 'LinkedIns Bedingungen',
  terms:
    'LinkedIns Nutzervereinbarung wendet sich gegen Werkzeuge, die seine Seiten lesen oder ihr Aussehen ändern. Winnow fügt dem, was Sie sehen, sein Abzeichen hinzu, oder lässt die Seite unberührt, wenn Sie das unter Darstellung so wählen, und ruft nichts bei LinkedIn auf. Ob Sie es nutzen, ist Ihre Entscheidung. Winnow hat keine Verbindung zu LinkedIn.',
  demoTitle: 'Erfundene Anfragen',
  demoText: 'Ein kleines Postfach erfundener Anfragen zeigt alles, was Winnow tut, ganz ohne LinkedIn.',
  demoOpen: 'Erfundene Anfragen öffnen',
  licencesTitle: 'Lizenzen',
  licences: 'Winnow ist freie Software unter der MIT-Lizenz. Es ist gebaut mit:',
  problemTitle: 'Ein Problem melden',
  problemText:
    'Sagen Sie, was Sie getan und was Sie erwartet haben, und fügen Sie diese Zeilen an. Sie enthalten nichts über Sie oder andere.',
  problemLabel: 'Zeilen für eine Meldung',
  problemCopy: 'Diese Zeilen kopieren',
  problemCopied: 'Die Zeilen sind kopiert.',
  facts: {
    version: 'Winnow',
    browser: 'Browser',
    language: 'Sprache',
    theme: 'Farben',
    page: 'Urteile',
    remembered: 'Anfragen im Gedächtnis',
  },
};
