import type { TemplateValues } from '../../model';
import type { TemplateNode } from './parse';
import type { Variable } from './variables';

/** A filled template, or the variable that this request cannot fill and for which the template has no fallback. */
export type FilledTemplate = { text: string; lacks: null } | { text: null; lacks: Variable };

/** Fills a template for one request. What is filled in is plain text: it is not read as a template again. */
export function fillTemplate(nodes: readonly TemplateNode[], values: TemplateValues): FilledTemplate {
  let lacks: Variable | null = null;
  const write = (list: readonly TemplateNode[]): string =>
    list
      .map((piece) => {
        if (piece.node === 'text') return piece.text;
        if (piece.node === 'if')
          return write(Boolean(values[piece.name]) === piece.negated ? piece.no : piece.yes);
        const value = values[piece.name] || piece.fallback;
        if (value === null) lacks ??= piece.name;
        return value ?? '';
      })
      .join('');
  const text = tidy(write(nodes));
  return lacks === null ? { text, lacks } : { text: null, lacks };
}

/** Closes the gaps that an empty fallback leaves: "Hi ," and double spaces. Line breaks stay. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[ \t]{2,}/gu, ' ')
        .replaceAll(/(?<=\S) (?=[,.](?:\s|$))/gu, '')
        .trim(),
    )
    .join('\n')
    .trim();
}
