import type { Language, Offer } from '../model';
import type { Folded } from '../text/fold';
import type { Inviter } from './inviter';
import { readCompany } from './offer/company';
import { SEEKS_SELF, SEEN_HIRING, STRONG, WEAK } from './offer/marks';
import { readPay } from './offer/pay';
import { readPlace } from './offer/place';
import { readContract, readRemote } from './offer/terms';
import { readTitle } from './offer/title';
import { headOf } from './roles/head';

/** Units up to which a note is so short that the only title it names is what it offers. */
const SHORT = 400;
const OPPORTUNITY = /opportunit|chance|chancen|oportunid|opportunite|kans|mandat/u;
const RECRUITS: readonly Inviter['role'][] = [
  'recruiter-agency',
  'recruiter-inhouse',
  'hiring-manager',
  'hr',
];

/**
 * Reads what a note offers: role, company, place, pay, contract. Null where it offers no work: a sender who looks for
 * work, or asks about the receiver's own role, offers none. Everything is as the note spells it; nothing is inferred.
 */
export function readOffer(whole: Folded, language: Language | null, inviter: Inviter): Offer | null {
  const note = headOf(whole);
  const { text } = note;
  if (SEEKS_SELF.test(text)) return null;
  const strong = STRONG.test(text);
  const weak = strong || WEAK.test(text);
  const recruits = RECRUITS.includes(inviter.role);
  const pay = readPay(note);
  const contractType = readContract(note);
  const title = readTitle(note, {
    trusting: strong && recruits && text.length < SHORT,
    recruits,
    concrete: pay !== null || contractType !== null,
    language,
  });
  if (!recruits && SEEN_HIRING.test(text)) return null;
  const sells = inviter.role === 'sales' || inviter.role === 'student' || inviter.role === 'coach';
  const isOffer = strong
    ? !sells || title?.marked === true
    : recruits
      ? title !== null || pay !== null || (weak && OPPORTUNITY.test(text))
      : title?.marked === true && (weak || title.phrased) && !sells;
  if (!isOffer) return null;
  return {
    role: title?.title ?? null,
    company: readCompany(note, title) ?? companyOf(inviter),
    location: readPlace(note, language),
    remote: readRemote(note),
    salary: pay ? { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period } : null,
    contractType,
  };
}

/** Those who hire for themselves offer work at the firm their headline names. */
function companyOf(inviter: Inviter): string | null {
  return inviter.role === 'recruiter-inhouse' || inviter.role === 'hiring-manager' ? inviter.firm : null;
}
