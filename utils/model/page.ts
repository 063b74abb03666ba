import { z } from './zod';
import { invitationSchema } from './invitation';
import { judgementSchema } from './assessment';
import type { Verdict } from './assessment';

/** How well a page was read. Counts only; no text of the page. */
export const pageHealthSchema = z.strictObject({
  status: z.enum(['ok', 'partial', 'unknown-layout', 'not-this-page']),
  layout: z.string().nullable(),
  /** Cards of persons' pending requests that were seen, and how many of them were read whole. */
  cardsSeen: z.int().min(0),
  cardsRead: z.int().min(0),
  /** Requests of other kinds (pages, newsletters, events …) that were left alone. */
  otherKinds: z.int().min(0),
  /** Number of cards on which a field was not found, by field. */
  missing: z.record(z.string(), z.int().min(0)),
});

/** A request as popup and side panel list it. `key` names the card within its tab. */
export const pageRowSchema = z.strictObject({
  key: z.string(),
  invitation: invitationSchema,
  judgement: judgementSchema.nullable(),
});

/** What a tab's content script answers to popup and side panel. */
export const pageStateSchema = z.strictObject({
  health: pageHealthSchema,
  rows: z.array(pageRowSchema),
});

/** The first rows of a page and what all of them come to: enough for a surface to open with, however many there are. */
export interface PageGlance extends PageState {
  /** Another one after each change of the page's requests or their verdicts. */
  serial: string;
  total: number;
  counts: Record<Verdict, number>;
}

export type PageHealth = z.infer<typeof pageHealthSchema>;
export type PageRow = z.infer<typeof pageRowSchema>;
export type PageState = z.infer<typeof pageStateSchema>;
