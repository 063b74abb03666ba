import { describe, expect, it } from 'vitest';
import { readPersonalization } from '../../../../utils/assessment/personalization';
import type { Language } from '../../../../utils/model';
import { factsOf } from './helpers';

/** Family, language, what speaks of one receiver, and much the same words that go to anybody. */
const TWINS: readonly (readonly [family: string, lang: Language, known: string, stock: string])[] = [
  [
    'told to the sender',
    'de',
    'Am Züchtertag in Verden hast du mir erklärt, wie man Waben ohne Rauch prüft.',
    'Gerne würde ich Ihnen erklären, wie Sie mit unserer Software Kosten sparen.',
  ],
  [
    'common words of trade',
    'de',
    'Ihr Vortrag über Moorböden in Verden war sehr hilfreich, vielen Dank.',
    'Unbefristete Festanstellung, Gleitzeit, Dienstwagen und Urlaubsgeld warten auf Sie!',
  ],
  [
    'done with what is mine',
    'de',
    'Danke, dass du meinen Beitrag über Moorböden und Torfersatz geteilt hast.',
    'Danke, dass du meine Anfrage angenommen hast.',
  ],
  [
    'class years',
    'de',
    'Abi 96 am Weserkolleg, du in der Parallelklasse, erinnerst du dich?',
    'Ich mache gerade eine Ausbildung und suche eine neue Stelle.',
  ],
  [
    'talks at fairs',
    'de',
    'Vielen Dank für das nette Gespräch auf der Torfmesse in Verden.',
    'Über ein kurzes Gespräch am Telefon würde ich mich freuen.',
  ],
  [
    'a name passed on',
    'nl',
    'Ik kreeg je naam door van Marijke Oldenziel, zij werkt bij de imkervereniging.',
    'Namens een opdrachtgever ben ik op zoek naar een projectleider.',
  ],
  [
    'at one table',
    'nl',
    'Leuk dat we gisteren samen aan tafel zaten bij het imkersdiner in Ommen.',
    'Zullen we deze week samen even bellen of een kop koffie drinken?',
  ],
  [
    'asking oneself',
    'nl',
    'Je schreef vorige week over varroamijt in Ommen, dat heb ik meteen geprobeerd.',
    'Ik vroeg me af of je openstaat voor een nieuwe uitdaging in de regio.',
  ],
  [
    'tips and calls',
    'nl',
    'Jouw oproep over bloemranden langs de Regge heb ik meteen opgevolgd.',
    'Ik doe graag een oproep aan ondernemers om te connecten.',
  ],
  [
    'somebody of their own',
    'nl',
    'Marijke Oldenziel van jullie imkerij raadde me aan om jou rechtstreeks te vragen.',
    'Zoals jullie website aanraadt neem ik rechtstreeks contact op.',
  ],
  [
    'their deed, not mine to them',
    'fr',
    'Vous racontiez dans La Gazette comment le moulin de Thiérac a été sauvé.',
    'Je vous propose un poste de responsable commercial, en CDI.',
  ],
  [
    'acquaintance made',
    'fr',
    'Ravi d’avoir fait votre connaissance jeudi soir au dîner des meuniers de Thiérac.',
    'Je serais ravi de faire votre connaissance autour d’un café.',
  ],
  [
    'sent by somebody',
    'fr',
    'Sylvie Montaubin m’a orienté vers vous pour parler des roues à aubes.',
    'LinkedIn m’a suggéré votre profil et je pense que nous pourrions échanger.',
  ],
  [
    'encounters in general',
    'fr',
    'Nous nous sommes rencontrés au salon des meuniers de Thiérac.',
    'Les belles rencontres commencent souvent par un simple clic.',
  ],
  [
    'verbs that hold the reader',
    'it',
    'Alla sagra di Montevero mi raccontavi di come avete restaurato il frantoio.',
    'Ho visto che gestisci un ristorante e ti mando i prezzi.',
  ],
  [
    'years together',
    'it',
    'Abbiamo fatto insieme il liceo Bardi a Montevero, sezione B.',
    'Non ci conosciamo ancora ma ci muoviamo nello stesso settore.',
  ],
  [
    'a name given',
    'it',
    'È stata Ornella Frassini a farmi il tuo nome per il frantoio.',
    'LinkedIn mi ha suggerito il tuo nome e il tuo profilo.',
  ],
  [
    'rounds with their sum',
    'it',
    'Complimenti per il round da 3 milioni di Frantoia appena chiuso!',
    'Complimenti per il tuo percorso e per la crescita della tua azienda!',
  ],
  [
    'seen at a party',
    'it',
    'È stato bello vederti nel weekend alla festa dei frantoi di Montevero!',
    'Sarebbe bello vederti per un caffè la prossima settimana!',
  ],
];

describe.each(TWINS)('%s (%s)', (_family, lang, known, stock) => {
  const read = (text: string) => readPersonalization(factsOf(text, null, lang));

  it('is heard where it speaks of the receiver', () => {
    expect(read(known).level).toBeGreaterThanOrEqual(2);
  });

  it('is not heard in what goes to anybody', () => {
    expect(read(stock).level).toBeLessThanOrEqual(1);
  });
});
