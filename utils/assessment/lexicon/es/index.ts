import { es } from './personalization';
import { AUTOMATION_ES } from './automation';
import { INTENT_ES } from './intent';
import { MOVES_ES } from './intent-moves';
import { SAFETY_ES } from './safety';
import { CLUES_ES } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const ES = {
  personalization: es,
  automation: AUTOMATION_ES,
  intent: { ...INTENT_ES, ...MOVES_ES },
  safety: { ...SAFETY_ES, ...CLUES_ES },
};
