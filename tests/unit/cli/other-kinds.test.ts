import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judge';
import { assessmentSchema, goalsSchema } from '../../../utils/model';

const goals = goalsSchema.parse({});

describe('an invitation of another kind than a person’s', () => {
  it.each(['page', 'school', 'newsletter', 'event', 'group'] as const)(
    '%s: is neither judged nor greeted, whatever it says',
    (kind) => {
      const note = 'Quick call? Pay the 90 EUR fee first and we send the contract on WhatsApp.';
      const closed = goalsSchema.parse({ intent: 'closed', acceptOnly: 'known' });
      for (const mine of [goals, closed]) {
        const { assessment } = judge({ id: 'a', kind, name: 'Nell Page', note }, { goals: mine });
        expect(assessmentSchema.parse(assessment)).toMatchObject({
          id: 'a',
          verdict: 'ask',
          confidence: 0,
          guidance: 'no-reply-needed',
          evidence: [],
          replies: [],
        });
      }
    },
  );

  it.each(['person', 'unknown', undefined] as const)('%s: is judged and answered', (kind) => {
    const { assessment } = judge({ kind, name: 'Nell Page', note: 'Quick call about our leads?' }, { goals });
    expect(assessment.replies.length).toBeGreaterThan(0);
    expect(assessment.confidence).toBeGreaterThan(0);
  });
});
