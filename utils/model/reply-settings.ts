import { z } from './zod';
import { REPLY_KINDS } from './assessment';
import { languageSchema } from './languages';

/** Units of one template at most: LinkedIn's messages hold more, but nobody reads on. */
export const LONGEST_TEMPLATE = 2_000;

/** How a reply speaks to the other: as the note does, or always one way. */
export const REGISTER_CHOICES = ['as-the-note', 'informal', 'formal'] as const;

/**
 * A reply in the user's own words, for one intent in one language. Its text is kept as typed, faults and all, so that nothing is
 * lost while it is being written; what cannot be read is not used.
 */
export const replyTemplateSchema = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(REPLY_KINDS),
  language: languageSchema,
  text: z.string().max(LONGEST_TEMPLATE),
});

/** How replies are written. Templates of one intent and language stand in the order in which they are tried. */
export const replySettingsSchema = z.strictObject({
  register: z.enum(REGISTER_CHOICES).default('as-the-note'),
  templates: z.array(replyTemplateSchema).max(500).default([]),
});

export type ReplyTemplate = z.infer<typeof replyTemplateSchema>;
export type ReplySettings = z.infer<typeof replySettingsSchema>;
export type RegisterChoice = (typeof REGISTER_CHOICES)[number];

/** What a request gives to a template: words, or null where it does not tell; and what can be asked in a condition. */
export interface TemplateValues {
  firstName: string | null;
  /** First and last name with an academic title, such as a formal greeting needs. */
  fullName: string | null;
  /** The role that is offered. */
  role: string | null;
  company: string | null;
  place: string | null;
  /** Roles the user looks for, as a list of words. */
  myRoles: string | null;
  /** What the note leaves out, as a list of words. */
  questions: string | null;
  /** Whether there is a note. */
  note: boolean;
  /** Whether it was written for this receiver. */
  personal: boolean;
  /** Whether it is about work, or sells. */
  job: boolean;
  sale: boolean;
  /** Whether the reply speaks formally. */
  formal: boolean;
}

/** A request on which a template is tried out. */
export interface ReplyExample {
  name: string;
  headline: string | null;
  note: string | null;
  /** Whether Winnow would answer it in the language that was asked for. */
  fits: boolean;
  values: TemplateValues;
}

/** What is wrong with a template. `at` is where, in UTF-16 units; `tag` the words in question. */
export interface TemplateFault {
  error:
    | 'unknown-variable'
    | 'only-in-if'
    | 'not-closed'
    | 'if-not-ended'
    | 'no-if-before'
    | 'not-understood'
    | 'too-deep';
  at: number;
  tag: string;
  /** The known name that was probably meant; null where none is near. */
  nearest: keyof TemplateValues | null;
}

/** What a template says to one request: a text, the variable the request cannot fill, or a fault. */
export type TemplateTrial =
  | { kind: 'text'; text: string }
  | { kind: 'lacks'; variable: keyof TemplateValues }
  | { kind: 'fault'; fault: TemplateFault };
