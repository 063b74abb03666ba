import { describe, expect, it } from 'vitest';
import {
  goalChangeOf,
  goalsAfter,
  goalsBefore,
  isInEffect,
  namedIn,
} from '../../../entrypoints/background/goal-acts';
import type { OfferGround } from '../../../entrypoints/background/offers';
import { offerFor } from '../../../entrypoints/background/offers';
import type { Correction, GoalsInput, Invitation } from '../../../utils/model';
import { CORRECTIONS, GOAL_ACTS, goalsSchema } from '../../../utils/model';

const OPEN = goalsSchema.parse({});
const goals = (more: GoalsInput) => goalsSchema.parse(more);

function offer(correction: Correction, more: Partial<OfferGround> = {}) {
  const named = { role: null, industry: null };
  return offerFor(correction, { goals: OPEN, named, firm: null, domain: null, list: null, ...more });
}

describe('what fits the user’s word', () => {
  it('is one change, by the reason and by what the request names', () => {
    const named = { role: 'Data Engineer', industry: 'gambling' };
    expect(CORRECTIONS.map((one) => [one, offer(one)])).toEqual([
      ['accept-known', 'always-person'],
      ['accept-fits', 'always-person'],
      ['ask-first', null],
      ['decline-unfitting', 'never-person'],
      ['decline-selling', 'never-person'],
      ['decline-stranger', 'only-known'],
      ['report-scam', 'never-person'],
    ]);
    expect(
      CORRECTIONS.map((one) => offer(one, { named, firm: 'Corvane', domain: 'corvane.example' })),
    ).toEqual([
      'always-person',
      'seek-role',
      'seek-role',
      'avoid-industry',
      'never-firm',
      'only-known',
      'never-person',
    ]);
    expect(offer('decline-selling', { domain: 'corvane.example' })).toBe('never-domain');
    expect(offer('accept-fits', { firm: 'Corvane' })).toBe('always-firm');
  });

  it('takes back the list or the rule that spoke otherwise', () => {
    expect(offer('accept-known', { list: 'never' })).toBe('off-lists');
    expect(offer('decline-selling', { list: 'always' })).toBe('off-lists');
    expect(offer('accept-known', { list: 'always' })).toBeNull();
    expect(offer('ask-first', { goals: goals({ intent: 'closed' }) })).toBe('be-open');
    expect(offer('accept-fits', { goals: goals({ acceptOnly: 'known' }) })).toBe('admit-anyone');
    expect(offer('decline-stranger', { goals: goals({ acceptOnly: 'known' }) })).toBe('never-person');
  });

  it('looks for no role on behalf of somebody who hires', () => {
    const named = { role: 'Data Engineer', industry: null };
    expect(offer('ask-first', { named, goals: goals({ intent: 'hiring' }) })).toBeNull();
  });
});

const RECRUITER: Invitation = {
  name: 'Ada Quist',
  headline: 'Talent Partner at Corvane | Online gambling',
  note: 'We are hiring a Senior Data Engineer in Hamburg. Would you like to hear more?',
};

describe('a change of the goals', () => {
  it('takes role and industry in the request’s own words', () => {
    expect(namedIn(RECRUITER, OPEN)).toEqual({ role: 'Senior Data Engineer', industry: 'gambling' });
    expect(namedIn({ name: 'Ada Quist' }, OPEN)).toEqual({ role: null, industry: null });
    expect(namedIn(RECRUITER, goals({ industries: ['betting'] })).industry).toBeNull();
  });

  it.each(GOAL_ACTS)('is taken back whole: %s', (act) => {
    const before = goals({
      targetRoles: ['Analyst'],
      intent: act === 'be-open' ? 'closed' : 'open',
      acceptOnly: act === 'admit-anyone' ? 'met-or-worked-with' : 'anyone',
    });
    const change = goalChangeOf(act, namedIn(RECRUITER, before), before);
    if (!change) throw new Error('There is no change.');
    const after = goalsAfter(before, change);
    expect(goalsSchema.parse(after)).toEqual(after);
    expect(after).not.toEqual(before);
    expect([isInEffect(before, change), isInEffect(after, change)]).toEqual([false, true]);
    expect(goalChangeOf(act, namedIn(RECRUITER, after), after)).toBeNull();
    expect(goalsBefore(after, change)).toEqual(before);
  });

  it('that the user undid in the settings is not undone again', () => {
    const change = { act: 'only-known' as const, value: 'anyone' };
    const since = goals({ acceptOnly: 'met-or-worked-with' });
    expect(goalsBefore(since, change)).toEqual(since);
  });
});
