import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judge';
import { goalsSchema } from '../../../../utils/model';
import type { Correction } from '../../../../utils/model';

const insult = {
  name: 'Ada Brink',
  headline: 'Baker',
  note: 'You are a complete idiot and your work is garbage. Shame on you.',
};

function answer(correction: Correction | null = null) {
  return judge(insult, { goals: goalsSchema.parse({}), correction }).assessment;
}

describe('an insult', () => {
  it('needs no reply, and is given none to copy', () => {
    expect(answer()).toMatchObject({ verdict: 'decline', guidance: 'no-reply-needed', replies: [] });
  });

  it('is given one where the user says that it deserves an answer', () => {
    expect(answer('ask-first').replies.length).toBeGreaterThan(0);
  });
});
