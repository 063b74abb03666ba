import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('de');

export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Willkommen bei Winnow',
  headline: 'Welche Einladungen lohnen sich?',
  lead: 'Neben jeder Anfrage auf LinkedIns Einladungsseite zeigt Winnow ein Urteil, seine Gründe mit zitierten Worten und eine Antwort zum Kopieren. Es liest, was Sie offen haben, und arbeitet nur auf diesem Rechner.',
  toTry: 'An erfundenen Anfragen ausprobieren',
  toBegin: 'Beginnen',

  tryTitle: 'Jetzt ausprobieren',
  tryText:
    'Alle hier sind erfunden. Öffnen Sie eine Anfrage, um die Gründe zu sehen, oder kopieren Sie gleich ihre Antwort: Es ist das echte Urteil, eben erst gefällt.',
  tryFor:
    'Als wären Sie Mira, Dateningenieurin in Rotterdam. Was Sie unten antworten, tritt an die Stelle ihrer Wünsche.',
  tryWaiting: 'Die Anfragen werden beurteilt …',
  tryFailed: 'Die erfundenen Anfragen konnten nicht beurteilt werden. Laden Sie diese Seite einmal neu.',
  tryDone: 'Mehr ist es nicht: Fügen Sie sie in LinkedIns eigene Nachricht ein und senden Sie sie selbst.',

  questionsTitle: 'Was suchen Sie?',
  questionsText:
    'Vier Fragen, von denen jede warten kann. Antworten werden sofort gespeichert, und die Anfragen oben folgen ihnen.',
  skip: 'Fragen überspringen',
  more: 'Mehr davon, etwa Gehalt und Firmen, steht in den Einstellungen.',

  importText:
    'Ihre eigenen Angaben zeigen, wann eine Nachricht wirklich für Sie geschrieben wurde. LinkedIns Export oder ein JSON Resume trägt sie ein; das geht auch später in den Einstellungen.',
  importOpen: 'Aus einer Datei importieren',

  promisesTitle: 'Was es nie tut, und wie Sie das prüfen',
  promises: [
    [
      'Es sendet nichts.',
      'Gehen Sie offline und laden Sie diese Seite neu: Es urteilt weiter. Die Netzwerkliste in den Entwicklerwerkzeugen Ihres Browsers bleibt leer.',
    ],
    [
      'Es klickt, tippt und sendet nie für Sie.',
      'Sehen Sie zu: Auf LinkedIn bewegt sich nichts, bis Sie selbst etwas drücken.',
    ],
    [
      'Es beurteilt die Nachricht und das Angebot, nie die Person.',
      'Fügen Sie in der Seitenleiste dieselbe Nachricht unter einem anderen Namen ein: Nur die Anrede ändert sich.',
    ],
    [
      'Es behält wenig und verbirgt nichts davon.',
      'Die Einstellungen zeigen alles, was es sich merkt, speichern es als lesbare Datei und vergessen es auf Ihr Wort.',
    ],
  ],

  beginTitle: 'Bevor es beginnt',
  beginLead: 'Auf LinkedIn wurde bisher nichts gelesen. Dem stimmen Sie zu:',
  disclosure: [
    [
      'Was gelesen wird',
      'Auf LinkedIns Einladungsseiten, solange Sie eine offen haben: von jeder offenen Anfrage Name, Profilslogan, Nachricht, gemeinsame Kontakte, Abzeichen, Datum und Nummer.',
    ],
    ['Wofür', 'Um ein Urteil, seine Gründe und eine Antwort zu finden. Für nichts sonst.'],
    [
      'Was behalten wird',
      'Nur auf diesem Rechner: die Profiladresse, die Firma, Daten, das Urteil, die kopierte Antwort und ein Fingerabdruck der Nachricht, aus dem sich kein Text zurücklesen lässt.',
    ],
    ['Wer es bekommt', 'Niemand. Es gibt keinen Server und kein Konto.'],
  ],
  termsTitle: 'LinkedIns Nutzervereinbarung',
  termsText:
    'Ihr Abschnitt 8.2 wendet sich gegen Werkzeuge, die LinkedIns Seiten lesen oder ihr Aussehen ändern, und LinkedIn hat auch wegen harmloser Werkzeuge geschrieben. Winnow automatisiert nichts, doch ob Sie es nutzen, ist Ihre Entscheidung.',
  agree: 'Ich stimme zu: beginnen',
  notNow:
    'Schließen Sie diesen Tab, wenn nicht: Dann wird nichts gelesen. „Über Winnow“ in den Einstellungen führt hierher zurück.',
  agreedOn: (at) =>
    `Sie haben am ${day(at)} zugestimmt. Winnow liest Ihre Einladungen, solange Sie sie offen haben.`,
  agreeFailed: 'Das konnte nicht gespeichert werden: Der Browser verweigert seinen Speicher.',
  openInvitations: 'Ihre Einladungen öffnen',
  openSettings: 'Alle Einstellungen',
  independent: 'Winnow hat keine Verbindung zu LinkedIn.',
};
