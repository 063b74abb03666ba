import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('nl');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, versie ${version}`,
  neverTitle: 'Wat het nooit doet',
  never: [
    'Het beoordeelt de notitie en het aanbod, nooit de persoon. Namen, foto’s en afkomst tellen niet mee.',
    'Het stuurt nergens iets heen, en de pagina’s ervan mogen niets van elders laden.',
    'Het klikt, typt en antwoordt nooit voor je. Je kopieert de woorden; versturen doe je zelf.',
    'Het verbergt geen uitnodiging, en het zegt wat het niet heeft bekeken.',
  ],
  privacyTitle: 'Privacy in het kort',
  privacy: [
    'Wat wordt gelezen: de uitnodigingen op de uitnodigingspagina’s van LinkedIn terwijl je er een open hebt, en teksten die je zelf aanreikt.',
    'Wat wordt bewaard, alleen op deze computer: je doelen en lijsten, en van elke uitnodiging het adres van het profiel, het bedrijf, datums, het oordeel en een vingerafdruk van de notitie. “Geheugen” laat het zien en vergeet het.',
    'Wat deze computer verlaat: niets, behalve een bestand dat je zelf opslaat.',
  ],
  agreed: (at) => `Je bent hiermee akkoord gegaan op ${day(at)}.`,
  notAgreed: 'Je bent hier nog niet mee akkoord gegaan, dus er wordt niets op LinkedIn gelezen.',
  takeBack: 'Akkoord intrekken',
  takenBack: 'Ingetrokken. Vanaf nu wordt er niets op LinkedIn gelezen.',
  begin: 'Lezen en beginnen',
  termsTitle: 'De voorwaarden van LinkedIn',
  terms:
    'De gebruikersovereenkomst van LinkedIn maakt bezwaar tegen hulpmiddelen die de pagina’s lezen of hun uiterlijk veranderen. Winnow voegt een badge toe aan wat je ziet, of laat de pagina ongemoeid als je dat onder “Weergave” kiest, en roept niets van LinkedIn aan. Of je het gebruikt, beslis je zelf. Winnow heeft geen band met LinkedIn.',
  demoTitle: 'Verzonnen uitnodigingen',
  demoText: 'Een kleine inbox met verzonnen uitnodigingen laat alles zien wat Winnow doet, zonder LinkedIn.',
  demoOpen: 'Verzonnen inbox openen',
  licencesTitle: 'Licenties',
  licences: 'Winnow is vrije software onder de MIT-licentie. Het is gebouwd met:',
  problemTitle: 'Een probleem melden',
  problemText:
    'Zeg wat je deed en wat je verwachtte, en voeg deze regels toe. Er staat niets in over jou of iemand anders.',
  problemLabel: 'Regels voor een melding',
  problemCopy: 'Deze regels kopiëren',
  problemCopied: 'De regels zijn gekopieerd.',
  facts: {
    version: 'Winnow',
    browser: 'Browser',
    language: 'Taal',
    theme: 'Kleuren',
    page: 'Oordelen',
    remembered: 'Onthouden uitnodigingen',
  },
};
