import type { Language } from '../../model';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';

/**
 * The words by which a note speaks of its receiver, in one language.
 *
 * Each field is a list of entries parted by commas. An entry is one word or a few words in a row, folded (lower case,
 * no accents: see `utils/text/fold`), without punctuation; apostrophes and hyphens part words. A star at a word's end
 * stands for any ending (`article*`), at its start for any beginning (`*vortrag`). Of several entries that begin at a
 * word the one with most words wins; a word in `stop` is not looked up among those with a star ("existe" for "*iste").
 */
export interface PersonalizationWords {
  /** 'before': what a thing is about stands before its name ("…についての記事"); else after it. */
  readonly objects: 'before' | 'after';
  /** Opening words of a greeting: "hello", "dear". */
  readonly greetings: string;
  /** Possessives of the receiver. */
  readonly yours: string;
  /** Pronouns of the receiver. */
  readonly you: string;
  /** Possessives of the sender: they take a thing away from the receiver ("my post"). */
  readonly mine: string;
  /** Pronouns of the sender, and in languages that drop them frequent verb forms ("trabajo", "estamos"). */
  readonly me: string;
  /** Indefinite articles: "a talk" is nobody's. */
  readonly some: string;
  /** Things one publishes or performs: talk, article, repository. Named or with an object they can be checked. */
  readonly works: string;
  /** Things one makes or thinks: project, approach, point. They need an object. */
  readonly makings: string;
  /** What any profile shows: profile, background, team, company, industry, mutual connections. */
  readonly fields: string;
  /** Occasions on which people meet. */
  readonly events: string;
  /** What the receiver did, beside a pronoun: "(you) wrote". */
  readonly deeds: string;
  /** Verb forms that hold the receiver in themselves: "escribiste", "napisales". */
  readonly deedsAlone: string;
  /** The sender took something in: read, heard, watched, uses. */
  readonly seen: string;
  /** The sender remarks on something: noticed, see that. */
  readonly noticed: string;
  /** They were together or spoke: "we met", "great meeting you", "our conversation". */
  readonly met: string;
  /** Verbs of what somebody is or does all along, which any profile shows: "run", "manage". Whole words. */
  readonly states?: string;
  readonly thanks: string;
  /** Words that introduce what something is about. */
  readonly about: string;
  /** Words that introduce where. */
  readonly at: string;
  /** A place in time: "last week", "yesterday", months. */
  readonly times: string;
  /** A tie that can be checked: "both know", "fellow", "alumni". */
  readonly ties: string;
  /** Both of them; with a verb of meeting or studying beside it, a tie. */
  readonly alike: string;
  /** A third person's part, the name before it: "suggested", "told me". */
  readonly suggested: string;
  /** A third person's part, the name after it: "recommended by". */
  readonly referredBy: string;
  readonly congratulations: string;
  /** What companies and careers are in the news for: raised, opened, promoted. */
  readonly news: string;
  /** Why, or what it did to the sender: because, rethink, resonated, "exactly what". */
  readonly reasons: string;
  /** The sender's own part in the same thing: "we have the same", "working on a similar". */
  readonly parallels: string;
  /** Verbs of meeting, speaking, working and studying in any form; they count with an occasion, a past time or "both". */
  readonly meetings: string;
  /** Hypothetical: if, in case. */
  readonly ifs: string;
  /** Talk that any note has and that speaks of the receiver only as one of many; level 1 where it says "you". */
  readonly echoes: string;
  /** Nouns, verbs and adjectives of business and courtesy that name nothing in particular. */
  readonly generic: string;
  /** Function words. */
  readonly stop: string;
}

/** The words of each language. Adding a language is one file and a line here. */
export const PERSONALIZATION_WORDS: Readonly<Record<Language, PersonalizationWords>> = {
  en: EN.personalization,
  de: DE.personalization,
  fr: FR.personalization,
  es: ES.personalization,
  pt: PT.personalization,
  it: IT.personalization,
  nl: NL.personalization,
  pl: PL.personalization,
  ja: JA.personalization,
};
