import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import { gatherFacts } from '../../../../utils/assessment/facts';
import { nearnessOf } from '../../../../utils/assessment/fit/nearness';
import { senderIndustry } from '../../../../utils/assessment/fit/sender-industry';
import { shareTrade, tradeWordsOf } from '../../../../utils/assessment/fit/stems';
import { goalsSchema } from '../../../../utils/model';

const together = (one: string, other: string): boolean =>
  shareTrade(tradeWordsOf([one]), tradeWordsOf([other]));

describe('words of one trade', () => {
  it('are known by what they begin with, in any language that shares the root', () => {
    expect(together('Cardiologist', 'Kardiologie')).toBe(true);
    expect(together('Theatre superintendent', 'theater technician')).toBe(true);
    expect(together('Beekeeper', 'beekeeping')).toBe(true);
  });

  it('are none of rank, form or every trade', () => {
    expect(together('Senior manager of operations', 'Operations manager')).toBe(false);
    expect(together('Beekeeper', 'Beer brewer')).toBe(false);
    expect(together('Product designer', 'Head of production')).toBe(false);
  });
});

describe('nearness of trades that no table knows', () => {
  const goals = goalsSchema.parse({
    intent: 'looking',
    targetRoles: ['Kiln Operator', 'Night Shift Foreman'],
    skills: ['glaze chemistry'],
    industries: ['ceramics', 'hospitals'],
    avoidIndustries: ['cosmetic clinics'],
  });
  const near = (headline: string): ReturnType<typeof nearnessOf> =>
    nearnessOf(gatherFacts({ kind: 'person', headline }, goals, EMPTY_HISTORY_VIEW));

  it('takes all words of a wanted role for the same work', () => {
    expect(near('Foreman, night shift | Brickworks')).toEqual({ sameField: true, sameWork: true });
  });

  it('takes a word of role, skill or industry for the same field', () => {
    expect(near('Ceramicist').sameField).toBe(true);
    expect(near('Keramik und Glasuren').sameField).toBe(null);
    expect(near('Glaze chemist').sameField).toBe(true);
    expect(near('Florist').sameField).toBe(null);
  });

  it('does not take a wanted trade for an avoided one because both are of one group', () => {
    const industry = (headline: string): string | null =>
      senderIndustry(gatherFacts({ kind: 'person', headline }, goals, EMPTY_HISTORY_VIEW));
    expect(industry('Ward clerk, Lindenhof hospital')).toBe('wanted');
  });
});
