import type { Vars } from '../model';
import { apart } from './bidi';
import type { PluralForm, Sentence } from './catalogue';
import type { InterfaceLanguage } from './languages';
import { directionOf } from './languages';

/** Rules and formats by language: building one takes longer than all else that a card needs. */
const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/**
 * Fills a sentence: numbers and dates as the language writes them, optional parts dropped where a value is missing.
 * A slot without a value outside an optional part is dropped with the blank before it, so that no brace is ever shown.
 * @param vars values from outside: kept to a line, and set apart where they run against the sentence's direction.
 * @param own texts in the language itself, put in whole.
 */
export function fill(
  sentence: Sentence,
  vars: Readonly<Vars>,
  language: InterfaceLanguage,
  own: Readonly<Record<string, string>> = {},
): string {
  const template = typeof sentence === 'string' ? sentence : formOf(sentence, vars, language);
  if (!/[[{]/u.test(template)) return template;
  const value = (slot: string): string =>
    own[slot] ?? (slot.endsWith('On') ? day(vars[slot], language) : shown(vars[slot], language));
  return template
    .replaceAll(/\[([^[\]]*)\]/gu, (_, part: string) =>
      slotsOf(part).every((slot) => value(slot) !== '') ? part : '',
    )
    .replaceAll(/( ?)\{(\w+)\}/gu, (_, blank: string, slot: string) =>
      value(slot) === '' ? '' : blank + value(slot),
    );
}

/** Names of the slots in a template. */
export function slotsOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
}

function formOf(
  sentence: Exclude<Sentence, string>,
  vars: Readonly<Vars>,
  language: InterfaceLanguage,
): string {
  const count = Number(vars[sentence.plural]);
  if (!Number.isFinite(count)) return sentence.other;
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  const form: PluralForm = rule.select(count);
  return sentence[form] ?? sentence.other;
}

/** Longest value shown inside a sentence; longer ones are the quote's business. */
const LONGEST_VALUE = 80;

/** A date as the language writes it; slots whose names end in `On` hold ISO 8601. */
export function day(value: string | number | undefined, language: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) return '';
  let format = days.get(language);
  if (!format)
    days.set(
      language,
      (format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })),
    );
  return format.format(time);
}

function shown(value: string | number | undefined, language: InterfaceLanguage): string {
  if (typeof value === 'number') return Number.isFinite(value) ? figure(value, language) : '';
  const text = (value ?? '').replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const short = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1).trimEnd()}…` : text;
  return apart(short, directionOf(language));
}

function figure(value: number, language: string): string {
  let format = numbers.get(language);
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)));
  return format.format(value);
}
