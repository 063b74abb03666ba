import { describe, expect, it } from 'vitest';
import { wholeQuote, withoutRepeats } from '../../../../utils/assessment/quotes';
import type { EvidenceResult } from '../../../../utils/model';

const quoted = (text: string, part: string): string => {
  const from = text.indexOf(part);
  return text.slice(...wholeQuote(text, [from, from + part.length]));
};

describe('a quote', () => {
  it.each([
    ['Are you open to a short call on Friday? Thanks.', 'open to a', 'open to a short call on Friday'],
    ['Write me on the other app.', 'Write me', 'Write me on the other app'],
    ['We met, briefly, at the fair.', 'We met', 'We met'],
    [
      'I enjoyed your talk on peat in Tromsø very much',
      'your talk on peat in',
      'your talk on peat in Tromsø',
    ],
    ['We recommend SuperBaking to all.', 'recommend Super', 'recommend SuperBaking to all'],
  ])('of "%s" is led on from "%s"', (text, part, whole) => {
    expect(quoted(text, part)).toBe(whole);
  });

  it.each([
    ['Hi {{first_name}}, how are you', '{{first_name}}'],
    ['See example.com/demo for more of it', 'example.com/demo'],
    ['I enjoyed your long talk about peat and more', 'your long talk about peat'],
  ])('of "%s" stays as it is', (text, part) => {
    expect(quoted(text, part)).toBe(part);
  });

  it('never goes far', () => {
    const text = `quick call ${'word '.repeat(100)}`;
    expect(quoted(text, 'quick call').split(' ').length).toBeLessThanOrEqual(9);
  });
});

describe('reasons', () => {
  const reason = (signal: string, span: [number, number] | null, points: number): EvidenceResult => ({
    signal,
    axis: 'personalization',
    points,
    field: 'note',
    span,
    quote: span ? 'x'.repeat(span[1] - span[0]) : null,
    vars: {},
  });

  it('quote the same words once', () => {
    const [first, second, third] = withoutRepeats([
      reason('outside-reference', [10, 40], 12),
      reason('reason-given', [12, 40], 8),
      reason('canned-call', [60, 70], -4),
    ]);
    expect(first?.span).toEqual([10, 40]);
    expect(second).toMatchObject({ signal: 'reason-given', points: 8, span: null, quote: null });
    expect(third?.span).toEqual([60, 70]);
  });

  it('do not say twice who sent them', () => {
    const told = withoutRepeats([reason('named-mutual', [0, 9], 10), reason('referrer-named', [0, 20], 9)]);
    expect(told.map(({ signal }) => signal)).toEqual(['named-mutual']);
    const alone = withoutRepeats([reason('referrer-named', [0, 20], 9)]);
    expect(alone).toHaveLength(1);
  });
});
