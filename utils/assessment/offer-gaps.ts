import type { MissingDetail, NoteIntent, Offer } from '../model';
import { fold } from '../text/fold';
import type { Facts } from './facts';
import { shareField, workFieldsOf, workFieldsOfGoals } from './fields-of-work';
import type { RoleFit } from './situation';

/** What the note leaves out, in the order in which a reply should ask for it. Empty where nothing need be asked. */
export function missingDetails(facts: Facts, intent: NoteIntent): MissingDetail[] {
  if (!facts.note) return ['purpose'];
  if (intent === 'recruiting') return missingFromOffer(facts, facts.offer);
  if (intent === 'selling' || intent === 'scam' || intent === 'following-up') return [];
  return intent === 'none' ? ['purpose'] : ['purpose', 'why-me'];
}

function missingFromOffer({ goals, inviter }: Facts, offer: Offer | null): MissingDetail[] {
  const missing: MissingDetail[] = [];
  if (!offer?.role) missing.push('role');
  if (!offer?.company && (inviter.role === 'recruiter-agency' || !inviter.firm)) missing.push('client');
  if (!offer?.location && !offer?.remote) missing.push('place');
  if (!offer?.contractType && goals.contractTypes.length) missing.push('contract');
  if (!offer?.salary && goals.askAboutPay) missing.push('pay');
  return missing;
}

/** How the role that a note names suits the roles, skills and field the receiver names. */
export function roleFitOf(facts: Facts, intent: NoteIntent): RoleFit {
  if (intent !== 'recruiting') return 'unknown';
  const role = facts.offer?.role;
  if (!role) return 'unnamed';
  const { goals } = facts;
  if (!goals.targetRoles.length && !goals.skills.length && !goals.profile) return 'unknown';
  const offered = fold(role);
  const words = significantWords(offered.text);
  const close = goals.targetRoles.some((target) => {
    const wanted = significantWords(fold(target).text);
    const common = wanted.filter((word) => words.includes(word)).length;
    return common > 0 && common >= Math.min(wanted.length, words.length, 2);
  });
  if (close) return 'fits';
  const shared = shareField(workFieldsOf(offered), workFieldsOfGoals(goals));
  return shared === null ? 'unknown' : shared ? 'near' : 'other';
}

const RANKS = new Set(
  'senior junior lead staff principal head of the and mid level sr jr ii iii manager engineer specialist m w d f h x'.split(
    ' ',
  ),
);

function significantWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word && !RANKS.has(word));
}
