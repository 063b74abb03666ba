import type { EngineResult, Goals, Invitation, Language, Reply } from '../model';
import { seedOf } from './choose';
import { writeReply } from './compose';
import { fittingKinds } from './kinds';
import { REPLY_LANGUAGES } from './languages';
import { greetingNames } from './name';
import { registerOf } from './register';
import { situationOf } from './situation';

/**
 * Composes the replies that fit an assessment, the suggestion first. Pure and deterministic.
 * Every name, role, company or number in them comes from the request or the goals; none is longer than 300 UTF-16 units.
 * @param fallback language where the note's is none of Winnow's nine: the interface's.
 */
export function composeReplies(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  fallback: Language = 'en',
): Reply[] {
  const situation = situationOf(invitation, result, goals);
  const code = replyLanguage(result, goals, fallback);
  const language = REPLY_LANGUAGES[code];
  const writing = {
    language,
    register: registerOf(situation.hasNote ? invitation.note : null, language),
    names: greetingNames(invitation.name),
    situation,
    seed: seedOf(invitation),
  };
  return fittingKinds(result, situation, goals).map((kind) => ({
    kind,
    language: code,
    text: writeReply(kind, writing),
  }));
}

const CODES = Object.values(REPLY_LANGUAGES).map(({ language }) => language);

/** The note's language; without a note the first of the user's, where Winnow writes it; else the fallback. */
function replyLanguage(result: EngineResult, goals: Goals, fallback: Language): Language {
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
