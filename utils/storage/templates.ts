import type { ReplySettings } from '../model';
import { parse, replySettingsSchema } from '../model';
import { defineStored } from './stored';

/** The user's own reply templates and how replies speak. Absent until the user first writes one. */
export const storedReplySettings = defineStored<ReplySettings>({
  key: 'reply-settings',
  version: 1,
  migrations: {},
  validate: (value) => parse(replySettingsSchema, value),
  fallback: () => replySettingsSchema.parse({}),
});
