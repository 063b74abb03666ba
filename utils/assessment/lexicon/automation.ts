import type { Language } from '../../model';
import { AUTOMATION_DE } from './de/automation';
import { AUTOMATION_EN } from './en/automation';
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
};
