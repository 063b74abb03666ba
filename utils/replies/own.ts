import type { EngineResult, Language, ReplyKind, ReplyTemplate, TemplateValues } from '../model';
import { wordAsks } from './questions';
import type { Writing } from './compose';
import { joinList } from './render';
import { quotable } from './quotable';
import { fillTemplate, parseTemplate } from './template';

/** What a request gives to the user's own templates. */
export function templateValues(
  { language, names, situation, register }: Writing,
  result: EngineResult,
): TemplateValues {
  return {
    firstName: language.language === 'ja' ? names.japanese : names.firstName,
    fullName: names.fullName,
    role: situation.role,
    company: situation.company,
    place: quotable(result.offer?.location),
    myRoles: joinList(situation.targets, language.list.comma, language.list.or) || null,
    questions: wordAsks(language, situation.asks, register).items || null,
    note: situation.hasNote,
    personal: situation.thoughtful,
    job: situation.topic === 'job',
    sale: situation.topic === 'sale',
    formal: register === 'formal',
  };
}

/**
 * The user's own words for an intent: the first of their templates that can be read and that this request can fill.
 * @returns null where there is none, and Winnow's own words are used.
 */
export function ownReply(
  templates: readonly ReplyTemplate[],
  kind: ReplyKind,
  code: Language,
  values: TemplateValues,
): string | null {
  for (const template of templates) {
    if (template.kind !== kind || template.language !== code) continue;
    const parsed = parseTemplate(template.text);
    const text = parsed.ok ? fillTemplate(parsed.nodes, values).text : null;
    if (text) return text;
  }
  return null;
}
