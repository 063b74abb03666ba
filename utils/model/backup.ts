import { z } from './zod';
import { appearanceSchema } from './appearance';
import { goalsSchema } from './goals';
import { replySettingsSchema } from './reply-settings';
import { keptEntrySchema, knownPersonSchema, memorySettingsSchema } from './memory';

export const BACKUP_FORMAT = 'winnow-backup';
/** Version of today's shape. A change of the shape adds a migration (utils/archive/backup.ts) under the number of the one before. */
export const BACKUP_VERSION = 2;

const packed = keptEntrySchema.omit({ fingerprint: true }).extend({
  /** The hashes' bytes, smallest first, in base64. */
  fingerprint: z.string().max(400),
});
/** A backup as it stands in its file. */
export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  madeAt: z.iso.datetime({ offset: true }),
  goals: goalsSchema,
  settings: memorySettingsSchema,
  replies: replySettingsSchema,
  /** Null: made before there was such a setting; what is set stays. */
  appearance: appearanceSchema.nullable(),
  requests: z.array(packed).max(500_000),
  connections: z.array(knownPersonSchema).max(200_000),
});
