import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('nl');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Welkom bij Winnow',
  headline: 'Welke uitnodigingen zijn het accepteren waard?',
  lead: 'Bij elke uitnodiging op de uitnodigingspagina van LinkedIn toont Winnow een oordeel, de redenen met de aangehaalde woorden, en een antwoord om te kopiëren. Het leest wat je open hebt en werkt alleen op deze computer.',
  toTry: 'Proberen met verzonnen uitnodigingen',
  toBegin: 'Beginnen',

  tryTitle: 'Probeer het nu',
  tryText:
    'Iedereen hier is verzonnen. Open een uitnodiging om te zien waarom, of kopieer meteen het antwoord: het is het echte oordeel, zojuist bepaald.',
  tryFor:
    'Alsof je Mira bent, data-engineer in Rotterdam. Wat je hieronder antwoordt, komt in de plaats van haar wensen.',
  tryWaiting: 'Uitnodigingen beoordelen…',
  tryFailed: 'De verzonnen uitnodigingen konden niet worden beoordeeld. Laad deze pagina één keer opnieuw.',
  tryDone: 'Meer is het niet: plak het in een bericht van LinkedIn zelf, en verstuur het zelf.',

  questionsTitle: 'Wat zoek je?',
  questionsText:
    'Vier vragen, die elk kunnen wachten. Antwoorden worden meteen opgeslagen, en de uitnodigingen hierboven volgen ze.',
  skip: 'De vragen overslaan',
  more: 'Meer hiervan, zoals salaris en bedrijven, staat in de instellingen.',

  importText:
    'Je eigen gegevens laten zien wanneer een notitie echt voor jou is geschreven. De export van LinkedIn of een JSON Resume vult ze in; dat kan ook later, in de instellingen.',
  importOpen: 'Uit een bestand importeren',

  promisesTitle: 'Wat het nooit doet, en hoe je dat nagaat',
  promises: [
    [
      'Het stuurt nergens iets heen.',
      'Ga offline en laad deze pagina opnieuw: het oordeelt nog steeds. De netwerklijst in de ontwikkelaarstools van je browser blijft leeg.',
    ],
    [
      'Het klikt, typt en verstuurt nooit voor je.',
      'Kijk maar toe: op LinkedIn beweegt niets tot je zelf ergens op drukt.',
    ],
    [
      'Het beoordeelt de notitie en het aanbod, nooit de persoon.',
      'Plak dezelfde notitie onder een andere naam in het zijpaneel: alleen de begroeting verandert.',
    ],
    [
      'Het bewaart weinig, en verbergt daar niets van.',
      'De instellingen tonen alles wat het onthoudt, slaan het op als een bestand dat je kunt lezen, en vergeten het als jij het zegt.',
    ],
  ],

  beginTitle: 'Voordat het begint',
  beginLead: 'Tot nu toe is er niets op LinkedIn gelezen. Hiermee ga je akkoord:',
  disclosure: [
    [
      'Wat wordt gelezen',
      'Op de uitnodigingspagina’s van LinkedIn, terwijl je er een open hebt: van elke openstaande uitnodiging de naam, kopregel, notitie, gemeenschappelijke connecties, badges, datum en het nummer.',
    ],
    ['Waarvoor', 'Om tot een oordeel te komen, met redenen en een antwoord. Verder nergens voor.'],
    [
      'Wat wordt bewaard',
      'Alleen op deze computer: het adres van het profiel, het bedrijf, datums, het oordeel, het antwoord dat je kopieerde, en een vingerafdruk van de notitie waaruit geen tekst terug te lezen is.',
    ],
    ['Wie het krijgt', 'Niemand. Er is geen server en geen account.'],
  ],
  termsTitle: 'De gebruikersovereenkomst van LinkedIn',
  termsText:
    'Artikel 8.2 ervan maakt bezwaar tegen hulpmiddelen die de pagina’s van LinkedIn lezen of hun uiterlijk veranderen, en LinkedIn heeft makers en gebruikers van onschuldige hulpmiddelen aangeschreven. Winnow automatiseert niets, maar of je het gebruikt, beslis je zelf.',
  agree: 'Akkoord: beginnen',
  notNow:
    'Sluit dit tabblad als je niet akkoord gaat: dan wordt er niets gelezen. “Over Winnow”, in de instellingen, leidt hierheen terug.',
  agreedOn: (at) =>
    `Je bent akkoord gegaan op ${day(at)}. Winnow leest je uitnodigingen terwijl je ze open hebt.`,
  agreeFailed: 'Dit kon niet worden opgeslagen: de browser weigert toegang tot de opslag.',
  openInvitations: 'Je uitnodigingen openen',
  openSettings: 'Alle instellingen',
  independent: 'Winnow heeft geen band met LinkedIn.',
};
