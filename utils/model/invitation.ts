import { z } from './zod';

export const INVITATION_KINDS = [
  'person',
  'page',
  'newsletter',
  'event',
  'group',
  'school',
  'unknown',
] as const;
export const invitationKindSchema = z.enum(INVITATION_KINDS);

/** A profile address in the one form that serves as identity. */
const profileUrl = z
  .string()
  .regex(
    /^https:\/\/www\.linkedin\.com\/in\/[^/?#\s]+\/$/u,
    'must look like https://www.linkedin.com/in/<slug>/',
  )
  .max(400);

/**
 * One request as read from a page, an export or a file. Plain data; every field but `name` may be absent.
 * An absent field was not looked at; `null` means looked at and not there (for `mutualConnections`: unknown).
 */
export const invitationSchema = z.strictObject({
  id: z.string().max(300).nullish(),
  kind: invitationKindSchema.optional(),
  /** LinkedIn's own digits; they encode the time the request was sent. */
  invitationId: z
    .string()
    .regex(/^\d{1,25}$/u, 'must be digits')
    .nullish(),
  name: z.string().min(1).max(500),
  headline: z.string().max(4_000).nullish(),
  profileUrl: profileUrl.nullish(),
  /** `null` or `''`: there is no note. Absent: it was not read. */
  note: z.string().max(2_000_000).nullish(),
  noteMaybeCut: z.boolean().optional(),
  /** `null`: unknown. `0`: none. */
  mutualConnections: z.int().min(0).max(1_000_000).nullish(),
  mutualNames: z.array(z.string().max(500)).max(100).optional(),
  verified: z.boolean().nullish(),
  premium: z.boolean().nullish(),
  openToWork: z.boolean().nullish(),
  followsYou: z.boolean().nullish(),
  /** ISO 8601 in UTC. */
  sentAt: z.iso.datetime({ offset: true }).nullish(),
  visibleAge: z.string().max(200).nullish(),
  canMessage: z.boolean().nullish(),
  /** Which reader read it, such as `g5`. */
  layout: z.string().max(60).nullish(),
});

export type Invitation = z.infer<typeof invitationSchema>;
export type InvitationKind = z.infer<typeof invitationKindSchema>;
