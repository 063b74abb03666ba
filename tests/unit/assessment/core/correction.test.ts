import { describe, expect, it } from 'vitest';
import { CORRECTED_VERDICT } from '../../../../utils/assessment/correction';
import { judge } from '../../../../utils/judge';
import type { Invitation } from '../../../../utils/model';
import { CORRECTIONS, goalsSchema } from '../../../../utils/model';

const GOALS = goalsSchema.parse({ intent: 'looking', targetRoles: ['Data Engineer'] });
const SALE: Invitation = {
  name: 'Ada Quist',
  headline: 'Account Executive at Corvane',
  note: 'Hi Ines, we help teams like yours cut costs by 30%. Do you have 15 minutes for a quick demo next week?',
};
const SCAM: Invitation = {
  name: 'Lee Varga',
  headline: 'Online jobs',
  note: 'Earn $500 a day with simple tasks from home. Pay a deposit of $50 in USDT to unlock your account and message me on Telegram.',
};

describe('the user’s own word', () => {
  it.each(CORRECTIONS)('stands above the verdict, at full confidence: %s', (correction) => {
    for (const invitation of [SALE, SCAM]) {
      const own = judge(invitation, { goals: GOALS });
      const { assessment, summary } = judge(invitation, { goals: GOALS, correction });
      expect(assessment).toMatchObject({ verdict: CORRECTED_VERDICT[correction], confidence: 1 });
      expect(summary.sentence).toMatch(/^You said: /u);
      expect(summary.perhaps).toBe(false);
      // What was found in the request stays as it was.
      expect(assessment.axes).toEqual(own.assessment.axes);
      expect(assessment.inviter).toEqual(own.assessment.inviter);
    }
  });

  it('brings the replies that go with it', () => {
    const first = (correction?: (typeof CORRECTIONS)[number]) =>
      judge(SALE, { goals: GOALS, correction }).assessment.replies[0]?.kind;
    expect(first()).toBe('decline');
    expect(first('accept-fits')).toBe('accept');
    expect(first('ask-first')).toBe('ask-details');
    expect(first('report-scam')).toBeUndefined();
  });

  it('leaves the warning standing where it lifts a scam', () => {
    expect(judge(SCAM, { goals: GOALS }).assessment.verdict).toBe('report');
    const { assessment, summary } = judge(SCAM, { goals: GOALS, correction: 'accept-known' });
    expect(summary.guidance).toContain('Winnow still sees the marks of a scam.');
    expect(assessment.evidence.some(({ axis, points }) => axis === 'safety' && points < 0)).toBe(true);
    expect(assessment.replies[0]?.kind).toBe('accept');
    const agreed = judge(SCAM, { goals: GOALS, correction: 'report-scam' });
    expect(agreed.summary.guidance).toMatch(/^Do not answer\./u);
  });

  it('goes before the lists', () => {
    const lists = { always: [], never: [{ kind: 'person' as const, value: 'Ada Quist' }] };
    const { assessment } = judge(SALE, { goals: { ...GOALS, lists }, correction: 'accept-known' });
    expect(assessment.verdict).toBe('accept');
    expect(assessment.evidence.map(({ signal }) => signal)).not.toContain('never-list');
  });

  it('says nothing of what no person sent', () => {
    const page: Invitation = { ...SALE, kind: 'page' };
    expect(judge(page, { goals: GOALS, correction: 'accept-fits' })).toEqual(judge(page, { goals: GOALS }));
  });
});
