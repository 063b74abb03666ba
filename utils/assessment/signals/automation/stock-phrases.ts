import { atFolded } from '../../automation-findings';
import { automationReading } from '../../automation-reading';
import { findSlot } from '../../automation-slots';
import { defineSignal } from '../../signal';

/** Share of stock phrases that speaks neither way, and those at which nothing more can be said. */
const EVEN = 0.36;
const NEARLY_ALL = 0.75;
const NEARLY_NONE = 0.06;
/** Below this many words a share says little. */
const ENOUGH_WORDS = 6;

export const stockPhrases = defineSignal({
  id: 'stock-phrases',
  axis: 'automation',
  needs: ['note'],
  direction: 'either',
  summary: 'consists mostly of phrases that anybody could send to anybody, or mostly of other words',
  whenWrong:
    'Somebody who writes in a foreign language leans on set phrases; a template can be written in fresh words.',
  find: (facts) => {
    const reading = automationReading(facts);
    if (!reading || !facts.language) return [];
    const { stock, words, hits } = reading;
    const sure = Math.min(1, words / ENOUGH_WORDS);
    if (stock <= EVEN) {
      // Words of its own are no praise where the tool left its slot in.
      if (facts.note && findSlot(facts.note)) return [];
      const strength = (sure * (EVEN - stock)) / (EVEN - NEARLY_NONE);
      return strength > 0
        ? [{ field: 'note', span: null, strength: Math.min(1, strength), against: false }]
        : [];
    }
    const first = hits[0];
    const strength = Math.min(1, (sure * (stock - EVEN)) / (NEARLY_ALL - EVEN));
    return first
      ? atFolded(facts, first.start, first.end, strength).map((f) => ({ ...f, against: true }))
      : [];
  },
});
