import { findingOf } from '../../personalization/findings';
import { personalizationReading } from '../../personalization/reading';
import { defineSignal } from '../../signal';

export const profileGrounded = defineSignal({
  id: 'profile-grounded',
  axis: 'personalization',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'refers to a topic or school of the profile you gave',
  whenWrong: 'The topic is a common word of your trade.',
  find: (facts) => {
    const reading = personalizationReading(facts);
    if (!reading) return [];
    return reading.references
      .filter((reference) => reference.grounded === true)
      .map((reference) => findingOf(facts, reading, reference));
  },
});
