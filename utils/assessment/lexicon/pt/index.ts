import { pt } from './personalization';
import { AUTOMATION_PT } from './automation';
import { INTENT_PT } from './intent';
import { MOVES_PT } from './intent-moves';
import { SAFETY_PT } from './safety';
import { CLUES_PT } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const PT = {
  personalization: pt,
  automation: AUTOMATION_PT,
  intent: { ...INTENT_PT, ...MOVES_PT },
  safety: { ...SAFETY_PT, ...CLUES_PT },
};
