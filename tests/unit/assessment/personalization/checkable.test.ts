import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PERSONALIZATION_POINTS } from '../../../../utils/assessment/personalization/points';
import { personalizationReading } from '../../../../utils/assessment/personalization/reading';
import { languageSchema } from '../../../../utils/model/languages';
import { factsOf } from './helpers';

const rowSchema = z.object({ lang: languageSchema, checkable: z.boolean(), text: z.string() });
const rows = readFileSync(new URL('checkable.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));

// The reference itself, not the level: that weighs whole notes, and a sentence alone is none.
const isChecked = (row: z.infer<typeof rowSchema>): boolean => {
  const [strongest] = personalizationReading(factsOf(row.text, null, row.lang))?.references ?? [];
  return (strongest?.strength ?? 0) >= PERSONALIZATION_POINTS.strong;
};

/** Single sentences, each with its language: whether they refer to something that can be checked. */
describe('sentences', () => {
  it('that name something are found, hardly any missed', () => {
    const named = rows.filter((row) => row.checkable);
    expect(named.length).toBeGreaterThanOrEqual(45);
    expect(named.filter((row) => !isChecked(row)).length).toBeLessThanOrEqual(2);
  });

  it('that praise, sell or invite are not taken for it, hardly any', () => {
    const empty = rows.filter((row) => !row.checkable);
    expect(empty.length).toBeGreaterThanOrEqual(120);
    expect(empty.filter(isChecked).length).toBeLessThanOrEqual(4);
  });
});
