import { inOriginal } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** Mathematical letters that imitate bold or italic ones, and invisible characters between letters. */
const ODD = /[\u{1D400}-\u{1D7FF}]{3}|\p{L}[\u200B\u2060\uFEFF\u00AD]\p{L}/u;

export const oddLetters = defineSignal({
  id: 'odd-letters',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has imitated bold letters or invisible characters, which tools use',
  whenWrong: 'Somebody who likes how the letters look; text copied from a page.',
  find: (facts) => inOriginal(facts, ODD, 1),
});
