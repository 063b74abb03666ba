import { fr } from './personalization';
import { AUTOMATION_FR } from './automation';
import { INTENT_FR } from './intent';
import { MOVES_FR } from './intent-moves';
import { SAFETY_FR } from './safety';
import { CLUES_FR } from './clues';

/**
 * All lists of the language: together and in this order, since what they share packs better in one bundle where they stand
 * side by side.
 */
export const FR = {
  personalization: fr,
  automation: AUTOMATION_FR,
  intent: { ...INTENT_FR, ...MOVES_FR },
  safety: { ...SAFETY_FR, ...CLUES_FR },
};
