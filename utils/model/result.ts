import type { Correction } from './corrections';
import type { Assessment, Axis, Evidence, EvidenceKind, Verdict } from './assessment';

/** Values that fill a sentence. Copied from the request, the goals or the history. */
export type Vars = Record<string, string | number>;

export type EvidenceResult = Omit<Evidence, 'sentence'> & { vars: Vars };

/** Which rule of the precedence decided: the user's own word on this request, never-list, always-list, acceptOnly, closed, history, or the signals. */
export type DecidedBy =
  'correction' | 'never-list' | 'always-list' | 'accept-only' | 'closed' | 'safety' | 'history' | 'signals';

/** What the verdict's one sentence says; each key has its sentence in `utils/words`. */
export const REASON_KEYS = [
  'accept.always-list',
  'accept.known',
  'accept.met',
  'accept.personal',
  'accept.fitting-offer',
  'accept.relevant',
  'accept.favour',
  'accept.shared-circle',
  'ask.little',
  'ask.no-role',
  'ask.missing-details',
  'ask.terms-differ',
  'ask.near-role',
  'ask.unsure-fit',
  'ask.rest-open',
  'ask.purpose',
  'ask.favour',
  'ask.peer',
  'ask.pitch',
  'ask.careful',
  'decline.never-list',
  'decline.closed',
  'decline.accept-only',
  'decline.ruled-out',
  'decline.pitch',
  'decline.fundraising',
  'decline.template',
  'decline.mismatch',
  'decline.not-looking',
  'decline.duplicate',
  'decline.unfitting',
  'report.scam',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];

/** What would turn the verdict: the missing thing, were it there. */
export const CHANGE_KEYS = [
  'named-role',
  'named-client',
  'named-pay',
  'named-place',
  'fitting-contract',
  'fitting-role',
  'clear-purpose',
  'specific-reference',
  'shared-acquaintance',
  'met-before',
  'your-rule',
] as const;
export type ChangeKey = (typeof CHANGE_KEYS)[number];

/** Why they probably wrote. */
export const MOTIVE_KEYS = [
  'fills-vacancy',
  'fills-many-vacancies',
  'sends-to-many',
  'sells-service',
  'raises-money',
  'looks-for-work',
  'wants-advice',
  'knows-you',
  'likes-your-work',
  'grows-network',
  'wants-money',
] as const;
export type MotiveKey = (typeof MOTIVE_KEYS)[number];

/** An assessment before words and replies: keys and variables only, no sentence. */
export type EngineResult = Pick<
  Assessment,
  'id' | 'verdict' | 'confidence' | 'language' | 'axes' | 'inviter' | 'intent' | 'offer' | 'guidance'
> & {
  evidence: EvidenceResult[];
  notLookedAt: EvidenceKind[];
  wouldChange: { change: ChangeKey; verdict: Verdict; vars: Vars }[];
  motive: { key: MotiveKey; vars: Vars } | null;
  /** Key of the verdict's sentence and its variables. */
  reason: { key: ReasonKey; vars: Vars };
  decidedBy: DecidedBy;
  /** The user's own word on this request, and the verdict that it replaced. */
  corrected?: { correction: Correction; from: Verdict };
  /** The firm the sender names in the headline, as spelled there. */
  firm: string | null;
  /** Parts of an offer that the note leaves out, in the order in which a reply should ask for them. */
  missing: MissingDetail[];
};

export type MissingDetail =
  'client' | 'role' | 'level' | 'place' | 'stack' | 'contract' | 'pay' | 'why-me' | 'purpose';

export type AxisScores = Record<Axis, number | null>;
