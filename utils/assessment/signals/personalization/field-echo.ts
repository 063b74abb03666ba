import { findingOf, isStrong } from '../../personalization/findings';
import { PERSONALIZATION_POINTS } from '../../personalization/points';
import { personalizationReading } from '../../personalization/reading';
import { defineSignal } from '../../signal';

export const fieldEcho = defineSignal({
  id: 'field-echo',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary:
    'repeats what your profile shows, such as a skill, a title or a firm; a form letter can do that too',
  whenWrong: 'It hardly is; it counts little.',
  find: (facts) => {
    const reading = personalizationReading(facts);
    if (!reading || reading.references.some(isStrong)) return [];
    return reading.references
      .filter(({ kind, strength }) => kind !== 'echo' && strength >= PERSONALIZATION_POINTS.echo)
      .map((reference) => findingOf(facts, reading, reference));
  },
});
