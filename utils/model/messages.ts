import { z } from './zod';
import { REPLY_KINDS } from './assessment';
import { invitationSchema } from './invitation';
import { replySettingsSchema } from './reply-settings';
import { OUTCOMES } from './history';
import { correctionSchema } from './corrections';
import { ACTS } from './memory-notes';
import { languageSchema } from './languages';

/** Requests the page sends in one message at most; a page that has more sends several. */
export const BATCH_LIMIT = 200;

/** Requests that are judged at most by goals on trial: about a fifth of a second's work. */
export const COMPARE_LIMIT = 100;

const act = z.strictObject({ invitation: invitationSchema, act: z.enum(ACTS) });
const correct = z.strictObject({ invitation: invitationSchema, correction: correctionSchema.nullable() });
const copied = z.strictObject({ invitation: invitationSchema, kind: z.enum(REPLY_KINDS) });

/**
 * What the background accepts, by name of the message. The items of a batch are looked at one by one later, so that
 * one request that cannot be judged does not cost the others their verdicts.
 */
export const messageSchemas = {
  'page:judge': z.strictObject({
    items: z.array(z.strictObject({ key: z.string().max(400), invitation: z.unknown() })).max(BATCH_LIMIT),
    since: z.number().optional(),
  }),
  'page:dress': z.null(),
  'page:copied': copied,
  'surface:copied': copied,
  'page:act': act,
  'surface:act': act,
  'page:correct': correct,
  'surface:correct': correct,
  'page:outcome': z.strictObject({ invitation: invitationSchema, outcome: z.enum(OUTCOMES) }),
  'page:undecided': z.strictObject({ count: z.int().min(0).max(100_000).nullable() }),
  'surface:judge-text': z.strictObject({ invitation: invitationSchema }),
  'surface:read-goals': z.null(),
  'surface:save-goals': z.strictObject({ goals: z.unknown() }),
  'surface:judge-by': z.strictObject({
    invitations: z.array(invitationSchema).max(COMPARE_LIMIT),
    goals: z.unknown(),
  }),
  'surface:compare-goals': z.strictObject({
    invitations: z.array(invitationSchema).max(COMPARE_LIMIT),
    before: z.unknown(),
    after: z.unknown(),
  }),
  'surface:read-reply-settings': z.null(),
  'surface:save-reply-settings': z.strictObject({ settings: z.unknown() }),
  'surface:reply-examples': z.strictObject({
    language: languageSchema,
    settings: replySettingsSchema,
    invitations: z.array(invitationSchema).max(50),
  }),
  'surface:read-memory': z.null(),
  'surface:save-memory-settings': z.strictObject({ settings: z.unknown() }),
  'surface:handled': z.strictObject({ key: z.string().max(700), handled: z.boolean() }),
  'surface:wipe-memory': z.null(),
  'surface:memory-changed': z.null(),
};
