import type { Language } from '../../model';
import type { ClueFamily, WordClue } from './clues';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
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
  en: EN.safety,
  de: DE.safety,
  fr: FR.safety,
  es: ES.safety,
  pt: PT.safety,
  it: IT.safety,
  nl: NL.safety,
  pl: PL.safety,
  ja: JA.safety,
};
