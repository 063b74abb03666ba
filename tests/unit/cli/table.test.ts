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
  it.each(['accept', 'ask', 'decline', 'report'] as const)(
    'gives for %s the verdict’s own sentence, as popup and panel do, whatever the evidence says',
    (verdict) => {
      const row = judgementRow(invitation, judged(verdict), 160);
      expect(row).toContain('Verdict’s own.');
      expect(row).not.toMatch(/safety|automation|fit 4/u);
    },
  );

  it.each([40, 80, 121, 300])('is never wider than %i columns', (width) => {
    expect(
      displayWidth(judgementRow(invitationOf({ name: '山田 太郎'.repeat(9) }), judged('ask'), width)),
    ).toBeLessThanOrEqual(width);
    expect(displayWidth(invitationRow(invitation, width))).toBeLessThanOrEqual(width);
  });
});
