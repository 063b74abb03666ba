import { z } from './zod';

/** How Winnow looks and where it shows itself. */
export const appearanceSchema = z.strictObject({
  /** BCP 47 tag of the interface's language; null follows the browser, as does a tag without a catalogue. */
  language: z.string().max(35).nullable(),
  /** Light or dark; null follows the system. On LinkedIn's page the badge follows the page. */
  theme: z.enum(['light', 'dark']).nullable(),
  /** `badges` draws on LinkedIn's page; `untouched` puts nothing into it, and verdicts stand in the side panel only. */
  page: z.enum(['badges', 'untouched']),
  /** Whether the toolbar icon counts. */
  count: z.boolean(),
});
export type Appearance = z.infer<typeof appearanceSchema>;

export const DEFAULT_APPEARANCE: Appearance = { language: null, theme: null, page: 'badges', count: true };
