import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPersonalization } from '../../../../utils/assessment/personalization';
import { languageSchema } from '../../../../utils/model/languages';
import { factsOf } from './helpers';

const rowSchema = z.object({ lang: languageSchema, checkable: z.boolean(), text: z.string() });
const rows = readFileSync(new URL('checkable.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

const isChecked = (row: z.infer<typeof rowSchema>): boolean =>
  (readPersonalization(factsOf(row.text, null, row.lang)).level ?? 0) >= 2;

/** Single sentences, each with its language: whether they refer to something that can be checked. */
describe('sentences', () => {
  it('that name something are found, hardly any missed', () => {
    const named = rows.filter((row) => row.checkable);
    expect(named.length).toBeGreaterThanOrEqual(45);
    expect(named.filter((row) => !isChecked(row)).length).toBeLessThanOrEqual(3);
  });

  it('that praise, sell or invite are not taken for it, hardly any', () => {
    const empty = rows.filter((row) => !row.checkable);
    expect(empty.length).toBeGreaterThanOrEqual(120);
    expect(empty.filter(isChecked).length).toBeLessThanOrEqual(5);
  });
});
