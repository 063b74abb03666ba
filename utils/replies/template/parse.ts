import type { TemplateFault } from '../../model';
import { nearestName } from './nearest';
import type { Flag, Variable } from './variables';
import { FLAGS, isFlag, isVariable, VARIABLES } from './variables';

/** A piece of a template. A variable without fallback must have a value, or the template does not fit the request. */
export type TemplateNode =
  | { node: 'text'; text: string }
  | { node: 'variable'; name: Variable; fallback: string | null }
  | { node: 'if'; name: Variable | Flag; negated: boolean; yes: TemplateNode[]; no: TemplateNode[] };

export type ParsedTemplate = { ok: true; nodes: TemplateNode[] } | { ok: false; error: TemplateFault };

/** Conditions within conditions at most; deeper ones nobody can read. */
const DEEPEST = 8;
const KNOWN = [...VARIABLES, ...FLAGS];

interface Open {
  condition: Extract<TemplateNode, { node: 'if' }>;
  at: number;
  tag: string;
  inElse: boolean;
}

/**
 * Reads a template: `{{firstName}}`, `{{firstName|there}}`, `{{#if role}}…{{else}}…{{/if}}`, `{{#if not role}}…{{/if}}`.
 * In time linear in its length; the first fault is told.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const nodes: TemplateNode[] = [];
  const open: Open[] = [];
  const put = (node: TemplateNode): void => {
    const inner = open.at(-1);
    (inner ? (inner.inElse ? inner.condition.no : inner.condition.yes) : nodes).push(node);
  };
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('{{', from);
    if (at === -1) break;
    if (at > from) put({ node: 'text', text: text.slice(from, at) });
    const end = text.indexOf('}}', at + 2);
    const next = text.indexOf('{{', at + 2);
    if (end === -1 || (next !== -1 && next < end))
      return fail({ error: 'not-closed', at, tag: text.slice(at, at + 24), nearest: null });
    const tag = text.slice(at + 2, end).trim();
    const error = readTag(tag, at, put, open);
    if (error) return fail(error);
    from = end + 2;
  }
  if (from < text.length) put({ node: 'text', text: text.slice(from) });
  const unended = open.at(-1);
  return unended
    ? fail({ error: 'if-not-ended', at: unended.at, tag: unended.tag, nearest: null })
    : { ok: true, nodes };
}

function fail(error: TemplateFault): ParsedTemplate {
  return { ok: false, error };
}

function readTag(
  tag: string,
  at: number,
  put: (node: TemplateNode) => void,
  open: Open[],
): TemplateFault | null {
  if (tag.startsWith('#')) return openCondition(tag, at, put, open);
  const inner = open.at(-1);
  if (tag === 'else') {
    if (!inner || inner.inElse) return { error: 'no-if-before', at, tag, nearest: null };
    inner.inElse = true;
    return null;
  }
  if (tag === '/if') {
    if (!inner) return { error: 'no-if-before', at, tag, nearest: null };
    open.pop();
    return null;
  }
  const bar = tag.indexOf('|');
  const name = (bar === -1 ? tag : tag.slice(0, bar)).trim();
  const fault = nameFault(name, at, tag);
  if (fault) return fault;
  if (!isVariable(name)) return { error: 'only-in-if', at, tag: name, nearest: null };
  put({ node: 'variable', name, fallback: bar === -1 ? null : tag.slice(bar + 1).trim() });
  return null;
}

function openCondition(
  tag: string,
  at: number,
  put: (node: TemplateNode) => void,
  open: Open[],
): TemplateFault | null {
  const [word, ...rest] = tag.split(/\s+/u);
  const negated = rest[0] === 'not';
  const [name = '', ...more] = negated ? rest.slice(1) : rest;
  if (word !== '#if' || more.length > 0) return { error: 'not-understood', at, tag, nearest: null };
  const fault = nameFault(name, at, tag);
  if (fault) return fault;
  if (open.length >= DEEPEST) return { error: 'too-deep', at, tag, nearest: null };
  if (!isVariable(name) && !isFlag(name)) return { error: 'not-understood', at, tag, nearest: null };
  const condition: Open['condition'] = { node: 'if', name, negated, yes: [], no: [] };
  put(condition);
  open.push({ condition, at, tag, inElse: false });
  return null;
}

/** A name of letters that is not known, or something that is no name at all. */
function nameFault(name: string, at: number, tag: string): TemplateFault | null {
  if (isVariable(name) || isFlag(name)) return null;
  if (!/^[\p{L}\p{N}_. -]+$/u.test(name)) return { error: 'not-understood', at, tag, nearest: null };
  return { error: 'unknown-variable', at, tag: name, nearest: nearestName(name, KNOWN) };
}
