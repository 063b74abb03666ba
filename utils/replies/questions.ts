import type { MissingDetail } from '../model';
import { joinList, renderTemplate } from './render';
import type { Phrasings, Register, ReplyLanguage } from './shape';
import type { Situation } from './situation';

export type Slots = Readonly<Record<string, string | null | undefined>>;
export type Say = (phrasings: Phrasings, place: string, slots?: Slots) => string | null;

/** Asks for things first and for the reason last; a mere "what do you want" only where nothing else is asked. */
export function ask(
  language: ReplyLanguage,
  situation: Situation,
  most: number,
  register: Register,
  say: Say,
): string | null {
  const { details, ifSo, question, asQuestions } = language.ask;
  const { items, count, things, mixed } = wordAsks(language, situation.asks.slice(0, most), register);
  if (!things) return say(question, 'body', { items });
  if (situation.term) return say(ifSo, 'body', { items });
  if (asQuestions) return say(details, 'body', { items });
  // Things and a question can stand side by side only after a colon; "a few details: …" wants more than one.
  const fitting: Phrasings =
    count === 1 ? [details[details.length - 1] ?? details[0]] : mixed ? [details[0]] : details;
  return say(fitting, 'body', { items });
}

/** Puts what is asked for into a list of words: of things, or of indirect questions where no thing is asked for. */
export function wordAsks(
  language: ReplyLanguage,
  asks: readonly MissingDetail[],
  register: Register,
): { items: string; count: number; things: boolean; mixed: boolean } {
  const things = asks.filter((detail) => detail !== 'why-me' && detail !== 'purpose');
  const reasons = asks.filter((detail) => detail === 'why-me' || detail === 'purpose');
  const wanted =
    things.length > 0
      ? [...things, ...reasons.filter((detail) => detail === 'why-me')]
      : reasons.length > 0
        ? reasons
        : ['purpose' as const];
  const worded = wanted.flatMap((detail) => renderTemplate(language.items[detail], {}, register) ?? []);
  return {
    items: joinList(worded, language.list.comma, language.list.and),
    count: worded.length,
    things: things.length > 0,
    mixed: things.length > 0 && wanted.includes('why-me'),
  };
}
