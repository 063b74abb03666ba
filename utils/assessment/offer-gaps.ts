import type { MissingDetail, NoteIntent, Offer } from '../model';
import type { Facts } from './facts';
import { readFit } from './fit';
import { titlesIn } from './fit/families';
import { overlap, significantWords, wantsOf } from './fit/wants';
import type { RoleFit } from './situation';
import { readPersonalization } from './personalization';
import { fold } from '../text/fold';

/** From this value on (families of work that border each other) a role counts as fitting. */
const FITS = 0.6;

/** What the note leaves out, in the order in which a reply should ask for it. Empty where nothing need be asked. */
export function missingDetails(facts: Facts, intent: NoteIntent): MissingDetail[] {
  if (!facts.note) return ['purpose'];
  if (intent === 'recruiting') return missingFromOffer(facts, facts.offer);
  if (intent === 'selling' || intent === 'scam' || intent === 'following-up') return [];
  return intent === 'none' ? ['purpose'] : ['purpose', 'why-me'];
}

function missingFromOffer(facts: Facts, offer: Offer | null): MissingDetail[] {
  const { goals, inviter } = facts;
  const missing: MissingDetail[] = [];
  if (!offer?.role) missing.push('role');
  if (!offer?.company && (inviter.role === 'recruiter-agency' || !inviter.firm)) missing.push('client');
  if (!offer?.location && !offer?.remote) missing.push('place');
  if (!offer?.contractType && goals.contractTypes.length) missing.push('contract');
  if (!offer?.salary && goals.askAboutPay) missing.push('pay');
  // Who has told all of the offer has not told yet why it comes to this reader.
  if (missing.length === 0 && (readPersonalization(facts).level ?? 0) === 0) missing.push('why-me');
  return missing;
}

/** How the role that a note names suits what the receiver names. */
export function roleFitOf(facts: Facts, intent: NoteIntent): RoleFit {
  if (intent !== 'recruiting') return 'unknown';
  if (!facts.offer?.role) return 'unnamed';
  const { role, skills, industry } = readFit(facts).parts;
  const value = role?.value;
  // Work that no family knows is another than the wanted, where not a word, skill or industry of the wanted is named.
  if (value === undefined)
    return facts.goals.targetRoles.length > 0 && !skills && !industry && isForeign(facts, facts.offer.role)
      ? 'other'
      : 'unknown';
  if (value >= FITS) return 'fits';
  return value >= 0 ? 'near' : 'other';
}

/** Whether a named role shares no word with the wanted ones, and is more than a bare rank. */
function isForeign({ goals }: Facts, role: string): boolean {
  const offered = significantWords(role);
  return (
    titlesIn(fold(role)).every(({ tag }) => tag !== 'general') &&
    wantsOf(goals).families.some((family) => family !== 'general') &&
    wantsOf(goals).roleWords.every((wanted) => overlap(wanted, offered) === 0)
  );
}
