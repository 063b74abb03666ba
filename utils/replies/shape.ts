import type { Language, MissingDetail } from '../model';

/** How one speaks to the other: du or Sie, tu or vous, tú or usted. Languages with one form use it for both. */
export type Register = 'informal' | 'formal';

/**
 * Phrasings of one thought; which one is taken depends on the request, so that two people in one firm do not get the same text.
 * `{{slot}}` is filled from the request or the goals. `[du/Sie]` holds what differs between the informal and the formal register.
 */
export type Phrasings = readonly [string, ...string[]];

/** Why the user says no: always the user's own rule, never the sender. */
export const REASONS = [
  'not-looking',
  'other-roles',
  'other-direction',
  'other-terms',
  'no-details',
  'only-permanent',
  'only-contract',
  'only-part-time',
  'only-remote',
  'no-offers',
  'no-favours',
  'no-openings',
  'only-known',
  'only-met',
  'small-network',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a request is about, as far as a reply must know. */
export type Topic = 'job' | 'sale' | 'person';

/** How a note speaks of something that the receiver made, and how the receiver calls it. All but `things` are parts of patterns. */
export interface OwnWorks {
  /** Their word for it, in small letters, and the user's own: talk → my talk. */
  things: Readonly<Record<string, string>>;
  /** Stands before the thing and makes it the receiver's. */
  yours: RegExp;
  /** A word that may stand between, or before what it is about, and is left out. */
  between: RegExp;
  /** Joins the thing and what it is about, with the space behind it where there is one. */
  about: RegExp;
  /** Words with which the name of it is over. */
  ends: RegExp;
  /** Words that never stand in such a name: where one does, it was read wrongly. */
  never: RegExp;
  /** What it is about stands before the thing. */
  aboutFirst?: boolean;
}

/** Everything that the replies of one language say. Slots: firstName, fullName, role, company, subject, targets, items. */
export interface ReplyLanguage {
  language: Language;
  /** The register where the note does not show one. */
  usualRegister: Register;
  /** Words of a note that show its register; null where the language has one form. */
  marks: Record<Register, RegExp> | null;
  /** Joins of a list: between parts, before the last one, and before the last of alternatives. */
  list: { comma: string; and: string; or: string };
  /** Between greeting, sentences and closing. */
  glue: { afterGreeting: string; betweenSentences: string };
  greeting: { named: Phrasings; plain: Phrasings };
  /** Follows the greeting, hence begins small where the language wants that. */
  thanks: {
    note: Phrasings;
    /** The note was written for this receiver. */
    thoughtful: Phrasings;
    /** The note speaks of something of the receiver's own; `{{subject}}` is that: "my talk on late data". */
    work: Phrasings;
    /** There is no note. */
    invitation: Phrasings;
    /** The note offers work but names no role. */
    offer: Phrasings;
    role: Phrasings;
    roleAt: Phrasings;
  };
  works: OwnWorks;
  decline: Record<Reason, Phrasings>;
  /** A door left open after a no to a job; said only where it is true. */
  door: Phrasings;
  /** A good wish to end on. */
  wish: Record<Topic, Phrasings>;
  notNow: Record<Topic, Phrasings>;
  later: Record<Topic, Phrasings>;
  ask: {
    /** Whether what can be asked for is worded as indirect questions throughout, so that any phrasing takes any of them. */
    asQuestions?: boolean;
    /** Asks for a list of things; `{{items}}` are things, or indirect questions. */
    details: Phrasings;
    /** Asks one or two questions; `{{items}}` are indirect questions. */
    question: Phrasings;
    closing: Record<Topic, Phrasings>;
  };
  /** What can be asked for. `why-me` and `purpose` are indirect questions, the others too with `asQuestions`, else things. */
  items: Record<MissingDetail, string>;
  accept: Record<Topic, Phrasings>;
  /** What follows an acceptance; `favour` where they ask for advice or help, `seeking` where they look for work. */
  next: Record<Topic | 'favour' | 'seeking', Phrasings>;
  follow: Phrasings;
  refer: Record<'job' | 'other', Phrasings>;
}
