import { de } from './personalization';
import { AUTOMATION_DE } from './automation';
import { INTENT_DE } from './intent';
import { MOVES_DE } from './intent-moves';
import { SAFETY_DE } from './safety';
import { CLUES_DE } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const DE = {
  personalization: de,
  automation: AUTOMATION_DE,
  intent: { ...INTENT_DE, ...MOVES_DE },
  safety: { ...SAFETY_DE, ...CLUES_DE },
};
