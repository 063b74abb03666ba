import type { Language } from '../../model';
import { INTENT_DE } from './de/intent';
import { MOVES_DE } from './de/intent-moves';
import { INTENT_EN } from './en/intent';
import { MOVES_EN } from './en/intent-moves';
import { INTENT_ES } from './es/intent';
import { MOVES_ES } from './es/intent-moves';
import { INTENT_FR } from './fr/intent';
import { MOVES_FR } from './fr/intent-moves';
import { INTENT_IT } from './it/intent';
import { MOVES_IT } from './it/intent-moves';
import { INTENT_JA } from './ja/intent';
import { MOVES_JA } from './ja/intent-moves';
import { INTENT_NL } from './nl/intent';
import { MOVES_NL } from './nl/intent-moves';
import { INTENT_PL } from './pl/intent';
import { MOVES_PL } from './pl/intent-moves';
import { INTENT_PT } from './pt/intent';
import { MOVES_PT } from './pt/intent-moves';
import type { PhraseList, PhraseTable } from './phrases';

/** What wording can say of what a note wants: outright, or as a hint that other words may outweigh. */
export const INTENT_FAMILIES = [
  'recruit',
  'recruitHint',
  'sell',
  'sellHint',
  'seek',
  'ask',
  'askHint',
  'network',
  'networkHint',
  'follow',
  'followHint',
] as const;
export type IntentFamily = (typeof INTENT_FAMILIES)[number];

/**
 * Moves and matters of a note, each by its common words: none tells a want alone, and what each counts for is fitted.
 * Of a vacancy, of wares, of one who learns, of acquaintance, of an earlier meeting, and who is spoken of.
 */
export const INTENT_MOVES = [
  'vacancy',
  'hires',
  'terms',
  'trade',
  'career',
  'joining',
  'client',
  'fitness',
  'offers',
  'product',
  'goods',
  'price',
  'free',
  'gain',
  'references',
  'pain',
  'slot',
  'yourFirm',
  'inTrade',
  'bump',
  'study',
  'newcomer',
  'favour',
  'connect',
  'common',
  'wantsNothing',
  'gather',
  'invest',
  'metYou',
  'event',
  'recently',
  'thanksFor',
  'promised',
  'we',
  'i',
  'you',
] as const;
export type IntentMove = (typeof INTENT_MOVES)[number];
export type IntentMark = IntentFamily | IntentMove;

/** One language's phrases by family. */
export type IntentTable = Readonly<Record<IntentFamily, PhraseList>>;
/** One language's words by move. */
export type MoveTable = Readonly<Record<IntentMove, PhraseList>>;

/** Wording of what a note wants, by language. */
export const INTENT_TABLES: Readonly<Partial<Record<Language, PhraseTable<IntentMark>>>> = {
  en: { ...INTENT_EN, ...MOVES_EN },
  de: { ...INTENT_DE, ...MOVES_DE },
  fr: { ...INTENT_FR, ...MOVES_FR },
  es: { ...INTENT_ES, ...MOVES_ES },
  pt: { ...INTENT_PT, ...MOVES_PT },
  it: { ...INTENT_IT, ...MOVES_IT },
  nl: { ...INTENT_NL, ...MOVES_NL },
  pl: { ...INTENT_PL, ...MOVES_PL },
  ja: { ...INTENT_JA, ...MOVES_JA },
};
