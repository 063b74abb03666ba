import { z } from './zod';
import { memoryNotesSchema } from './memory-notes';
import { CONTRACT_TYPES, PAY_PERIODS, senioritySchema } from './goals';

export const VERDICTS = ['accept', 'ask', 'decline', 'report'] as const;
export const AXES = ['personalization', 'automation', 'inviter', 'fit', 'connection', 'safety'] as const;
export const ROLES = [
  'recruiter-agency',
  'recruiter-inhouse',
  'hiring-manager',
  'sales',
  'founder',
  'investor',
  'student',
  'hr',
  'coach',
  'professional',
  'unknown',
] as const;
export const NOTE_INTENTS = [
  'recruiting',
  'selling',
  'job-seeking',
  'asking-favour',
  'networking',
  'following-up',
  'scam',
  'none',
] as const;
export const REPLY_KINDS = [
  'decline',
  'not-now',
  'ask-details',
  'accept',
  'follow-instead',
  'refer',
] as const;
export const EVIDENCE_KINDS = [
  'note',
  'headline',
  'mutuals',
  'profile',
  'goals',
  'history',
  'badges',
  'language',
] as const;
export const FIELDS = ['note', 'headline', 'card', 'goals', 'history'] as const;

const score = z.number().min(0).max(100).nullable();
const scored = z.strictObject({ score });

export const evidenceSchema = z.strictObject({
  signal: z.string(),
  axis: z.enum(AXES),
  /** Signed; ten points double the odds on the axis. Positive speaks for accepting, on every axis. */
  points: z.number(),
  field: z.enum(FIELDS),
  /** Half-open, in UTF-16 units of the original text; null where nothing is quoted. */
  span: z.tuple([z.int(), z.int()]).nullable(),
  quote: z.string().nullable(),
  sentence: z.string(),
});

export const offerSchema = z.strictObject({
  role: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  remote: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  salary: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      period: z.enum(PAY_PERIODS).nullable(),
    })
    .nullable(),
  contractType: z.enum(CONTRACT_TYPES).nullable(),
});

export const replySchema = z.strictObject({
  kind: z.enum(REPLY_KINDS),
  language: z.string(),
  text: z.string(),
});

export const assessmentSchema = z.strictObject({
  id: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  /** Calibrated probability that a careful reader gives this verdict. */
  confidence: z.number().min(0).max(1),
  /** Language of the note, BCP 47; null without a note or when it cannot be told. */
  language: z.string().nullable(),
  axes: z.strictObject({
    personalization: z.strictObject({ level: z.int().min(0).max(3).nullable(), score }),
    automation: scored,
    fit: scored,
    connection: scored,
    safety: scored,
  }),
  inviter: z.strictObject({ role: z.enum(ROLES), seniority: senioritySchema.nullable() }),
  intent: z.enum(NOTE_INTENTS),
  offer: offerSchema.nullable(),
  evidence: z.array(evidenceSchema),
  notLookedAt: z.array(z.strictObject({ evidence: z.enum(EVIDENCE_KINDS), sentence: z.string() })),
  wouldChange: z.array(
    z.strictObject({ change: z.string(), verdict: z.enum(VERDICTS), sentence: z.string() }),
  ),
  motive: z.string().nullable(),
  guidance: z.enum(['no-reply-needed', 'report-do-not-answer']).nullable(),
  replies: z.array(replySchema),
});

/** What badge, lists and panel head say of an assessment, in finished words of the interface's language. */
export const summarySchema = z.strictObject({
  /** The badge's words, such as "Ask first" or "Perhaps ask first". */
  label: z.string(),
  /** Whether the confidence lies below the one constant under which the words hedge. */
  perhaps: z.boolean(),
  /** The verdict in one sentence. */
  sentence: z.string(),
  /** What the guidance says in one sentence; null where there is none. */
  guidance: z.string().nullable(),
});

/**
 * The answer of `judge()`: the assessment as the command line prints it, and the words the surfaces show. The background adds
 * what the memory says.
 */
export const judgementSchema = z.strictObject({
  assessment: assessmentSchema,
  summary: summarySchema,
  memory: memoryNotesSchema.optional(),
});
export type Summary = z.infer<typeof summarySchema>;
export type Judgement = z.infer<typeof judgementSchema>;

export type Assessment = z.infer<typeof assessmentSchema>;
export type Verdict = (typeof VERDICTS)[number];
export type Axis = (typeof AXES)[number];
export type Role = (typeof ROLES)[number];
export type NoteIntent = (typeof NOTE_INTENTS)[number];
export type ReplyKind = (typeof REPLY_KINDS)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type Field = (typeof FIELDS)[number];
export type Offer = z.infer<typeof offerSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
