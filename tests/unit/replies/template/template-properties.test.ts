import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { TemplateValues } from '../../../../utils/model';
import type { TemplateNode } from '../../../../utils/replies/template';
import { fillTemplate, FLAGS, parseTemplate, VARIABLES } from '../../../../utils/replies/template';
import { EMPTY, FULL } from './values';

vi.setConfig({ testTimeout: 1_200_000 });

/** The same cases on every run; `WINNOW_LONG` makes it long. */
const STEADY = {
  seed: Number(process.env['WINNOW_SEED'] ?? 20_261_124),
  numRuns: process.env['WINNOW_LONG'] ? 100_000 : 1_000,
};

const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !text.includes('{') && !text.includes('}'));
const variable = fc.record({
  node: fc.constant('variable' as const),
  name: fc.constantFrom(...VARIABLES),
  fallback: fc.option(plain.map((text) => text.trim())),
});
const text = fc.record({ node: fc.constant('text' as const), text: plain });

/** Sound templates of some depth, as trees. */
const { nodes } = fc.letrec<{ nodes: TemplateNode[]; piece: TemplateNode; condition: TemplateNode }>(
  (tie) => ({
    nodes: fc.array(tie('piece'), { maxLength: 4, depthIdentifier: 'template' }),
    piece: fc.oneof({ maxDepth: 4, depthIdentifier: 'template' }, text, variable, tie('condition')),
    condition: fc.record({
      node: fc.constant('if' as const),
      name: fc.constantFrom(...VARIABLES, ...FLAGS),
      negated: fc.boolean(),
      yes: tie('nodes'),
      no: tie('nodes'),
    }),
  }),
);

function print(tree: readonly TemplateNode[]): string {
  return tree
    .map((piece) => {
      if (piece.node === 'text') return piece.text;
      if (piece.node === 'variable')
        return `{{${piece.name}${piece.fallback === null ? '' : `|${piece.fallback}`}}}`;
      const otherwise = piece.no.length > 0 ? `{{else}}${print(piece.no)}` : '';
      return `{{#if ${piece.negated ? 'not ' : ''}${piece.name}}}${print(piece.yes)}${otherwise}{{/if}}`;
    })
    .join('');
}

/** Neighbouring texts are one text once they were written down. */
function joined(tree: readonly TemplateNode[]): TemplateNode[] {
  const out: TemplateNode[] = [];
  for (const piece of tree) {
    const last = out.at(-1);
    if (piece.node === 'text' && last?.node === 'text')
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.node === 'if') out.push({ ...piece, yes: joined(piece.yes), no: joined(piece.no) });
    else out.push({ ...piece });
  }
  return out;
}

describe('every template', () => {
  it('that is sound is read as it was written', () => {
    fc.assert(
      fc.property(nodes, (tree) => {
        expect(parseTemplate(print(tree))).toEqual({ ok: true, nodes: joined(tree) });
      }),
      STEADY,
    );
  });

  it('of whatever text is read or refused with a place in it, and never throws', () => {
    const broken = fc
      .array(
        fc.oneof(
          plain,
          fc.constantFrom(
            '{{',
            '}}',
            '{{#if ',
            '{{/if}}',
            '{{else}}',
            '|',
            'role',
            '__proto__',
            '{{constructor}}',
            '{',
            '\u202e',
          ),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary', maxLength: 200 })), (template) => {
        const parsed = parseTemplate(template);
        // Refused: a place within the text where braces open. Read: it can be filled.
        const sound = parsed.ok
          ? typeof (fillTemplate(parsed.nodes, FULL).text ?? '') === 'string'
          : template.startsWith('{{', parsed.error.at);
        expect(sound).toBe(true);
      }),
      STEADY,
    );
  });

  it('says only its own text and what the request gives', () => {
    const values: fc.Arbitrary<TemplateValues> = fc
      .record(Object.fromEntries(VARIABLES.map((name) => [name, fc.option(plain)])))
      .map((some) => ({ ...EMPTY, ...some }));
    fc.assert(
      fc.property(nodes, values, (tree, given) => {
        const { text: said, lacks } = fillTemplate(tree, given);
        expect(lacks === null || !given[lacks]).toBe(true);
        const letters = print(tree) + Object.values(given).join(' ');
        for (const letter of (said ?? '').replaceAll(/\s/gu, '')) expect(letters).toContain(letter);
      }),
      STEADY,
    );
  });

  it('of a great length is read in one go', () => {
    const long = '{{#if role}}{{firstName|x}}{{else}}y{{/if}}'.repeat(40_000);
    const parsed = parseTemplate(long);
    expect(parsed.ok && parsed.nodes.length).toBe(40_000);
  });
});
