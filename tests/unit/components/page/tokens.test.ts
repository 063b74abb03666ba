import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../../../components/page/look';

const css = readFileSync('components/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--w-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gu)];
const THEMES = [
  ['light', new Map(pairs.map(([, name = '', light = '']) => [name, light]))],
  ['dark', new Map(pairs.map(([, name = '', , dark = '']) => [name, dark]))],
] as const;

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminanceOf(`rgb(${red}, ${green}, ${blue})`) ?? Number.NaN;
}

describe.each(THEMES)('colours, %s', (_theme, colour) => {
  it('are all written as a pair', () => {
    expect(colour.size).toBeGreaterThan(15);
  });

  it.each<[string, string]>([
    ['ink', 'surface'],
    ['ink', 'raised'],
    ['quiet', 'surface'],
    ['quiet', 'raised'],
    ['action', 'surface'],
    ['on-action', 'action'],
    ['accept-ink', 'surface'],
    ['report-ink', 'surface'],
    ['accept-ink', 'accept-tint'],
    ['ask-ink', 'ask-tint'],
    ['decline-ink', 'decline-tint'],
    ['report-ink', 'report-tint'],
  ])('%s on %s can be read: 4.5:1', (ink, ground) => {
    expect(contrast(colour.get(ink), colour.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'surface'],
    ['focus', 'surface'],
  ])('%s on %s can be made out: 3:1', (line, ground) => {
    expect(contrast(colour.get(line), colour.get(ground))).toBeGreaterThanOrEqual(3);
  });
});
