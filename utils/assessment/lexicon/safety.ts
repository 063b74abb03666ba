import type { Language } from '../../model';
import { SAFETY_DE } from './de/safety';
import { SAFETY_EN } from './en/safety';
import { SAFETY_ES } from './es/safety';
import { SAFETY_FR } from './fr/safety';
import { SAFETY_IT } from './it/safety';
import { SAFETY_JA } from './ja/safety';
import { SAFETY_NL } from './nl/safety';
import { SAFETY_PL } from './pl/safety';
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
export type SafetyFamily = (typeof SAFETY_FAMILIES)[number];

/** One language's phrases by family. */
export type SafetyTable = Readonly<Record<SafetyFamily, PhraseList>>;

/** Wording of scams, by language. */
export const SAFETY_TABLES: Readonly<Partial<Record<Language, SafetyTable>>> = {
  en: SAFETY_EN,
  de: SAFETY_DE,
  fr: SAFETY_FR,
  es: SAFETY_ES,
  pt: SAFETY_PT,
  it: SAFETY_IT,
  nl: SAFETY_NL,
  pl: SAFETY_PL,
  ja: SAFETY_JA,
};
