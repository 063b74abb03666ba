import type { Field, Offer } from '../model';
import type { Folded } from '../text/fold';
import { fold, originalSpan } from '../text/fold';
import type { Facts } from './facts';
import { companyPart } from './fit/company-fit';
import { nearestFamilies, titlesIn } from './fit/families';
import { industriesIn } from './fit/industries';
import { payFit } from './fit/pay-fit';
import { placePart, remoteFit } from './fit/place-fit';
import { seniorityFit } from './fit/seniority-fit';
import { skillsIn } from './fit/skills';
import { overlap, significantWords, wantsOf } from './fit/wants';
import { readPay } from './offer/pay';
import { termSpan } from './offer/terms';
import { headlineOf, headOf } from './roles/head';

/** One respect in which a request suits the receiver's goals, or not. */
export interface FitPart {
  /** From -1 (against the goals) to 1 (as wanted). */
  value: number;
  field: Field;
  /** Half-open, in UTF-16 units of the field's original text. */
  span: [number, number] | null;
  vars: Record<string, string | number>;
}

export type FitPartName = keyof typeof WEIGHTS;

export interface Fit {
  /** 0–100; null where goals and request have nothing to hold against each other. */
  score: number | null;
  /** What was found; a respect that goals or request leave open is missing. */
  parts: Partial<Record<FitPartName, FitPart>>;
}

/** Points at full value; ten double the odds. */
const WEIGHTS = {
  role: 14,
  function: 5,
  seniority: 8,
  skills: 10,
  industry: 4,
  avoided: 10,
  place: 10,
  remote: 8,
  pay: 12,
  contract: 6,
  company: 20,
};
const memo = new WeakMap<Facts, Fit>();

/**
 * Holds a request against the receiver's goals: role, rank, skills, industry, place, pay, contract, firm. Worked out
 * once per request. Better pay, a nearer place and more of the wanted skills never lower the score.
 */
export function readFit(facts: Facts): Fit {
  const known = memo.get(facts);
  if (known) return known;
  const parts = facts.offer ? offerParts(facts, facts.offer) : {};
  const own = functionPart(facts);
  if (own && !facts.offer) parts.function = own;
  const company = companyPart(facts);
  if (company) parts.company = company;
  const points = Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + (valueOf(parts, name) ?? 0) * weight,
    0,
  );
  const score = Object.keys(parts).length > 0 ? Math.round(1_000 / (1 + 2 ** (-points / 10))) / 10 : null;
  const fit = { score, parts };
  memo.set(facts, fit);
  return fit;
}

function valueOf(parts: Fit['parts'], name: string): number | undefined {
  const values: Partial<Record<string, FitPart>> = parts;
  return values[name]?.value;
}

function offerParts(facts: Facts, offer: Offer): Fit['parts'] {
  const { goals } = facts;
  const note = facts.note ? headOf(facts.note) : null;
  const wants = wantsOf(goals);
  const parts: Fit['parts'] = {};
  const put = (
    name: FitPartName,
    value: number | null,
    span: [number, number] | null,
    vars: FitPart['vars'] = {},
  ): void => {
    if (value !== null) parts[name] = { value, field: 'note', span, vars };
  };
  const at = (text: string | null): [number, number] | null => spanOf(note, text);
  if (offer.role) {
    put('role', roleFit(offer.role, facts), at(offer.role), { role: offer.role });
    put('seniority', seniorityFit(offer.role, goals.seniority ?? null), at(offer.role), {
      role: offer.role,
      wanted: goals.seniority ?? '',
    });
  }
  if (offer.salary && goals.salary && note) {
    const pay = readPay(note);
    const span = pay ? originalSpan(note, pay.start, pay.end) : null;
    put('pay', payFit(offer.salary, goals.salary), span, { pay: span ? note.original.slice(...span) : '' });
  }
  put('place', placePart(offer, goals, wants), at(offer.location), { place: offer.location ?? '' });
  put(
    'remote',
    remoteFit(offer.remote, goals.remote),
    note && offer.remote ? termAt(note, offer.remote) : null,
    { remote: offer.remote ?? '' },
  );
  if (offer.contractType && goals.contractTypes.length > 0) {
    // "CLT or PJ" offers both.
    const wanted = goals.contractTypes.find(
      (type) => type === offer.contractType || (note !== null && termSpan(note, type) !== null),
    );
    const named = wanted ?? offer.contractType;
    put('contract', wanted ? 1 : -1, note ? termAt(note, named) : null, { contract: named });
  }
  if (note) textParts(facts, note, put);
  return parts;
}

type Put = (
  name: FitPartName,
  value: number | null,
  span: [number, number] | null,
  vars?: FitPart['vars'],
) => void;

function textParts({ goals }: Facts, note: Folded, put: Put): void {
  const wants = wantsOf(goals);
  const skills = skillsIn(note, goals);
  const first = skills[0];
  if (first) {
    const names = skills
      .map(({ skill }) => skill)
      .slice(0, 4)
      .join(', ');
    put(
      'skills',
      Math.min(1, skills.length / Math.min(3, goals.skills.length)),
      originalSpan(note, first.start, first.end),
      { skills: names, count: skills.length },
    );
  }
  const named = wants.industries.size + wants.avoided.size > 0 ? industriesIn(note) : [];
  const good = named.find(({ industry }) => wants.industries.has(industry) && !wants.avoided.has(industry));
  if (good) put('industry', 1, originalSpan(note, good.start, good.end), { industry: good.industry });
  const bad =
    named.find(({ industry }) => wants.avoided.has(industry)) ?? wordAt(note.text, wants.avoidedWords);
  if (bad) {
    const span = originalSpan(note, bad.start, bad.end);
    put('avoided', -1, span, { industry: note.original.slice(...span) });
  }
}

/** Role against the wanted ones: the same family or nearly the same words 1, a far family -1; null where it cannot be told. */
function roleFit(role: string, facts: Facts): number | null {
  const wants = wantsOf(facts.goals);
  const offered = significantWords(role);
  const words = Math.max(0, ...wants.roleWords.map((wanted) => overlap(wanted, offered)));
  const families = titlesIn(fold(role)).map(({ tag }) => tag);
  const nearness = nearestFamilies(families, wants.families);
  if (words >= 0.66) return 1;
  if (nearness === null) return words >= 0.5 ? 0.5 : null;
  const value = nearness >= 1 ? 1 : nearness >= 0.75 ? 0.6 : nearness > 0 ? 0 : -1;
  // What the receiver does today is weaker than what they say they want.
  return wants.stated ? value : Math.round(value * 60) / 100;
}

/** The sender's own work beside the receiver's: shared work is a reason to know each other, other work is none against. */
function functionPart(facts: Facts): FitPart | null {
  if (!facts.headline) return null;
  const headline = headlineOf(facts.headline);
  const wants = wantsOf(facts.goals);
  const hit = titlesIn(headline).find(({ tag }) => tag !== 'general');
  if (!hit) return null;
  const nearness = nearestFamilies([hit.tag], wants.families) ?? 0;
  return {
    value: nearness,
    field: 'headline',
    span: originalSpan(headline, hit.start, hit.end),
    vars: { family: hit.tag },
  };
}

function termAt(note: Folded, kind: Parameters<typeof termSpan>[1]): [number, number] | null {
  const span = termSpan(note, kind);
  return span ? originalSpan(note, span[0], span[1]) : null;
}

function spanOf(note: Folded | null, words: string | null): [number, number] | null {
  if (!note || !words) return null;
  const at = note.original.indexOf(words);
  return at < 0 ? null : [at, at + words.length];
}

function wordAt(text: string, words: readonly string[]): { start: number; end: number } | undefined {
  for (const word of words) {
    const at = ` ${text} `.replace(/[^\p{L}\p{N}]/gu, ' ').indexOf(` ${word} `);
    if (at >= 0) return { start: at, end: at + word.length };
  }
  return undefined;
}

export { isRelevantRole, relevanceOf } from './fit/relevance';
