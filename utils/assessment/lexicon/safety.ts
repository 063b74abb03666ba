import type { Language } from '../../model';
import type { ClueFamily, WordClue } from './clues';
import { CLUES_DE } from './de/clues';
import { SAFETY_DE } from './de/safety';
import { CLUES_EN } from './en/clues';
import { SAFETY_EN } from './en/safety';
import { CLUES_ES } from './es/clues';
import { SAFETY_ES } from './es/safety';
import { CLUES_FR } from './fr/clues';
import { SAFETY_FR } from './fr/safety';
import { CLUES_IT } from './it/clues';
import { SAFETY_IT } from './it/safety';
import { CLUES_JA } from './ja/clues';
import { SAFETY_JA } from './ja/safety';
import { CLUES_NL } from './nl/clues';
import { SAFETY_NL } from './nl/safety';
import { CLUES_PL } from './pl/clues';
import { SAFETY_PL } from './pl/safety';
import { CLUES_PT } from './pt/clues';
import { SAFETY_PT } from './pt/safety';
import type { PhraseList } from './phrases';

/** Wording that scams are made of; which combinations weigh how much stands in `../safety.ts`. */
export const SAFETY_FAMILIES = [
  'payFirst',
  'identity',
  'runCode',
  'task',
  'earn',
  'homeJob',
  'noExperience',
  'invest',
  'gain',
  'mule',
  'advance',
  'domain',
  'bookFeature',
  'messenger',
  'moveOff',
  'romance',
  'vagueJob',
  'approved',
  'secondHand',
  'fee',
  'aware',
] as const;
export type SafetyFamily = (typeof SAFETY_FAMILIES)[number] | ClueFamily;

/** One language's phrases by family. */
export type SafetyTable = Readonly<Record<(typeof SAFETY_FAMILIES)[number], PhraseList>>;
/** One language's clues by family. */
export type ClueTable = Readonly<Record<WordClue, PhraseList>>;

/** Wording of scams, by language. */
export const SAFETY_TABLES: Readonly<Partial<Record<Language, SafetyTable & ClueTable>>> = {
  en: { ...SAFETY_EN, ...CLUES_EN },
  de: { ...SAFETY_DE, ...CLUES_DE },
  fr: { ...SAFETY_FR, ...CLUES_FR },
  es: { ...SAFETY_ES, ...CLUES_ES },
  pt: { ...SAFETY_PT, ...CLUES_PT },
  it: { ...SAFETY_IT, ...CLUES_IT },
  nl: { ...SAFETY_NL, ...CLUES_NL },
  pl: { ...SAFETY_PL, ...CLUES_PL },
  ja: { ...SAFETY_JA, ...CLUES_JA },
};
