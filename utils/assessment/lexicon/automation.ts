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
  en: EN.automation,
  de: DE.automation,
  fr: FR.automation,
  es: ES.automation,
  pt: PT.automation,
  it: IT.automation,
  nl: NL.automation,
  pl: PL.automation,
  ja: JA.automation,
};
