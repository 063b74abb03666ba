import { personalizationReading } from '../../personalization/reading';
import { defineSignal } from '../../signal';

export const noWordAboutYou = defineSignal({
  id: 'no-word-about-you',
  axis: 'personalization',
  needs: ['note'],
  direction: 'bad',
  summary: 'says nothing about you',
  whenWrong: 'A friend who needs no reason writes two words.',
  find: (facts) => {
    const reading = personalizationReading(facts);
    if (!reading || reading.references.length > 0) return [];
    return [{ field: 'note', span: null, strength: 1 }];
  },
});
