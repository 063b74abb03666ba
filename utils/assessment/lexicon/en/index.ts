import { en } from './personalization';
import { AUTOMATION_EN } from './automation';
import { INTENT_EN } from './intent';
import { MOVES_EN } from './intent-moves';
import { SAFETY_EN } from './safety';
import { CLUES_EN } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const EN = {
  personalization: en,
  automation: AUTOMATION_EN,
  intent: { ...INTENT_EN, ...MOVES_EN },
  safety: { ...SAFETY_EN, ...CLUES_EN },
};
