import type { EngineResult, Goals, Invitation, MissingDetail, Offer, Role } from '../model';
import type { NoteCues } from './cues';
import type { Topic } from './shape';

/** Most details that one reply asks for. */
const MOST_ASKS = 4;

/** A rule on where work is done: only fully remote, or remote or hybrid. */
export type Term = 'remote' | 'flexible';

/** The rule of the user's on where work is done that an offer breaks; null where it breaks none or does not tell. */
export function termOf(offer: Offer | null, { remote }: Goals): Term | null {
  if (!offer?.remote) return null;
  if (remote === 'remote' && offer.remote !== 'remote') return 'remote';
  return remote === 'remote-or-hybrid' && offer.remote === 'onsite' ? 'flexible' : null;
}

/** Whether the note itself names the firm that the offer is read to be of; a headline tells only where the sender works. */
export function namesFirm({ note }: Invitation, offer: Offer | null): boolean {
  const company = offer?.company?.trim().toLowerCase();
  return Boolean(company && note?.toLowerCase().includes(company));
}

interface Asked {
  topic: Topic;
  hasNote: boolean;
  thoughtful: boolean;
  cues: NoteCues;
  term: Term | null;
}

/**
 * What to ask for, up to four things that the note leaves out. Who wrote for this receiver has said already why; who asks for
 * something has said already what. One question alone about an offer is joined by the next thing that is open.
 */
export function asksOf(
  asked: Asked,
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
): MissingDetail[] {
  const { topic, hasNote, thoughtful, term } = asked;
  const { intent, offer, missing } = result;
  const told: MissingDetail[] = [];
  if (!goals.askAboutPay) told.push('pay');
  if (thoughtful) told.push('why-me', 'purpose');
  if (intent === 'asking-favour') told.push('purpose');
  const aboutWork = topic === 'job' && hasNote;
  if (aboutWork && headlineNamesFirm(invitation, result) && !asked.cues.client) told.push('client');
  const asks = missing.filter((detail) => !told.includes(detail));
  if (aboutWork && unnamedClient(asked, invitation, result) && !asks.includes('client'))
    asks.splice(asks[0] === 'role' ? 1 : 0, 0, 'client');
  if (aboutWork && asks.length === 1 && !term) {
    const open: MissingDetail[] = [];
    if (!offer?.contractType) open.push('contract');
    if (!offer?.location && !offer?.remote) open.push('place');
    if (!thoughtful && !offer?.role) open.push('why-me');
    const next = open.find((detail) => !asks.includes(detail));
    if (next) asks.push(next);
  }
  return yielding(asks, 'contract').slice(0, MOST_ASKS);
}

/** The list with one thing moved to its end where the list is too long for all. */
function yielding(asks: readonly MissingDetail[], last: MissingDetail): MissingDetail[] {
  if (asks.length <= MOST_ASKS || !asks.includes(last)) return [...asks];
  return [...asks.filter((detail) => detail !== last), last];
}

/** Whether the offer may be of another firm than the sender's: they write for a client, or name neither role nor firm. */
function unnamedClient({ cues }: Asked, invitation: Invitation, { offer, intent }: EngineResult): boolean {
  if (intent !== 'recruiting' || namesFirm(invitation, offer)) return false;
  return cues.client || (Boolean(offer?.company) && !offer?.role);
}

const IN_HOUSE: ReadonlySet<Role> = new Set<Role>(['recruiter-inhouse', 'hr', 'hiring-manager']);

/** Whether somebody of the firm itself names it behind their title: "HR in Lumenia", "Talent Acquisition, Verrière". */
function headlineNamesFirm({ headline }: Invitation, { inviter, offer }: EngineResult): boolean {
  if (!offer?.role || !IN_HOUSE.has(inviter.role)) return false;
  return /(?:,| (?:at|bei|chez|presso|in|bij|en|na|w)|@) ?\p{Lu}[^,|]{1,40}$/u.test(
    headline?.slice(0, 400) ?? '',
  );
}
