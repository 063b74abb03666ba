import { describe, expect, it } from 'vitest';
import { displayWidth, fit } from '../../../scripts/assess/width';

describe('columns on a terminal', () => {
  it.each([
    ['Anna', 4],
    ['山田', 4],
    ['é', 1],
    ['👩‍💻', 2],
    ['한국', 4],
    ['a\u200bb', 2],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('cuts between whole characters and pads to the exact width', () => {
    expect(fit('Anna', 6)).toBe('Anna  ');
    expect(fit('Anna Beispiel', 6)).toBe('Anna …');
    expect(fit('山田太郎', 6)).toBe('山田… ');
    expect(displayWidth(fit('山田太郎', 6))).toBe(6);
    expect(fit('two\nlines', 9)).toBe('two lines');
  });
});
