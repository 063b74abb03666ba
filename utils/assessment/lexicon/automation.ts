import type { Language } from '../../model';
import { AUTOMATION_DE } from './de/automation';
import { AUTOMATION_EN } from './en/automation';
import { AUTOMATION_ES } from './es/automation';
import { AUTOMATION_FR } from './fr/automation';
import { AUTOMATION_IT } from './it/automation';
import { AUTOMATION_JA } from './ja/automation';
import { AUTOMATION_NL } from './nl/automation';
import { AUTOMATION_PL } from './pl/automation';
import { AUTOMATION_PT } from './pt/automation';
import type { PhraseList } from './phrases';

/** What wording can say of how widely a note is sent; the last five speak of one receiver, the others of many. */
export const AUTOMATION_FAMILIES = [
  'opener',
  'flattery',
  'network',
  'mass',
  'offer',
  'pitch',
  'call',
  'bump',
  'boast',
  'closing',
  'output',
  'met',
  'referral',
  'reason',
] as const;
export type AutomationFamily = (typeof AUTOMATION_FAMILIES)[number];

/** One language's phrases by family; see `phrases.ts` for how they are written, `matcher.ts` for Japanese. */
export type AutomationTable = Readonly<Record<AutomationFamily, PhraseList>>;

/** Wording of notes that go to many, and of those that cannot, by language. */
export const AUTOMATION_TABLES: Readonly<Partial<Record<Language, AutomationTable>>> = {
  en: AUTOMATION_EN,
  de: AUTOMATION_DE,
  fr: AUTOMATION_FR,
  es: AUTOMATION_ES,
  pt: AUTOMATION_PT,
  it: AUTOMATION_IT,
  nl: AUTOMATION_NL,
  pl: AUTOMATION_PL,
  ja: AUTOMATION_JA,
};
