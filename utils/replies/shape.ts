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
  'no-call',
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

/** What a note asks or tells, as far as a reply answers it; each is tried on the whole note. */
export interface Cues {
  /** They offer to send or tell more. */
  sends: RegExp;
  /** They ask for a call or a talk. */
  call: RegExp;
  /** They write for somebody else. */
  client: RegExp;
  /** Something helped them. */
  helped: RegExp;
  /** They speak well of the receiver's work. */
  praise: RegExp;
  /** It is about an internship. */
  internship: RegExp;
  /** They ask to be referred. */
  referral: RegExp;
}

/** Everything that the replies of one language say. Slots: firstName, fullName, titled (title and surname), role, ofRole (`de` and the role), company, subject, targets, items. */
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
  greeting: {
    named: Phrasings;
    plain: Phrasings;
    /** Answers to how the note begins, by the words (a pattern) that it begins with; the first that can be filled is taken. */
    openings: Readonly<Record<string, Phrasings>>;
    /** For who carries an academic title. */
    titled?: Phrasings;
  };
  /** Follows the greeting, hence begins small where the language wants that. */
  thanks: {
    note: Phrasings;
    /** The note speaks well of the receiver's work, and the answer is a yes. */
    kind: Phrasings;
    /** The note was written for this receiver. */
    thoughtful: Phrasings;
    /** The note speaks of something of the receiver's own; `{{subject}}` is that: "my talk on late data". */
    work: Phrasings;
    /** The same, where the note says that it helped. */
    helped: Phrasings;
    /** A sentence on the same after the thanks for an offer. */
    also: Phrasings;
    /** There is no note. */
    invitation: Phrasings;
    /** The note offers work but names no role. */
    offer: Phrasings;
    role: Phrasings;
    roleAt: Phrasings;
  };
  works: OwnWorks;
  cues: Cues;
  /** Roles that can stand in this language's sentences as the note words them; all where it is not there. */
  roleFits?: RegExp;
  decline: Record<Reason, Phrasings>;
  /** A door left open after a no to a job; said only where it is true. */
  door: Phrasings;
  /** After a no to a request without a note, where only people one knows are accepted. */
  remind: Phrasings;
  /** A good wish to end on. */
  wish: Record<Topic | 'student' | 'internship', Phrasings>;
  notNow: Record<Topic, Phrasings>;
  later: Record<Topic, Phrasings>;
  ask: {
    /** Whether what can be asked for is worded as indirect questions throughout, so that any phrasing takes any of them. */
    asQuestions?: boolean;
    /** Asks for a list of things; `{{items}}` are things, or indirect questions. */
    details: Phrasings;
    /** Asks one or two questions; `{{items}}` are indirect questions. */
    question: Phrasings;
    /** `call` where they ask for a call about work. */
    closing: Record<Topic | 'call', Phrasings>;
    /** What the user is open to; `{{targets}}` are roles. */
    open: Phrasings;
    openRemote: Phrasings;
    /** The user's own rule on where work is done, which the offer breaks, as a question. */
    remote: Phrasings;
    flexible: Phrasings;
    /** Asks for what else is missing after such a question. */
    ifSo: Phrasings;
  };
  /** What can be asked for. `why-me` and `purpose` are indirect questions, the others too with `asQuestions`, else things. */
  items: Record<MissingDetail, string>;
  /** `clear` thanks for the details where the note gives most of them. */
  accept: Record<Topic | 'clear', Phrasings>;
  /**
   * What follows an acceptance; `favour` where they ask for advice or help, `seeking` where they look for work, `referral` where
   * they ask to be referred, `call` where they ask for one. `send`, and `sendPay` where the pay is left out, say yes to an offer to send
   * more and stand alone.
   */
  next: Record<Topic | 'favour' | 'seeking' | 'referral' | 'send' | 'sendPay' | 'call', Phrasings>;
  follow: Phrasings;
  refer: Record<'job' | 'other', Phrasings>;
}
