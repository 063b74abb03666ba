import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRelevantRole, readFit, relevanceOf } from '../../../../utils/assessment/fit';
import { familyNearness, titlesIn } from '../../../../utils/assessment/fit/families';
import { industriesOf } from '../../../../utils/assessment/fit/industries';
import { payFit } from '../../../../utils/assessment/fit/pay-fit';
import { placesIn } from '../../../../utils/assessment/fit/places';
import { goalsSchema } from '../../../../utils/model';
import { fold } from '../../../../utils/text/fold';
import { factsOf } from '../inviter/find';
import type { Given } from '../inviter/find';

const score = (given: Given) => readFit(factsOf(given)).score;
const GOALS = {
  intent: 'looking' as const,
  targetRoles: ['Data Engineer'],
  skills: ['Kafka', 'dbt', 'Python'],
  seniority: 'senior' as const,
  locations: ['Lyon'],
  salary: { min: 60_000, currency: 'EUR', period: 'year' as const },
};

describe('readFit', () => {
  it('is unknown where neither an offer nor a function is found', () => {
    expect(score({ headline: 'Dreamer', goals: GOALS })).toBeNull();
    expect(score({ note: 'Hello there', goals: GOALS })).toBeNull();
  });

  it('tells a fitting offer from a poor one', () => {
    const good =
      score({ note: "We're hiring a Senior Data Engineer in Lyon, €70k, Kafka and dbt.", goals: GOALS }) ?? 0;
    const poor = score({ note: "We're hiring a junior Sales Manager in Dallas, €25k.", goals: GOALS }) ?? 100;
    expect(good).toBeGreaterThan(85);
    expect(poor).toBeLessThan(15);
  });

  it('rises with colleagues of one’s own field and does not fall with others', () => {
    expect(score({ headline: 'Data Engineer at Tessaro', goals: GOALS })).toBeGreaterThan(50);
    expect(score({ headline: 'Nurse', goals: GOALS })).toBe(50);
  });

  it('never falls when pay rises', () => {
    const note = (pay: number) => `We're hiring a Senior Data Engineer in Lyon at ${pay} EUR per year.`;
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 400_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (pay, more) => {
          const low = score({ note: note(pay), goals: GOALS });
          const high = score({ note: note(pay + more), goals: GOALS });
          expect(low).not.toBeNull();
          expect(high ?? 0).toBeGreaterThanOrEqual(low ?? 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never falls when the place comes nearer', () => {
    const at = (place: string) =>
      score({ note: `We're hiring a Data Engineer in ${place}.`, goals: GOALS }) ?? -1;
    const nearer = ['Dallas', 'Marseille', 'France', 'Lyon'].map(at);
    expect(nearer).toEqual(nearer.toSorted((a, b) => a - b));
  });

  it('never falls when more of the wanted skills are named', () => {
    const skills = ['', 'Kafka', 'Kafka, dbt', 'Kafka, dbt and Python'];
    const scores = skills.map(
      (list) => score({ note: `We're hiring a Data Engineer. Stack: ${list}.`, goals: GOALS }) ?? -1,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  it('does not take the name under a note for a place or a skill', () => {
    const note = (name: string) => `We're hiring a Data Engineer at Tessaro.\nBest, ${name}`;
    const goals = { ...GOALS, skills: ['Ruby'] };
    const scores = ['Anna', 'Milan', 'Ruby', 'Sydney', 'Paris', 'Austin'].map((name) =>
      score({ note: note(name), goals }),
    );
    expect(new Set(scores).size).toBe(1);
  });

  it('does not change with goals that have nothing to do with the request', () => {
    const note = "We're hiring a Data Engineer in Lyon.";
    expect(
      score({ note, goals: { ...GOALS, avoidIndustries: ['gambling'], companies: { avoid: ['Oakmoor'] } } }),
    ).toBe(score({ note, goals: GOALS }));
  });
});

describe('payFit', () => {
  const floor = { min: 70_000, currency: 'EUR', period: 'year' as const };
  const pay = (
    min: number | null,
    max: number | null,
    currency: string | null,
    period: 'hour' | 'day' | 'month' | 'year' | null,
  ) => ({ min, max, currency, period });

  it('brings periods to a year', () => {
    expect(payFit(pay(400, 400, 'EUR', 'day'), floor)).toBe(1);
    expect(payFit(pay(30, 30, 'EUR', 'hour'), floor)).toBe(-1);
    expect(payFit(pay(6_000, 6_000, 'EUR', 'month'), floor)).toBe(1);
    expect(payFit(pay(60_000, 80_000, 'EUR', 'year'), floor)).toBe(0.5);
  });

  it('compares currencies only where the margin leaves no doubt', () => {
    expect(payFit(pay(200_000, 200_000, 'USD', 'year'), floor)).toBe(1);
    expect(payFit(pay(20_000, 20_000, 'USD', 'year'), floor)).toBe(-1);
    expect(payFit(pay(80_000, 80_000, 'USD', 'year'), floor)).toBeNull();
    expect(payFit(pay(80_000, 80_000, 'XAF', 'year'), floor)).toBeNull();
  });

  it('takes pay without a period for what is plausible, the receiver’s own period first', () => {
    const monthly = { min: 12_000, currency: 'BRL', period: 'month' as const };
    expect(payFit(pay(14_000, 14_000, 'BRL', null), monthly)).toBe(1);
    expect(payFit(pay(5_000, 5_000, 'BRL', null), monthly)).toBe(-1);
    expect(payFit(pay(300_000, 300_000, 'BRL', null), monthly)).toBe(1);
    expect(payFit(pay(3, 3, 'BRL', null), monthly)).toBeNull();
  });

  it('holds nothing against pay that is open above', () => {
    expect(payFit(pay(60_000, null, 'EUR', 'year'), floor)).toBeNull();
  });
});

describe('tables', () => {
  it.each([
    ['Softwareentwicklerin', 'software'],
    ['ingénieure cloud', 'devops'],
    ['científica de datos', 'datascience'],
    ['analista de dados', 'analytics'],
    ['responsabile acquisti', 'procurement'],
    ['verpleegkundige', 'nursing'],
    ['główna księgowa', 'accounting'],
    ['プロダクトマネージャー', 'product'],
    ['Lohnbuchhalterin', 'accounting'],
    ['chef de chantier', 'construction'],
    ['sous chef', 'hospitality'],
    ['jefa de obra', 'construction'],
  ])('%s is of the family %s', (title, family) => {
    expect(titlesIn(fold(title))[0]?.tag).toBe(family);
  });

  it('holds nearness both ways', () => {
    expect(familyNearness('backend', 'software')).toBe(0.75);
    expect(familyNearness('software', 'backend')).toBe(0.75);
    expect(familyNearness('nursing', 'legal')).toBe(0);
  });

  it('knows places by their names in several languages, and "us" only as a name', () => {
    const place = (text: string) => placesIn(fold(text)).map(({ country, city }) => [country, city]);
    expect(place('Monachium')).toEqual([['DE', 'munich']]);
    expect(place('à Londres')).toEqual([['GB', 'london']]);
    expect(place('東京')).toEqual([['JP', 'tokyo']]);
    expect(place('join us')).toEqual([]);
    expect(place('in the US')).toEqual([['US', null]]);
    expect(place('We have an office in Milan. Best, Florence')).toEqual([['IT', 'milan']]);
    expect(place('Milan')).toEqual([['IT', 'milan']]);
  });

  it('knows industries in several languages', () => {
    expect([...industriesOf('Glücksspiel')]).toEqual(['gambling']);
    expect([...industriesOf('défense')]).toEqual(['defence']);
    expect([...industriesOf('kryptowaluty')]).toEqual(['crypto']);
    expect([...industriesOf('underwater basketry')]).toEqual([]);
  });
});

describe('relevanceOf', () => {
  const goals = (intent: 'looking' | 'selling' | 'hiring' | 'networking' | 'closed', roles: string[] = []) =>
    goalsSchema.parse({ intent, targetRoles: roles });
  it.each([
    ['recruiter-inhouse', null, goals('looking'), null, 'employer'],
    ['recruiter-inhouse', null, goals('closed'), null, null],
    ['professional', 'director', goals('selling'), null, 'client'],
    ['sales', 'director', goals('selling'), null, null],
    ['professional', null, goals('hiring', ['Nurse']), 'Registered nurse', 'candidate'],
    ['professional', null, goals('networking', ['Nurse']), 'Infirmière', 'peer'],
    ['investor', null, goals('networking', ['Founder']), 'Angel investor', 'investor'],
    ['coach', null, goals('looking', ['Nurse']), 'Life coach', null],
  ] as const)('%s %s', (role, seniority, wanted, headline, expected) => {
    const folded = headline === null ? null : fold(headline);
    expect(relevanceOf({ role, seniority }, wanted, folded)).toBe(expected);
    expect(isRelevantRole({ role, seniority }, wanted, folded)).toBe(expected !== null);
  });
});
