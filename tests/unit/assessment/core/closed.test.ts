import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judge';
import { goalsSchema } from '../../../../utils/model';

const question =
  'Hi Sam, I use your library Peatgauge in my thesis on rewetted bogs. In version 2 you dropped the median filter before the slope step. Was that because of the drift you describe in the readme?';
const headline = 'MSc student of hydrology';
const closed = goalsSchema.parse({
  intent: 'closed',
  profile: { topics: ['Peatgauge'] },
});

function answer(note: string | null, by = headline) {
  return judge({ name: 'Ada Brink', headline: by, note }, { goals: closed });
}

describe('who is not open to strangers', () => {
  it('is asked about a question that only they can answer', () => {
    const { assessment } = answer(question);
    expect(assessment.axes.personalization.level).toBeGreaterThanOrEqual(2);
    expect(assessment).toMatchObject({ intent: 'asking-favour', verdict: 'ask' });
  });

  it('declines a stranger without a note by their rule, and is told that it is theirs', () => {
    const { assessment, summary } = answer(null);
    expect(assessment.verdict).toBe('decline');
    expect(summary.sentence).toMatch(/^By your own rule strangers are declined/u);
  });

  it('declines an offer of work because they look for none', () => {
    const { assessment, summary } = answer(
      'We hire a senior data engineer in Rotterdam.',
      'CTO at Delta Yard',
    );
    expect(assessment.verdict).toBe('decline');
    expect(summary.sentence).toBe('Offers a job, and you have said that you are not looking for one.');
  });
});
