import type { TemplateTrial, TemplateValues } from '../../model';
import { fillTemplate } from './fill';
import { parseTemplate } from './parse';

/** Tries a template on one request, as it is being written. */
export function tryTemplate(text: string, values: TemplateValues): TemplateTrial {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return { kind: 'fault', fault: parsed.error };
  const filled = fillTemplate(parsed.nodes, values);
  return filled.text === null
    ? { kind: 'lacks', variable: filled.lacks }
    : { kind: 'text', text: filled.text };
}
