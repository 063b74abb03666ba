import { findingOf } from '../../personalization/findings';
import { PERSONALIZATION_POINTS } from '../../personalization/points';
import { personalizationReading } from '../../personalization/reading';
import { defineSignal } from '../../signal';

export const onlyProfilePhrase = defineSignal({
  id: 'only-profile-phrase',
  axis: 'personalization',
  needs: ['note'],
  direction: 'bad',
  summary: 'speaks of your profile or background without naming anything in it',
  whenWrong: 'A shy person who did read your profile and does not say what they liked.',
  find: (facts) => {
    const reading = personalizationReading(facts);
    if (!reading || reading.references.some(({ strength }) => strength >= PERSONALIZATION_POINTS.echo))
      return [];
    return reading.references
      .filter(({ kind }) => kind === 'field' || kind === 'work' || kind === 'making')
      .map((reference) => ({ ...findingOf(facts, reading, reference), strength: 1 }));
  },
});
