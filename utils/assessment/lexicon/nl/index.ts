import { nl } from './personalization';
import { AUTOMATION_NL } from './automation';
import { INTENT_NL } from './intent';
import { MOVES_NL } from './intent-moves';
import { SAFETY_NL } from './safety';
import { CLUES_NL } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const NL = {
  personalization: nl,
  automation: AUTOMATION_NL,
  intent: { ...INTENT_NL, ...MOVES_NL },
  safety: { ...SAFETY_NL, ...CLUES_NL },
};
