import { strongFindings } from '../../personalization/findings';
import { BIT } from '../../personalization/words';
import { defineSignal } from '../../signal';

export const earlierContact = defineSignal({
  id: 'earlier-contact',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'refers to a conversation or meeting you had, with its time, place or matter',
  whenWrong: 'The conversation never took place, or was with somebody else.',
  find: (facts) =>
    strongFindings(facts, ['met', 'meeting'], ({ from, to }, { words }) =>
      words.slice(from, to + 1).every((word) => !(word.bits & BIT.events)),
    ),
});
