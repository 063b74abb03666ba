import type {
  EngineResult,
  Goals,
  Invitation,
  Language,
  Reply,
  ReplySettings,
  TemplateValues,
} from '../model';
import { seedOf } from './choose';
import type { Writing } from './compose';
import { writeReply } from './compose';
import { fittingKinds } from './kinds';
import { REPLY_LANGUAGES } from './languages';
import { greetingNames } from './name';
import { ownReply, templateValues } from './own';
import { registerOf } from './register';
import { situationOf } from './situation';

/** Nothing of the user's own: Winnow's words, in the note's register. */
const PLAIN: ReplySettings = { register: 'as-the-note', templates: [] };

/**
 * Composes the replies that fit an assessment, the suggestion first. Pure and deterministic.
 * Every name, role, company or number in them comes from the request or the goals, or from the user's own templates. None of
 * Winnow's is longer than 300 UTF-16 units.
 * @param fallback language where the note's is none of Winnow's nine: the interface's.
 */
export function composeReplies(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  fallback: Language = 'en',
  settings: ReplySettings = PLAIN,
): Reply[] {
  const code = replyLanguage(result, goals, fallback);
  const writing = writingOf(invitation, result, goals, code, settings);
  const values = settings.templates.length > 0 ? templateValues(writing, result) : null;
  return fittingKinds(result, writing.situation, goals).map((kind) => ({
    kind,
    language: code,
    text: (values && ownReply(settings.templates, kind, code, values)) ?? writeReply(kind, writing),
  }));
}

/** What a request gives to the user's own templates of one language, whatever the language of the note. */
export function valuesFor(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  code: Language,
  settings: ReplySettings,
): TemplateValues {
  return templateValues(writingOf(invitation, result, goals, code, settings), result);
}

function writingOf(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  code: Language,
  { register }: ReplySettings,
): Writing {
  const language = REPLY_LANGUAGES[code];
  const situation = situationOf(invitation, result, goals, language);
  return {
    language,
    register:
      register === 'as-the-note'
        ? registerOf(situation.hasNote ? invitation.note : null, language)
        : register,
    names: greetingNames(invitation.name),
    situation,
    seed: seedOf(invitation),
    note: invitation.note ?? null,
  };
}

const CODES = Object.values(REPLY_LANGUAGES).map(({ language }) => language);

/** The note's language; without a note the first of the user's, where Winnow writes it; else the fallback. */
export function replyLanguage(result: EngineResult, goals: Goals, fallback: Language): Language {
  const noteLanguage = known(result.language);
  if (noteLanguage) return noteLanguage;
  if (result.language !== null || result.notLookedAt.includes('language')) return fallback;
  const [first] = goals.languages;
  return first === undefined ? 'en' : (known(first) ?? fallback);
}

function known(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split('-')[0];
  return CODES.find((one) => one === code) ?? null;
}

export { starterTemplate } from './starter';
