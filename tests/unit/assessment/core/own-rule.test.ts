import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judge';
import { assessmentSchema, goalsSchema } from '../../../../utils/model';
import type { GoalsInput, Invitation } from '../../../../utils/model';

const note = 'Hi Sam, I saw your profile and we are hiring. Open to a quick chat?';

function answer(goals: GoalsInput, invitation: Partial<Invitation> = {}) {
  return judge({ name: 'Ada Brink', note, ...invitation }, { goals: goalsSchema.parse(goals) });
}

describe('the user’s own rule', () => {
  it.each([
    ['never-list', 'decline', { lists: { never: [{ kind: 'person', value: 'Ada Brink' }] } }],
    ['always-list', 'accept', { lists: { always: [{ kind: 'person', value: 'ada brink' }] } }],
    ['closed', 'decline', { intent: 'closed' }],
    ['accept-only', 'decline', { acceptOnly: 'met-or-worked-with' }],
  ] as const)('is the first reason where %s decides', (rule, verdict, goals) => {
    const { assessment, summary } = answer(structuredClone(goals) as GoalsInput);
    expect(assessment.verdict).toBe(verdict);
    expect(assessment.evidence[0]?.signal).toBe(rule);
    expect(assessment.evidence[0]?.sentence).toBe(summary.sentence);
    expect(Math.sign(assessment.evidence[0]?.points ?? 0)).toBe(verdict === 'accept' ? 1 : -1);
    expect(assessmentSchema.safeParse(assessment).success).toBe(true);
  });

  it('is not named where it did not decide', () => {
    const rules = ['never-list', 'always-list', 'closed', 'accept-only'];
    const goals = { lists: { never: [{ kind: 'person' as const, value: 'Somebody Else' }] } };
    expect(answer(goals).assessment.evidence.filter(({ signal }) => rules.includes(signal))).toEqual([]);
  });
});

describe('a note of invisible characters alone', () => {
  it('is no note', () => {
    const seen = answer({}, { id: 'x', note: '\u200b\u200b\u2060 ' }).assessment;
    expect(seen).toEqual(answer({}, { id: 'x', note: null }).assessment);
  });
});
