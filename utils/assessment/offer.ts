import type { Language, Offer } from '../model';
import type { Folded } from '../text/fold';
import { originalSpan } from '../text/fold';
import { placesIn } from './fit/places';
import type { Inviter } from './inviter';
import { readCompany } from './offer/company';
import { SEEKS_SELF, SEEN_HIRING, STRONG, WEAK } from './offer/marks';
import { readPay } from './offer/pay';
import { readContract, readRemote } from './offer/terms';
import { readTitle } from './offer/title';
import { headOf } from './roles/head';

const ELSEWHERE =
  /(?:\bmet (?:you )?(?:in|at)|\bsaw you (?:in|at)|\b(?:talk|conference|meetup|summit|workshop|event|university|school|college) (?:of|in|at)|\bi(?:'m| am) (?:based |living |located |originally )?(?:in|from)|\bi live in|\byou(?:'re| are) (?:based |living )?in|\bwhen you were in|\buniversi[a-z]{2,5} (?:of|de|di|do|von|van))\s(?:the )?$/u;
/** Units up to which a note is so short that the only title it names is what it offers. */
const SHORT = 400;
const RECRUITS: readonly Inviter['role'][] = ['recruiter-agency', 'recruiter-inhouse', 'hiring-manager'];

/**
 * Reads what a note offers: role, company, place, pay, contract. Null where it offers no work: a sender who looks for
 * work, or asks about the receiver's own role, offers none. Everything is as the note spells it; nothing is inferred.
 */
export function readOffer(whole: Folded, _language: Language | null, inviter: Inviter): Offer | null {
  const note = headOf(whole);
  const { text } = note;
  if (SEEKS_SELF.test(text)) return null;
  const strong = STRONG.test(text);
  const weak = strong || WEAK.test(text);
  const recruits = RECRUITS.includes(inviter.role);
  if (!weak && !recruits) return null;
  const title = readTitle(note, strong && recruits && text.length < SHORT);
  const pay = readPay(note);
  if (!recruits && SEEN_HIRING.test(text)) return null;
  const sells = inviter.role === 'sales' || inviter.role === 'student' || inviter.role === 'coach';
  const isOffer = strong
    ? !sells || title?.marked === true
    : recruits
      ? weak &&
        (title !== null ||
          pay !== null ||
          /opportunit|chance|chancen|oportunid|opportunite|kans|mandat/u.test(text))
      : title?.marked === true && weak && !sells;
  if (!isOffer) return null;
  return {
    role: title?.title ?? null,
    company: readCompany(note, title) ?? companyOf(inviter),
    location: locationOf(note),
    remote: readRemote(note),
    salary: pay ? { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period } : null,
    contractType: readContract(note),
  };
}

/** Those who hire for themselves offer work at the firm their headline names. */
function companyOf(inviter: Inviter): string | null {
  return inviter.role === 'recruiter-inhouse' || inviter.role === 'hiring-manager' ? inviter.firm : null;
}

/** The first place that is the work's, cities before countries; as the note spells it. */
function locationOf(note: Folded): string | null {
  const places = placesIn(note).filter(
    ({ start }) => !ELSEWHERE.test(note.text.slice(Math.max(0, start - 40), start)),
  );
  const place = places.find(({ city }) => city !== null) ?? places[0];
  if (!place) return null;
  return note.original.slice(...originalSpan(note, place.start, place.end));
}
