import type { ReplyKind } from '../model';
import { choose } from './choose';
import type { GreetingNames } from './name';
import { ask } from './questions';
import type { Say, Slots } from './questions';
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
  /** The note, for how it greets. */
  note: string | null;
}

/** What a reply may leave out, in the order in which it is given up until the text is short enough. */
interface Fullness {
  company: boolean;
  role: boolean;
  targets: boolean;
  ending: boolean;
  /** What the user is open to, before the questions. */
  open: boolean;
  /** A word on the user's own work beside an offer. */
  also: boolean;
  asks: number;
  name: boolean;
  thanks: boolean;
}

const FULL: Fullness = {
  company: true,
  role: true,
  targets: true,
  ending: true,
  open: true,
  also: true,
  asks: 4,
  name: true,
  thanks: true,
};
const STEPS: readonly Partial<Fullness>[] = [
  {},
  { company: false },
  { also: false },
  { ending: false },
  { open: false },
  { role: false },
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
      fullness.thanks && fullness.also ? thankForWork(kind, writing, say) : null,
      body,
      fullness.ending && ending ? say(ending, 'ending') : null,
    ],
    language.glue,
  );
}

function greet({ language, names, register, note }: Writing, byName: boolean, say: Say): string | null {
  const { named, plain, titled, openings } = language.greeting;
  const firstName = language.language === 'ja' ? names.japanese : names.firstName;
  const slots = byName
    ? {
        firstName,
        fullName: names.fullName ?? (register === 'formal' ? null : firstName),
        titled: names.titled,
      }
    : {};
  for (const greeting of openingOf(note, openings) ?? []) {
    const said = say([greeting], 'greeting', slots);
    if (said) return said;
  }
  return (
    (titled && names.titled ? say(titled, 'greeting', slots) : null) ??
    say(named, 'greeting', slots) ??
    say(plain, 'greeting')
  );
}

/** How to answer the words with which a note begins. */
function openingOf(note: string | null, openings: ReplyLanguage['greeting']['openings']): Phrasings | null {
  const start = note?.trimStart().slice(0, 60).normalize('NFC') ?? '';
  const found = Object.entries(openings).find(([words]) => new RegExp(`^(?:${words})`, 'iu').test(start));
  return found?.[1] ?? null;
}

/** Beside an offer that speaks of the user's own work too. */
function thankForWork(kind: ReplyKind, { language, situation }: Writing, say: Say): string | null {
  const { subject, topic, role } = situation;
  const offered = topic === 'job' && role && (kind === 'accept' || kind === 'ask-details');
  return offered && subject ? say(language.thanks.also, 'also', { subject }) : null;
}

function thank(
  kind: ReplyKind,
  { language, situation }: Writing,
  fullness: Fullness,
  say: Say,
): string | null {
  const { thanks } = language;
  const { role, company, topic, hasNote, thoughtful, subject, cues } = situation;
  if (!hasNote) return say(thanks.invitation, 'thanks');
  const onTheMatter = kind === 'accept' || kind === 'ask-details';
  if (thoughtful && topic !== 'sale' && !(onTheMatter && topic === 'job' && role))
    return (
      (fullness.role && subject && say(cues.helped ? thanks.helped : thanks.work, 'thanks', { subject })) ||
      say(thanks.thoughtful, 'thanks')
    );
  // Whom to follow has nothing to do with the work on offer.
  if (topic !== 'job' || kind === 'follow-instead')
    return say(kind === 'accept' && cues.praise ? thanks.kind : thanks.note, 'thanks');
  const named = fullness.role
    ? { role, ofRole: withOf(role), company: fullness.company ? company : null }
    : {};
  return (
    say(thanks.roleAt, 'thanks', named) ?? say(thanks.role, 'thanks', named) ?? say(thanks.offer, 'thanks')
  );
}

/** `d’ingénieur`, `de directeur`: used where a language says so. */
function withOf(role: string | null): string | null {
  if (!role) return null;
  return /^[aeiouyàâéèêëîïôöùûü]/iu.test(role) ? `d’${role}` : `de ${role}`;
}

function sentences(
  kind: ReplyKind,
  writing: Writing,
  fullness: Fullness,
  say: Say,
): { body: string | null; ending: Phrasings | null } {
  const { language, situation, register } = writing;
  const { topic, reason } = situation;
  if (kind === 'decline') {
    const targets = fullness.targets
      ? joinList(situation.targets, language.list.comma, language.list.or)
      : '';
    const body =
      say(language.decline[reason], 'body', { targets }) ?? say(language.decline['other-direction'], 'body');
    const named = reason === 'other-roles' ? targets !== '' : reason.startsWith('only-') && topic === 'job';
    const open = named && !reason.endsWith('known') && !reason.endsWith('met');
    return { body, ending: open ? language.door : farewell(language, situation) };
  }
  if (kind === 'not-now') return { body: say(language.notNow[topic], 'body'), ending: language.later[topic] };
  if (kind === 'accept') return acceptance(writing, say);
  if (kind === 'follow-instead') return { body: say(language.follow, 'body'), ending: language.wish.person };
  if (kind === 'refer')
    return {
      body: say(language.refer[topic === 'job' ? 'job' : 'other'], 'body'),
      ending: language.wish[topic],
    };
  return {
    body: inOne(language, [
      interest(writing, fullness, say),
      ask(language, situation, fullness.asks, register, say),
    ]),
    ending: language.ask.closing[topic === 'job' && situation.cues.call ? 'call' : topic],
  };
}

/** What to wish after a no. */
function farewell({ remind, wish }: ReplyLanguage, situation: Situation): Phrasings {
  const { hasNote, reason, topic, cues, student } = situation;
  if (!hasNote && (reason === 'only-known' || reason === 'only-met')) return remind;
  if (topic !== 'person') return wish[topic];
  if (cues.internship) return wish.internship;
  return student ? wish.student : wish.person;
}

function acceptance(
  { language, situation }: Writing,
  say: Say,
): { body: string | null; ending: Phrasings | null } {
  const { topic, clear, cues, payOpen } = situation;
  const sends = topic === 'job' && cues.sends;
  const yes = sends ? language.next[payOpen ? 'sendPay' : 'send'] : language.accept[topic];
  const thanks = topic === 'job' && clear ? say(language.accept.clear, 'clear') : null;
  return {
    body: inOne(language, [thanks, say(yes, 'body')]),
    ending: sends ? null : nextOf(language, situation),
  };
}

function inOne({ glue }: ReplyLanguage, parts: readonly (string | null)[]): string {
  return joinSentences(parts, { ...glue, afterGreeting: glue.betweenSentences });
}

/** What comes after a yes: an answer to what they ask, else the next step. */
function nextOf({ next }: ReplyLanguage, situation: Situation): Phrasings {
  const { cues, seeking, favour, topic } = situation;
  if (seeking) return cues.referral ? next.referral : next.seeking;
  if (favour) return next.favour;
  return topic !== 'person' && cues.call ? next.call : next[topic];
}

/** What the user is open to, before the questions: the rule that the offer breaks, else the roles looked for. */
function interest({ language, situation }: Writing, fullness: Fullness, say: Say): string | null {
  const { topic, term, role, hasNote, wantsRemote } = situation;
  if (topic !== 'job' || !hasNote) return null;
  if (term) return say(language.ask[term], 'interest');
  if (!fullness.open || !fullness.targets || role) return null;
  const targets = joinList(situation.targets, language.list.comma, language.list.or);
  return say(wantsRemote ? language.ask.openRemote : language.ask.open, 'interest', { targets });
}
