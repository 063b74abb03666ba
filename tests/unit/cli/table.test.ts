import { describe, expect, it } from 'vitest';
import { judgementRow, invitationRow } from '../../../scripts/assess/table';
import { displayWidth } from '../../../scripts/assess/width';
import { judge } from '../../../utils/judge';
import type { Judgement } from '../../../utils/model';
import { goalsOf, invitationOf } from '../replies/example';

const invitation = invitationOf({ headline: 'Recruiter', note: 'Hi, a word.' });

/** A judgement with a verdict and evidence of our own choosing. */
function judged(verdict: Judgement['assessment']['verdict']): Judgement {
  const { assessment, summary } = judge(invitation, { goals: goalsOf() });
  const evidence = (
    [
      ['safety', 9],
      ['automation', -8],
      ['safety', -5],
      ['fit', 4],
    ] as const
  ).map(([axis, points]) => ({
    signal: 'x',
    axis,
    points,
    field: 'note' as const,
    span: null,
    quote: null,
    sentence: `${axis} ${points}.`,
  }));
  return {
    assessment: { ...assessment, verdict, evidence },
    summary: { ...summary, sentence: 'Verdict’s own.' },
  };
}

describe('a row of the table', () => {
  it.each([
    ['accept', 'safety 9.'],
    ['ask', 'Verdict’s own.'],
    ['decline', 'automation -8.'],
    ['report', 'safety -5.'],
  ] as const)('gives for %s a reason that speaks for it', (verdict, reason) => {
    expect(judgementRow(invitation, judged(verdict), 160)).toContain(reason);
  });

  it.each([40, 80, 121, 300])('is never wider than %i columns', (width) => {
    expect(
      displayWidth(judgementRow(invitationOf({ name: '山田 太郎'.repeat(9) }), judged('ask'), width)),
    ).toBeLessThanOrEqual(width);
    expect(displayWidth(invitationRow(invitation, width))).toBeLessThanOrEqual(width);
  });
});
