import { it } from './personalization';
import { AUTOMATION_IT } from './automation';
import { INTENT_IT } from './intent';
import { MOVES_IT } from './intent-moves';
import { SAFETY_IT } from './safety';
import { CLUES_IT } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const IT = {
  personalization: it,
  automation: AUTOMATION_IT,
  intent: { ...INTENT_IT, ...MOVES_IT },
  safety: { ...SAFETY_IT, ...CLUES_IT },
};
