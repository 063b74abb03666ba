import type { MissingDetail, ReplyKind } from '../model';
import { choose } from './choose';
import type { GreetingNames } from './name';
import { joinList, joinSentences, renderTemplate } from './render';
import type { Phrasings, Register, ReplyLanguage } from './shape';
import type { Situation } from './situation';

/** A reply's length at most, in UTF-16 units: what LinkedIn allows in a note. */
export const LONGEST_REPLY = 300;

export interface Writing {
  language: ReplyLanguage;
  register: Register;
  names: GreetingNames;
  situation: Situation;
  seed: string;
}

/** What a reply may leave out, in the order in which it is given up until the text is short enough. */
interface Fullness {
  company: boolean;
  role: boolean;
  targets: boolean;
  ending: boolean;
  asks: number;
  name: boolean;
  thanks: boolean;
}

const FULL: Fullness = {
  company: true,
  role: true,
  targets: true,
  ending: true,
  asks: 4,
  name: true,
  thanks: true,
};
const STEPS: readonly Partial<Fullness>[] = [
  {},
  { company: false },
  { role: false },
  { ending: false },
  { asks: 3 },
  { asks: 2 },
  { targets: false },
  { name: false },
  { thanks: false },
];

/** Writes one reply: the fullest that keeps within `LONGEST_REPLY`. */
export function writeReply(kind: ReplyKind, writing: Writing): string {
  let fullness = FULL;
  let text = '';
  for (const step of STEPS) {
    fullness = { ...fullness, ...step };
    text = attempt(kind, writing, fullness);
    if (text.length <= LONGEST_REPLY) break;
  }
  return text;
}

function attempt(kind: ReplyKind, writing: Writing, fullness: Fullness): string {
  const { language } = writing;
  const say = (phrasings: Phrasings, place: string, slots: Slots = {}): string | null =>
    renderTemplate(choose(phrasings, writing.seed, `${kind} ${place}`), slots, writing.register);
  const { body, ending } = sentences(kind, writing, fullness, say);
  return joinSentences(
    [
      greet(writing, fullness.name, say),
      fullness.thanks ? thank(kind, writing, fullness, say) : null,
      body,
      fullness.ending && ending ? say(ending, 'ending') : null,
    ],
    language.glue,
  );
}

type Slots = Readonly<Record<string, string | null | undefined>>;
type Say = (phrasings: Phrasings, place: string, slots?: Slots) => string | null;

function greet({ language, names, register }: Writing, byName: boolean, say: Say): string | null {
  const { named, plain } = language.greeting;
  const firstName = language.language === 'ja' ? names.japanese : names.firstName;
  const slots = byName
    ? { firstName, fullName: names.fullName ?? (register === 'formal' ? null : firstName) }
    : {};
  return say(named, 'greeting', slots) ?? say(plain, 'greeting');
}

function thank(
  kind: ReplyKind,
  { language, situation }: Writing,
  fullness: Fullness,
  say: Say,
): string | null {
  const { thanks } = language;
  const { role, company, topic, hasNote, thoughtful, subject } = situation;
  if (!hasNote) return say(thanks.invitation, 'thanks');
  const onTheMatter = kind === 'accept' || kind === 'ask-details';
  if (thoughtful && topic !== 'sale' && !(onTheMatter && topic === 'job' && role))
    return (
      (fullness.role && subject && say(thanks.work, 'thanks', { subject })) ||
      say(thanks.thoughtful, 'thanks')
    );
  // Whom to follow has nothing to do with the work on offer.
  if (topic !== 'job' || kind === 'follow-instead') return say(thanks.note, 'thanks');
  const named = fullness.role ? { role, company: fullness.company ? company : null } : {};
  return (
    say(thanks.roleAt, 'thanks', named) ?? say(thanks.role, 'thanks', named) ?? say(thanks.offer, 'thanks')
  );
}

function sentences(
  kind: ReplyKind,
  { language, situation, register }: Writing,
  fullness: Fullness,
  say: Say,
): { body: string | null; ending: Phrasings | null } {
  const { topic, reason } = situation;
  if (kind === 'decline') {
    const targets = fullness.targets
      ? joinList(situation.targets, language.list.comma, language.list.or)
      : '';
    const body =
      say(language.decline[reason], 'body', { targets }) ?? say(language.decline['other-direction'], 'body');
    const named = reason === 'other-roles' ? targets !== '' : reason.startsWith('only-') && topic === 'job';
    const open = named && !reason.endsWith('known') && !reason.endsWith('met');
    return { body, ending: open ? language.door : language.wish[topic] };
  }
  if (kind === 'not-now') return { body: say(language.notNow[topic], 'body'), ending: language.later[topic] };
  if (kind === 'accept')
    return {
      body: say(language.accept[topic], 'body'),
      ending: language.next[situation.seeking ? 'seeking' : situation.favour ? 'favour' : topic],
    };
  if (kind === 'follow-instead') return { body: say(language.follow, 'body'), ending: language.wish.person };
  if (kind === 'refer')
    return {
      body: say(language.refer[topic === 'job' ? 'job' : 'other'], 'body'),
      ending: language.wish[topic],
    };
  return {
    body: ask(language, situation, fullness.asks, register, say),
    ending: language.ask.closing[topic],
  };
}

/** Asks for things first and for the reason last; a mere "what do you want" only where nothing else is asked. */
function ask(
  language: ReplyLanguage,
  situation: Situation,
  most: number,
  register: Register,
  say: Say,
): string | null {
  const { items, count, things, mixed } = wordAsks(language, situation.asks.slice(0, most), register);
  if (!things) return say(language.ask.question, 'body', { items });
  const { details, asQuestions } = language.ask;
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
