import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, apart } = waysOf('nl');

/** Options: the frame and the goals. Keys of choices are the values of the model. */
export const optionsWords: SurfaceWords['options'] = {
  title: 'Instellingen van Winnow',
  tabs: {
    goals: 'Doelen',
    profile: 'Over jou',
    lists: 'Lijsten',
    replies: 'Antwoorden',
    memory: 'Geheugen en statistieken',
    appearance: 'Weergave',
    shortcuts: 'Sneltoetsen',
    data: 'Gegevens',
    about: 'Over Winnow',
  },
  loading: 'Je instellingen lezen…',
  loadFailed: 'Je instellingen konden niet worden gelezen.',
  retry: 'Opnieuw proberen',
  saving: 'Opslaan…',
  saved: 'Opgeslagen',
  notSaved: 'Nog niet opgeslagen: één veld vraagt aandacht',
  saveFailed: 'Dit kon niet worden opgeslagen. Probeer het opnieuw.',
  undo: 'Wijziging ongedaan maken',
  undone: 'Laatste wijziging ongedaan gemaakt',
  unchanged: 'Elke wijziging wordt meteen opgeslagen',
  goalsLead: 'Wat je zoekt, bepaalt wat past. Alles hier is optioneel.',
  intent: {
    label: 'Waarvoor ben je hier?',
    help: 'Je eigen regel gaat voor alles wat een notitie zegt.',
    choices: {
      looking: ['Een baan zoeken', 'Aanbiedingen die passen, tellen zwaar.'],
      open: ['Open voor goede aanbiedingen', 'Alleen wat persoonlijk is en past.'],
      closed: [
        'Geen onbekenden',
        'Je zoekt niets: onbekenden en aanbiedingen worden vriendelijk afgewezen, volgens je regel.',
      ],
      hiring: ['Mensen aannemen', 'Wie solliciteert of iemand aandraagt, is welkom.'],
      networking: ['Mensen ontmoeten', 'Gedeeld werk telt meer dan aanbiedingen.'],
      selling: ['Klanten vinden', 'Kopers en partners zijn welkom.'],
    },
  },
  acceptOnly: {
    label: 'Wie accepteer je?',
    choices: {
      anyone: ['Iedereen met een goede reden', 'De notitie beslist.'],
      known: ['Mensen die ik ken', 'Onbekenden worden afgewezen, volgens je regel.'],
      'met-or-worked-with': ['Mensen van een ontmoeting of werk', 'De strengste regel.'],
    },
  },
  workTitle: 'Het werk',
  targetRoles: ['Functies die je zou aannemen', 'Bijvoorbeeld Data Engineer'],
  seniority: 'Niveau',
  seniorityAny: 'Elk niveau',
  seniorities: {
    intern: 'Stage of studie',
    junior: 'Junior',
    mid: 'Medior',
    senior: 'Senior',
    lead: 'Lead of principal',
    manager: 'Manager',
    director: 'Directeur of afdelingshoofd',
    vp: 'Vicepresident',
    executive: 'Bestuur',
    founder: 'Eigen bedrijf',
  },
  skills: ['Vaardigheden om te gebruiken', 'Bijvoorbeeld Python'],
  contractTypes: {
    label: 'Contracten die je zou tekenen',
    help: 'Niets aangevinkt betekent alle.',
    choices: {
      permanent: 'Vast',
      contract: 'Opdracht of freelance',
      'part-time': 'Deeltijd',
      temporary: 'Tijdelijk',
      internship: 'Stage',
    },
  },
  placeTitle: 'De plaats',
  locations: ['Plaatsen', 'Bijvoorbeeld Rotterdam'],
  remote: {
    label: 'Thuiswerken',
    choices: {
      any: 'Maakt niet uit',
      remote: 'Alleen op afstand',
      'remote-or-hybrid': 'Op afstand of hybride',
      hybrid: 'Hybride',
      onsite: 'Op locatie',
    },
  },
  languages: ['Talen waarin je schrijft', 'Bijvoorbeeld Nederlands'],
  languagesHelp: 'De eerste wordt voor antwoorden gebruikt als er geen notitie is om te volgen.',
  languagesUnknown: (text) =>
    `“${apart(text)}” is geen taal die Winnow kent. Probeer de naam ervan of een code zoals pt-BR.`,
  payTitle: 'Het salaris',
  pay: {
    label: 'Minst waarvoor je zou werken',
    help: 'Laat het bedrag leeg als salaris niets beslist.',
    amount: 'Bedrag',
    currency: 'Valuta',
    period: 'Per',
    periods: { hour: 'uur', day: 'dag', month: 'maand', year: 'jaar' },
  },
  askAboutPay: 'Naar het salaris vragen als een notitie het weglaat',
  companyTitle: 'Het bedrijf',
  industries: ['Branches die je liggen', 'Bijvoorbeeld energie'],
  avoidIndustries: ['Branches die je mijdt', 'Bijvoorbeeld gokken'],
  prefer: ['Bedrijven die je graag zou zien', 'Namen'],
  avoid: ['Bedrijven waar je niet heen wilt', 'Namen'],
  effect: {
    title: 'Wat je wijzigingen doen',
    none: 'Sinds je deze pagina opende, kreeg geen uitnodiging een ander oordeel.',
    changed: counted({
      one: 'Sinds je deze pagina opende, kreeg # uitnodiging een ander oordeel.',
      other: 'Sinds je deze pagina opende, kregen # uitnodigingen een ander oordeel.',
    }),
    show: 'Welke',
    fromTo: (from, to) => `${from}, nu: ${to}`,
    ofOwn: counted({
      one: 'Bekeken: de # uitnodiging op je open uitnodigingspagina.',
      other: 'Bekeken: de # uitnodigingen op je open uitnodigingspagina.',
    }),
    ofDemo: counted({
      one: 'Bekeken: # verzonnen uitnodiging. Open je uitnodigingen in een ander tabblad om die van jezelf te zien.',
      other:
        'Bekeken: # verzonnen uitnodigingen. Open je uitnodigingen in een ander tabblad om die van jezelf te zien.',
    }),
  },
};
