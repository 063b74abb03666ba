import { atFolded } from '../../automation-findings';
import { automationReading } from '../../automation-reading';
import { defineSignal } from '../../signal';
import type { AutomationFamily } from '../../lexicon/automation';

const PERSONAL: ReadonlySet<AutomationFamily> = new Set<AutomationFamily>([
  'output',
  'met',
  'referral',
  'reason',
]);

export const suitsOneReader = defineSignal({
  id: 'suits-one-reader',
  axis: 'automation',
  needs: ['note'],
  direction: 'good',
  summary: 'says something that suits one reader: your talk, a meeting, who sent them',
  whenWrong: 'A tool that pastes the title of your last post.',
  find: (facts) => {
    const reading = automationReading(facts);
    const hit = reading?.hits.find(({ family }) => PERSONAL.has(family));
    if (!reading || !hit) return [];
    return atFolded(facts, hit.start, hit.end, Math.min(1, 0.25 + 0.25 * reading.personal));
  },
});
