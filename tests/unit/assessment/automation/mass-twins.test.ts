import { describe, expect, it } from 'vitest';
import { readAutomation } from '../../../../utils/assessment/automation';
import { automationReading } from '../../../../utils/assessment/automation-reading';
import type { Language } from '../../../../utils/model';
import { factsOf } from '../personalization/helpers';

/** Notes to many, and notes to one reader that borrow a word or two of them. */
const TWINS: readonly { lang: Language; mass: string; own: string }[] = [
  {
    lang: 'de',
    mass: 'Gestatten Sie mir eine direkte Ansprache: im Auftrag eines Kunden besetzen wir derzeit eine Position. Kommt ein Wechsel für Sie in Frage?',
    own: 'Ihr Auftrag an unsere Werft, die Brigg neu zu takeln, steht am Montag auf der Helling.',
  },
  {
    lang: 'nl',
    mass: 'Klopt het dat jij verantwoordelijk bent voor de inkoop? Wij helpen bedrijven zoals die van jullie besparen. Zullen we kennismaken?',
    own: 'De takelage die je voor de tjalk tekende ligt klaar op de werf in Hindeloopen.',
  },
  {
    lang: 'fr',
    mass: 'Merci pour l’ajout ! J’accompagne les artisans qui veulent attirer plus de clients. Je peux t’envoyer une petite vidéo ?',
    own: 'Le gréement que vous avez dessiné pour la goélette attend sur le quai de Paimpol.',
  },
  {
    lang: 'it',
    mass: 'Grazie per aver accettato la mia richiesta! Aiuto le professioniste a trovare nuovi clienti. Posso mandarti un breve video?',
    own: 'La velatura che ha disegnato per il trabaccolo aspetta sulla banchina di Cesenatico.',
  },
];

describe.each(TWINS)('wording of notes to many, $lang', ({ lang, mass, own }) => {
  const stock = (text: string): number => automationReading(factsOf(text, null, lang))?.stock ?? Number.NaN;
  const score = (text: string): number => readAutomation(factsOf(text, null, lang)).score ?? Number.NaN;

  it('covers most of one that could go to anybody', () => {
    expect(stock(mass)).toBeGreaterThanOrEqual(0.45);
    expect(score(mass)).toBeGreaterThanOrEqual(70);
  });

  it('covers next to nothing of one that speaks of a matter', () => {
    expect(stock(own)).toBeLessThanOrEqual(0.15);
    expect(score(own)).toBeLessThan(60);
  });
});
