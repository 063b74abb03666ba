import type {
  Act,
  Correction,
  GoalAct,
  GoalChange,
  ListEntry,
  MemoryFacts,
  MemoryNotes,
  ReplyKind,
  Verdict,
} from '../model';
import type { Sentence } from './catalogue';
import { arMemory } from './ar/memory';
import { deMemory } from './de/memory';
import type { Check, ChecklistCatalogue } from './checklist';
import { enMemory } from './en/memory';
import { esMemory } from './es/memory';
import { frMemory } from './fr/memory';
import { itMemory } from './it/memory';
import { jaMemory } from './ja/memory';
import { nlMemory } from './nl/memory';
import { plMemory } from './pl/memory';
import { ptMemory } from './pt/memory';
import { apart } from './bidi';
import { fill } from './fill';
import { catalogue } from './index';
import type { InterfaceLanguage } from './languages';
import { directionOf } from './languages';

/** What the words of the memory are made of, beside its facts. */
export interface MemoryContext {
  facts: MemoryFacts;
  /** The sender, for the buttons. */
  name: string;
  /** The firm of the headline and the first web domain of the note; null where there is none. */
  firm: string | null;
  domain: string | null;
  /** What the user's lists say of the request. */
  list: { list: 'always' | 'never'; kind: ListEntry['kind'] } | null;
  /** Winnow's own verdict, whatever the user said. */
  verdict: Verdict;
  /** What the user may say of the request instead. */
  choices: readonly Correction[];
  /** The change of lists or goals that fits what the user said. */
  offer: Act | null;
  /** The role and the industry that the request names, for the buttons. */
  role: string | null;
  industry: string | null;
  /** A change of the goals made from this request that is in effect and can be taken back. */
  goalChange: GoalChange | null;
  /** What to look for on the sender's profile. */
  checklist: readonly Check[];
  /** ISO 8601. */
  now: string;
}

/** Lines, mark and buttons of the memory in one language. */
export interface MemoryCatalogue {
  /** `{ago}` is relative, such as "2 days ago". */
  copied: Record<ReplyKind, Sentence>;
  handled: Sentence;
  noAnswer: Sentence;
  copiedLine: Sentence;
  askedLine: Sentence;
  dueLine: Sentence;
  handledLine: Sentence;
  earlier: { replied: Sentence; accepted: Sentence; unanswered: Sentence };
  firm: Sentence;
  firmDeclined: Sentence;
  template: Sentence;
  connected: Sentence;
  peopleAtFirm: Sentence;
  /** `{name}`, `{firm}` and `{domain}` are the request's, `{role}` and `{industry}` what it names. */
  acts: Record<Exclude<Act, 'off-lists' | 'undo-goal'>, Sentence>;
  offLists: Record<'always' | 'never', Sentence>;
  /** Takes a change of the goals back; `{value}` is what was added. */
  undoGoal: Record<GoalAct, Sentence>;
  /** What the user may say instead of the verdict; stands on a button. */
  corrections: Record<Correction, string>;
  /** `{verdict}` is the badge's word for what Winnow had said. */
  correctedLine: Sentence;
  checklist: ChecklistCatalogue;
}

const CATALOGUES: Record<InterfaceLanguage, MemoryCatalogue> = {
  ar: arMemory,
  de: deMemory,
  en: enMemory,
  es: esMemory,
  fr: frMemory,
  it: itMemory,
  ja: jaMemory,
  nl: nlMemory,
  pl: plMemory,
  pt: ptMemory,
};

/** The memory's sentences in one language. */
export function memoryCatalogue(language: InterfaceLanguage): MemoryCatalogue {
  return CATALOGUES[language];
}

/** Puts into words what the memory knows of a request, and names what can be done about its sender. Pure. */
export function memoryNotes(context: MemoryContext, language: InterfaceLanguage): MemoryNotes {
  const words = memoryCatalogue(language);
  const { facts, name, firm, domain, list, now } = context;
  const say = (
    sentence: Sentence,
    vars: Record<string, string | number> = {},
    own: Record<string, string> = {},
  ): string => fill(sentence, vars, language, own);
  const ago = (at: string): string => relative(at, now, language);
  const { copied, handledAt, asked, earlier, alike } = facts;
  const lines: string[] = [];
  if (handledAt) lines.push(say(words.handledLine, { handledOn: handledAt }));
  else if (copied) {
    const line = asked ? (asked.due ? words.dueLine : words.askedLine) : words.copiedLine;
    lines.push(say(line, { copiedOn: copied.at }, { ago: ago(copied.at) }));
  }
  if (facts.connected) lines.push(say(words.connected));
  if (earlier.count > 0) {
    const sentence = earlier.accepted ? 'accepted' : earlier.replied ? 'replied' : 'unanswered';
    lines.push(say(words.earlier[sentence], { count: earlier.count, lastOn: earlier.lastAt ?? '' }));
  }
  if (facts.firm) {
    const { count, declined } = facts.firm;
    const vars = { nth: count + 1, firm: facts.firm.name, declined };
    lines.push(say(declined > 0 ? words.firmDeclined : words.firm, vars));
  }
  if (firm && facts.peopleAtFirm > 0)
    lines.push(say(words.peopleAtFirm, { people: facts.peopleAtFirm, firm }));
  if (alike)
    lines.push(say(words.template, {}, { template: shortened(alike.template, directionOf(language)) }));
  const mark = handledAt
    ? say(words.handled, {}, { ago: ago(handledAt) })
    : asked?.due
      ? say(words.noAnswer, {}, { ago: ago(asked.at) })
      : copied
        ? say(words.copied[copied.kind], {}, { ago: ago(copied.at) })
        : null;
  const { goalChange, role, industry } = context;
  const labelled = (act: Act): { act: Act; label: string } => {
    if (act === 'off-lists') return { act, label: say(words.offLists[list?.list ?? 'always']) };
    if (act !== 'undo-goal') {
      const named = { firm: firm ?? '', domain: domain ?? '', role: role ?? '', industry: industry ?? '' };
      return { act, label: say(words.acts[act], { name, ...named }) };
    }
    return { act, label: goalChange ? say(words.undoGoal[goalChange.act], { value: goalChange.value }) : '' };
  };
  const { verdict, offer } = context;
  return {
    mark,
    lines,
    acts: actsOf(context).map(labelled),
    corrections: context.choices.map((correction) => ({ correction, label: words.corrections[correction] })),
    corrected: facts.corrected
      ? {
          line: say(words.correctedLine, {}, { verdict: catalogue(language).verdicts[verdict].label }),
          offer: offer && labelled(offer),
        }
      : null,
    checklist: context.checklist.map((check) => say(words.checklist[check], { firm: firm ?? '' })),
  };
}

function actsOf({ facts, firm, domain, list, goalChange }: MemoryContext): Act[] {
  const handled: Act = facts.handledAt ? 'not-handled' : 'handled';
  const back = goalChange ? (['undo-goal'] as const) : [];
  if (list) return [...back, 'off-lists', handled];
  return [
    ...back,
    handled,
    'always-person',
    'never-person',
    ...(firm ? (['always-firm', 'never-firm'] as const) : []),
    ...(domain ? (['never-domain'] as const) : []),
  ];
}

/** Longest template shown, in characters. */
const LONGEST_TEMPLATE = 360;

function shortened(text: string, dir: 'ltr' | 'rtl'): string {
  const short = text.length > LONGEST_TEMPLATE ? `${text.slice(0, LONGEST_TEMPLATE).trimEnd()} …` : text;
  return apart(short, dir);
}

/** How long ago a day was, by calendar days: "today", "yesterday", "2 days ago", "3 weeks ago". */
export function relative(at: string, now: string, language: string): string {
  const days = Math.max(
    0,
    Math.floor(Date.parse(now) / 86_400_000) - Math.floor(Date.parse(at) / 86_400_000),
  );
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (!Number.isFinite(days)) return '';
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.floor(days / 7), 'week');
  if (days < 730) return format.format(-Math.floor(days / 30.4), 'month');
  return format.format(-Math.floor(days / 365), 'year');
}
