import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judge';
import { assessmentSchema } from '../../../utils/model';
import { goalsOf, invitationOf } from './example';

const judgeNamed = (name: string) => judge(invitationOf({ name }), { goals: goalsOf() });

describe('judge', () => {
  it('answers exactly the shape of an assessment, with the words besides', () => {
    const { assessment, summary } = judge(invitationOf(), { goals: goalsOf() });
    expect(assessmentSchema.safeParse(assessment).error).toBeUndefined();
    expect(Object.keys(assessment).toSorted()).toEqual(Object.keys(assessmentSchema.shape).toSorted());
    expect(summary.sentence).toMatch(/\.$/u);
  });

  it('lets the name change nothing but the greeting', () => {
    const { replies, ...rest } = judgeNamed('Anna Beispiel').assessment;
    const other = judgeNamed('Kwame Mensah').assessment;
    expect({
      ...rest,
      replies: replies.map((reply) => ({ ...reply, text: reply.text.replaceAll('Anna', 'Kwame') })),
    }).toEqual(other);
  });
});
