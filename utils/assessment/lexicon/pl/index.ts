import { pl } from './personalization';
import { AUTOMATION_PL } from './automation';
import { INTENT_PL } from './intent';
import { MOVES_PL } from './intent-moves';
import { SAFETY_PL } from './safety';
import { CLUES_PL } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const PL = {
  personalization: pl,
  automation: AUTOMATION_PL,
  intent: { ...INTENT_PL, ...MOVES_PL },
  safety: { ...SAFETY_PL, ...CLUES_PL },
};
