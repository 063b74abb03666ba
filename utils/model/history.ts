import { z } from './zod';
import { invitationSchema } from './invitation';
import { VERDICTS } from './assessment';

export const OUTCOMES = ['accepted', 'ignored', 'withdrawn', 'answered', 'no-answer'] as const;

/** A line of a `--history` file: an earlier invitation with what became of it. */
export const historyLineSchema = invitationSchema.extend({
  verdict: z.enum(VERDICTS).nullish(),
  /** The kind of the reply that was copied, or when. */
  copied: z.union([z.boolean(), z.string().max(60)]).nullish(),
  outcome: z.enum(OUTCOMES).nullish(),
});

/** What is kept of a request: an identity, a few facts and a fingerprint, never the note's text. */
export const historyEntrySchema = z.strictObject({
  /** Identity of the sender: the profile's slug, else a hash of the name; null where neither was read. */
  sender: z.string().nullable(),
  invitationId: z.string().nullable(),
  firm: z.string().nullable(),
  /** Sorted 32-bit hashes of the note's character 5-grams (a bottom sketch); empty without a note. */
  fingerprint: z.array(z.int().min(0).max(0xffffffff)),
  sentAt: z.string().nullable(),
  seenAt: z.string().nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  copied: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
});

/** What the history says of one invitation; the engine reads nothing else of it. */
export const historyViewSchema = z.strictObject({
  /** Other senders whose notes nearly match this one, and the highest similarity (Jaccard, 0–1). */
  duplicateSenders: z.int().min(0),
  duplicateSimilarity: z.number().min(0).max(1),
  /** ISO dates of those notes, oldest first, where known. */
  duplicateDates: z.array(z.string()),
  /** Earlier requests of the same sender. */
  sameSender: z.int().min(0),
  sameSenderAnswered: z.boolean(),
  /** Earlier requests from the same firm, and how many of them were declined. */
  sameFirm: z.int().min(0),
  sameFirmDeclined: z.int().min(0),
  /** Whether the sender is among the user's imported connections. */
  connected: z.boolean().optional(),
  /** Imported connections that the note names in full, as it spells them. */
  namedConnections: z.array(z.string()).optional(),
});

export type Outcome = (typeof OUTCOMES)[number];
export type HistoryLine = z.infer<typeof historyLineSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type HistoryView = z.infer<typeof historyViewSchema>;
