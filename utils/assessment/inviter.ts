import type { Language, Role, Seniority } from '../model';
import type { Folded } from '../text/fold';

/** Who writes, as far as headline and note tell. */
export interface Inviter {
  role: Role;
  seniority: Seniority | null;
  /** The firm as the headline spells it; null where it names none. */
  firm: string | null;
  /** Where the headline says so, as a span of its original text. */
  span: [number, number] | null;
}

/**
 * Reads role, seniority and firm.
 * @param headline folded headline, or null where it is missing; the note alone tells little then.
 */
export function readInviter(headline: Folded | null, _note: Folded | null, _language: Language | null): Inviter {
  const role: Role = headline && /\brecruiter\b/u.test(headline.text) ? 'recruiter-inhouse' : 'unknown';
  return { role, seniority: null, firm: null, span: null };
}
