import type { Language } from '../../model';
import type { PhraseList } from './phrases';

/** What wording can say of how widely a note is sent; the last five speak of one receiver, the others of many. */
export const AUTOMATION_FAMILIES = [
  'opener', 'flattery', 'network', 'mass', 'offer', 'pitch', 'call', 'bump', 'boast', 'closing',
  'output', 'met', 'referral', 'reason',
] as const;
export type AutomationFamily = (typeof AUTOMATION_FAMILIES)[number];

/** One language's phrases by family; see `phrases.ts` for how they are written, `matcher.ts` for Japanese. */
export type AutomationTable = Readonly<Record<AutomationFamily, PhraseList>>;
