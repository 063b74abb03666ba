import type {
  ChangeKey,
  Correction,
  EvidenceKind,
  MissingDetail,
  MotiveKey,
  ReasonKey,
  Verdict,
} from '../model';

/**
 * A sentence with `{slots}`. A part in `[…]` is left out where one of its slots has no value.
 * Where a number decides the form, `plural` names its slot and each form of the language has its own sentence.
 */
export type Sentence =
  string | ({ plural: string; other: string } & Partial<Record<Exclude<PluralForm, 'other'>, string>>);
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** What a signal says: one sentence, or one for and one against where either may be. */
export type SignalSentence = Sentence | { good: Sentence; bad: Sentence };

/** Signals' sentences by the signal's id, one table an axis. */
export type SignalSentences = Readonly<Record<string, SignalSentence>>;

export type GuidanceWord = 'no-reply-needed' | 'report' | 'unknown-person' | 'harassment';

/** Every sentence that an assessment can say in one language. Each language has a file of this shape. */
export interface Catalogue {
  /** The badge's words; `perhaps` where the confidence is low. */
  verdicts: Record<Verdict, { label: string; perhaps: string }>;
  /** The verdict in one sentence. `{missing}` lists what the note leaves out, `{value}` is an entry of the user's lists, `{main}` the gravest mark of a scam. */
  reasons: Record<ReasonKey, Sentence>;
  /** In the place of the verdict's sentence, where the user said otherwise. */
  said: Record<Correction, string>;
  /** Where the user's word lifted a warning of a scam; `{main}` is its gravest mark. */
  lifted: Sentence;
  changes: Record<ChangeKey, Sentence>;
  /** What that change would make of it, completing a sentence of `changes`, as `{verdict}`. */
  changedTo: Record<Verdict, string>;
  motives: Record<MotiveKey, Sentence>;
  notLookedAt: Record<EvidenceKind, Sentence>;
  missing: Record<MissingDetail, string>;
  /** `report` and `unknown-person` are the two ways not to answer that LinkedIn offers; `harassment` where the tone is the trouble. */
  guidance: Record<GuidanceWord, Sentence>;
  signals: SignalSentences;
  /** For a signal that has no sentence yet. */
  unnamed: { good: string; bad: string };
}
