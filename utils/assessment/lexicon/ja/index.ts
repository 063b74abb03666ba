import { ja } from './personalization';
import { AUTOMATION_JA } from './automation';
import { INTENT_JA } from './intent';
import { MOVES_JA } from './intent-moves';
import { SAFETY_JA } from './safety';
import { CLUES_JA } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const JA = {
  personalization: ja,
  automation: AUTOMATION_JA,
  intent: { ...INTENT_JA, ...MOVES_JA },
  safety: { ...SAFETY_JA, ...CLUES_JA },
};
