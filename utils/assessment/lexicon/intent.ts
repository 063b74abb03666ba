import type { Language } from '../../model';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
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
  en: EN.intent,
  de: DE.intent,
  fr: FR.intent,
  es: ES.intent,
  pt: PT.intent,
  it: IT.intent,
  nl: NL.intent,
  pl: PL.intent,
  ja: JA.intent,
};
