import { expect, it } from 'vitest';
import { goalsSchema, parse } from '../../../utils/model';
import { withoutRefused } from '../../../utils/settings/valid-rest';

const SAVED = goalsSchema.parse({ profile: { headline: 'Data engineer' } });
const NOW = {
  ...SAVED,
  intent: 'looking' as const,
  salary: { min: -5, currency: 'EUR', period: 'year' as const },
  profile: { positions: [], schools: [], skills: [], topics: [], name: 'x'.repeat(301), headline: 'Lead' },
};

it('leaves out field after field that is refused, until the rest is valid', () => {
  let goals = { ...NOW } as typeof SAVED;
  const refused: string[] = [];
  for (let parsed = parse(goalsSchema, goals); !parsed.ok; parsed = parse(goalsSchema, goals)) {
    refused.push(parsed.reason);
    const next = withoutRefused(goals, SAVED, parsed.reason);
    if (!next || refused.length > 5) throw new Error(parsed.reason);
    goals = next;
  }
  expect(refused).toHaveLength(2);
  expect(goals).toMatchObject({ intent: 'looking', salary: null, profile: { headline: 'Lead' } });
  expect(goals.profile?.name).toBeUndefined();
});

it('knows nothing to leave out where no field is named', () => {
  expect(withoutRefused(NOW, SAVED, 'It is no object.')).toBeNull();
  expect(withoutRefused(NOW, SAVED, '"elsewhere" is unknown.')).toBeNull();
});
