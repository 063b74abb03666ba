import { expect, it } from 'vitest';
import { replyExamples } from '../../../../entrypoints/background/replies';
import { goalsSchema, replySettingsSchema } from '../../../../utils/model';

const GOALS = goalsSchema.parse({});
const SETTINGS = replySettingsSchema.parse({});

it('tries templates on people’s requests, those of the language first, and on none that is not to be answered', () => {
  const german = {
    name: 'Jana Petersen',
    headline: 'Personalberaterin bei Corvane',
    note: 'Guten Tag, wir suchen eine Entwicklerin für ein Team in Hamburg. Hätten Sie Interesse an einem Gespräch?',
  };
  const english = { name: 'Ada Quist', note: 'Hello, would you like to talk about a role in our data team?' };
  const scam = {
    name: 'Boris Halvorsen',
    note: 'Earn 5000 USD a week with crypto. Send your passport and a deposit of 200 USDT to my WhatsApp +1 555 0100.',
  };
  const page = { name: 'Waterkant', kind: 'page' as const };
  const examples = replyExamples([english, page, scam, german], GOALS, 'de', SETTINGS);
  expect(examples.map(({ name, fits }) => [name, fits])).toEqual([
    ['Jana Petersen', true],
    ['Ada Quist', false],
  ]);
  expect(examples[0]).toMatchObject({ headline: german.headline, values: { firstName: 'Jana' } });
  expect(examples[1]?.headline).toBeNull();
});
