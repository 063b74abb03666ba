import type { Language } from '../../model';
import { INTENT_DE } from './de/intent';
import { INTENT_EN } from './en/intent';
import { INTENT_ES } from './es/intent';
import { INTENT_FR } from './fr/intent';
import { INTENT_IT } from './it/intent';
import { INTENT_JA } from './ja/intent';
import { INTENT_NL } from './nl/intent';
import { INTENT_PL } from './pl/intent';
import { INTENT_PT } from './pt/intent';
import type { PhraseList } from './phrases';

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

/** One language's phrases by family. */
export type IntentTable = Readonly<Record<IntentFamily, PhraseList>>;

/** Wording of what a note wants, by language. */
export const INTENT_TABLES: Readonly<Partial<Record<Language, IntentTable>>> = {
  en: INTENT_EN,
  de: INTENT_DE,
  fr: INTENT_FR,
  es: INTENT_ES,
  pt: INTENT_PT,
  it: INTENT_IT,
  nl: INTENT_NL,
  pl: INTENT_PL,
  ja: INTENT_JA,
};
