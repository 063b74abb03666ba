import { z } from './zod';

/** What the user can do about a request's sender from the panel, in one click. */
export const ACTS = [
  'always-person',
  'never-person',
  'always-firm',
  'never-firm',
  'never-domain',
  'off-lists',
  'handled',
  'not-handled',
] as const;
export type Act = (typeof ACTS)[number];

/** What the memory says of a request in finished words, and what can be done about it. */
export const memoryNotesSchema = z.strictObject({
  /** A word or two beside the badge, such as "Copied 2 days ago"; null where there is nothing to say. */
  mark: z.string().nullable(),
  lines: z.array(z.string()),
  acts: z.array(z.strictObject({ act: z.enum(ACTS), label: z.string() })),
});
export type MemoryNotes = z.infer<typeof memoryNotesSchema>;
