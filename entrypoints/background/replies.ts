import { assessInvitation, replyFallback } from '../../utils/judge';
import type { BackgroundHandlers } from '../../utils/messaging/server';
import type { Goals, Invitation, Language, ReplyExample, ReplySettings } from '../../utils/model';
import { parse, REPLY_KINDS, replySettingsSchema } from '../../utils/model';
import { replyLanguage, starterTemplate, valuesFor } from '../../utils/replies';
import { storedGoals } from '../../utils/storage/goals';
import { storedReplySettings } from '../../utils/storage/templates';
import type { LanguageNow } from './language';

type Names = 'surface:read-reply-settings' | 'surface:save-reply-settings' | 'surface:reply-examples';

/** What the background does with the messages about the user's own replies. */
export function replyHandlers(languageNow: LanguageNow): Pick<BackgroundHandlers, Names> {
  return {
    async 'surface:read-reply-settings'() {
      const { value: settings, trouble } = await storedReplySettings.read();
      return { settings, trouble };
    },
    async 'surface:save-reply-settings'({ settings }) {
      const parsed = parse(replySettingsSchema, settings);
      if (!parsed.ok) return parsed;
      await storedReplySettings.write(parsed.value);
      return { ok: true };
    },
    async 'surface:reply-examples'({ language, settings, invitations }) {
      const { value: goals } = await storedGoals.read();
      const register = settings.register === 'informal' ? 'informal' : 'formal';
      const starters = Object.fromEntries(
        REPLY_KINDS.map((kind) => [kind, starterTemplate(kind, language, register)] as const),
      );
      return {
        examples: replyExamples(invitations, goals, language, settings, replyFallback(await languageNow())),
        starters: { ...EMPTY, ...starters },
      };
    },
  };
}

const EMPTY = { decline: '', 'not-now': '', 'ask-details': '', accept: '', 'follow-instead': '', refer: '' };

/** The requests on which templates of a language are tried: those it would answer first, none that is not to be answered. */
export function replyExamples(
  invitations: readonly Invitation[],
  goals: Goals,
  language: Language,
  settings: ReplySettings,
  fallback: Language = 'en',
): ReplyExample[] {
  const examples = invitations.flatMap((invitation): ReplyExample[] => {
    if (invitation.kind !== undefined && invitation.kind !== 'person') return [];
    const result = assessInvitation(invitation, { goals });
    if (result.verdict === 'report') return [];
    const { name, headline = null, note = null } = invitation;
    const fits = replyLanguage(result, goals, fallback) === language;
    return [{ name, headline, note, fits, values: valuesFor(invitation, result, goals, language, settings) }];
  });
  return examples.toSorted((a, b) => Number(b.fits) - Number(a.fits));
}
