import { z } from './zod';

/**
 * What the user may say of one request instead of Winnow’s verdict. Each joins a verdict and a reason, as people would put it.
 */
export const CORRECTIONS = [
  'accept-known',
  'accept-fits',
  'ask-first',
  'decline-unfitting',
  'decline-selling',
  'decline-stranger',
  'report-scam',
] as const;
export const correctionSchema = z.enum(CORRECTIONS);
export type Correction = z.infer<typeof correctionSchema>;

/** Changes of the goals that a correction offers in one click; each can be taken back. */
export const GOAL_ACTS = ['seek-role', 'avoid-industry', 'only-known', 'admit-anyone', 'be-open'] as const;
export type GoalAct = (typeof GOAL_ACTS)[number];

const time = z.iso.datetime({ offset: true });

/** The user's own word on one request, as the memory keeps it with the request. */
export const correctedSchema = z.strictObject({ correction: correctionSchema, at: time });
export type Corrected = z.infer<typeof correctedSchema>;

/** A change of the goals that was made from a request: `value` is what was added, or what stood there before. */
export const goalChangeSchema = z.strictObject({ act: z.enum(GOAL_ACTS), value: z.string().min(1).max(200) });
export type GoalChange = z.infer<typeof goalChangeSchema>;
