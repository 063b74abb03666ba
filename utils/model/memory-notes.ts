import { correctionSchema, GOAL_ACTS } from './corrections';
import { z } from './zod';

/** What the user can do from the panel in one click: about a request's sender, or about the goals after a correction. */
export const ACTS = [
  'always-person',
  'never-person',
  'always-firm',
  'never-firm',
  'never-domain',
  'off-lists',
  'handled',
  'not-handled',
  ...GOAL_ACTS,
  'undo-goal',
] as const;
export type Act = (typeof ACTS)[number];

const actLabel = z.strictObject({ act: z.enum(ACTS), label: z.string() });

/** What the memory says of a request in finished words, and what can be done about it. */
export const memoryNotesSchema = z.strictObject({
  /** A word or two beside the badge, such as "Copied 2 days ago"; null where there is nothing to say. */
  mark: z.string().nullable(),
  lines: z.array(z.string()),
  acts: z.array(actLabel),
  /** What the user may say instead of the verdict, under "This is wrong"; saying it pins this request. */
  corrections: z.array(z.strictObject({ correction: correctionSchema, label: z.string() })),
  /** Where the user has said so: what Winnow had said, and the one change of lists or goals that fits; null where the verdict is Winnow's. */
  corrected: z.strictObject({ line: z.string(), offer: actLabel.nullable() }).nullable(),
  /** What only the sender's profile shows, as two to four lines to look for there; empty where it would be pointless. */
  checklist: z.array(z.string()),
});
export type MemoryNotes = z.infer<typeof memoryNotesSchema>;
