import type { Assessment, Axis, Evidence, EvidenceKind, Verdict } from './assessment';

/** Values that fill a sentence. Copied from the request, the goals or the history. */
export type Vars = Record<string, string | number>;

export type EvidenceResult = Omit<Evidence, 'sentence'> & { vars: Vars };

/** Which rule of the precedence decided: never-list, always-list, acceptOnly, closed, history, or the signals. */
export type DecidedBy = 'never-list' | 'always-list' | 'accept-only' | 'closed' | 'safety' | 'history' | 'signals';

/** An assessment before words and replies: keys and variables only, no sentence. */
export type EngineResult = Pick<
  Assessment,
  'id' | 'verdict' | 'confidence' | 'language' | 'axes' | 'inviter' | 'intent' | 'offer' | 'guidance'
> & {
  evidence: EvidenceResult[];
  notLookedAt: EvidenceKind[];
  wouldChange: { change: string; verdict: Verdict; vars: Vars }[];
  motive: { key: string; vars: Vars } | null;
  /** Key of the verdict's sentence and its variables. */
  reason: { key: string; vars: Vars };
  decidedBy: DecidedBy;
  /** The firm the sender names in the headline, as spelled there. */
  firm: string | null;
  /** Parts of an offer that the note leaves out, in the order in which a reply should ask for them. */
  missing: MissingDetail[];
};

export type MissingDetail =
  | 'client' | 'role' | 'level' | 'place' | 'stack' | 'contract' | 'pay' | 'why-me' | 'purpose';

export type AxisScores = Record<Axis, number | null>;
