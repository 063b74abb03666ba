import { constantFrom, integer, record } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compose, goalsArb, invitationArb, languageArb, recipeArb } from './arbitraries';
import { holds, number, see, withNote } from './metamorphic-tools';

// The clock decides nothing here; it only may not cut a long campaign short.
vi.setConfig({ testTimeout: 1_200_000 });

const base = { invitation: invitationArb, goals: goalsArb };
const pay = integer({ min: 20, max: 250 });

describe('what fits better', () => {
  it('M11: more pay never lowers the fit', () => {
    const currency = constantFrom('€', 'EUR', '£', '$', 'PLN');
    holds(
      record({ ...base, recipe: recipeArb, language: languageArb, currency, low: pay, high: pay }),
      ({ invitation, goals, recipe, language, currency: money, low, high }) => {
        const [less, more] = low <= high ? [low, high] : [high, low];
        const offering = (amount: number): number =>
          number(
            see(
              withNote(
                invitation,
                compose({ ...recipe, body: 'offer', pay: `${amount}\u00a0000 ${money}` }, language),
              ),
              goals,
            ).axes.fit.score,
          );
        const [worse, better] = [offering(less), offering(more)];
        // Another currency leaves the pay open where it comes near the wanted one.
        expect(better < 0 ? worse : better).toBeGreaterThanOrEqual(worse);
      },
    );
  });

  it('M11: a place nearer to the wanted one never lowers the fit', () => {
    // From another country over the same country to the wanted town.
    const ways = [
      ['Lyon', 'Leeds', 'London'],
      ['Lyon', 'Kassel', 'Hamburg'],
    ] as const;
    holds(
      record({ ...base, recipe: recipeArb, language: languageArb, way: constantFrom(...ways) }),
      ({ invitation, goals, recipe, language, way: [far, wanted, near] }) => {
        const wants = { ...goals, locations: [wanted] };
        const offer = { ...recipe, body: 'offer' as const, city: 0 };
        const at = (city: string): number =>
          number(
            see(withNote(invitation, compose(offer, language).replaceAll('Ghent', city)), wants).axes.fit
              .score,
          );
        expect(at(near)).toBeGreaterThanOrEqual(at(far));
        expect(at(wanted)).toBeGreaterThanOrEqual(at(near));
      },
    );
  });

  it('M11: a wanted skill more never lowers the fit', () => {
    holds(
      record({
        ...base,
        recipe: recipeArb,
        language: languageArb,
        skill: constantFrom('PostgreSQL', 'Figma'),
      }),
      ({ invitation, goals, recipe, language, skill }) => {
        const wants = { ...goals, skills: ['PostgreSQL', 'Figma', 'Kafka'] };
        const naming = (named: string | null): number =>
          number(
            see(withNote(invitation, compose({ ...recipe, body: 'offer', skill: named }, language)), wants)
              .axes.fit.score,
          );
        const bare = naming(null);
        // Where nothing could be held against the goals there was no score to fall from.
        expect(bare < 0 ? bare : naming(skill)).toBeGreaterThanOrEqual(bare);
        expect(naming(`${skill}, Kafka`)).toBeGreaterThanOrEqual(naming(skill));
      },
    );
  });
});
