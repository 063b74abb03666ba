import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/assess/options';
import { Refusal } from '../../../scripts/assess/refusal';

describe('options', () => {
  it("resolves files against the caller's folder and keeps their names for messages", () => {
    const options = readOptions(['--goals', 'g.json', 'a.JSONL', '-', '/x/Page.mhtml'], '/here');
    expect(options).toEqual({
      goals: { shown: 'g.json', path: '/here/g.json' },
      history: null,
      format: 'json',
      as: 'assessments',
      files: [
        { shown: 'a.JSONL', path: '/here/a.JSONL', kind: 'lines' },
        { shown: 'standard input', path: null, kind: 'lines' },
        { shown: '/x/Page.mhtml', path: '/x/Page.mhtml', kind: 'mhtml' },
      ],
    });
  });

  it('asks for nothing where help is wanted', () => {
    expect(readOptions(['--help'], '/')).toBeNull();
  });

  it.each([
    [['--format', 'xml', 'a.jsonl'], /^--format is "xml", but must be json or table\.$/u],
    [['--as', 'rows', 'a.jsonl'], /^--as is "rows"/u],
    [['--goals'], /^Option '--goals <value>' argument missing/u],
    [[], /^No file was given/u],
    [['a.txt'], /^a\.txt: Winnow reads/u],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(() => readOptions(args, '/')).toThrow(Refusal);
    expect(() => readOptions(args, '/')).toThrow(sentence);
  });
});
