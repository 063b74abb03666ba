import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isDark, lookRules, luminanceOf, readLook } from '../../../../components/page/look';

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(128, 128, 128)', 0.216],
    ['rgba(27, 31, 35, 1)', 0.013],
    ['rgb(27 31 35 / 0.9)', 0.013],
  ])('of %s is %d', (color, luminance) => {
    expect(luminanceOf(color)).toBeCloseTo(luminance, 3);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgb(0 0 0 / 0.2)', 'transparent', 'color(srgb 1 1 1)', ''])(
    'of "%s" is unknown',
    (color) => {
      expect(luminanceOf(color)).toBeNull();
    },
  );
});

const card = (): Element => document.querySelector('#card') ?? document.body;

describe('the look of the page', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main style="background: rgb(27, 31, 35)"><div id="card"><svg><text>LS</text></svg><p>Lukas Steinmann</p></div></main>';
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('dark') }));
  });

  it('is dark where the first background that is not see-through is', () => {
    expect(isDark(card())).toBe(true);
    document.body.style.background = 'white';
    expect(isDark(card())).toBe(true);
    document.querySelector('main')?.setAttribute('style', '');
    expect(isDark(card())).toBe(false);
  });

  it('follows the user’s preference where the page has no background', () => {
    document.body.style.background = '';
    document.querySelector('main')?.setAttribute('style', '');
    expect(isDark(card())).toBe(true);
  });

  it.each([
    [
      'left to right',
      'ltr',
      { card: [100, 500], host: [116, 484], text: [184, 300] },
      { indent: 68, inset: 0 },
    ],
    [
      'right to left',
      'rtl',
      { card: [100, 500], host: [116, 484], text: [300, 416] },
      { indent: 68, inset: 0 },
    ],
    [
      'on a card without padding',
      'ltr',
      { card: [100, 500], host: [100, 500], text: [184, 300] },
      { indent: 68, inset: 16 },
    ],
    [
      'where the text begins far in',
      'ltr',
      { card: [100, 500], host: [116, 484], text: [400, 480] },
      { indent: 0, inset: 0 },
    ],
    [
      'where nothing is laid out',
      'ltr',
      { card: [0, 0], host: [0, 0], text: [0, 0] },
      { indent: 0, inset: 0 },
    ],
  ])('places the chip under the card’s text, %s', (_how, dir, boxes, expected) => {
    const host = document.createElement('div');
    const element = card();
    element.append(host);
    if (element instanceof HTMLElement) element.style.direction = dir;
    place(element, boxes.card);
    place(host, boxes.host);
    place(element.querySelector('p'), boxes.text);
    expect(readLook(element, host)).toMatchObject(expected);
  });

  it('is told to all badges in one rule', () => {
    expect(lookRules({ dark: true, indent: 68, inset: 0 })).toBe(
      '.winnow{color-scheme:dark;--w-indent:68px;--w-inset:0px}',
    );
  });
});

function place(element: Element | null, [left = 0, right = 0]: number[]): void {
  if (element) element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
}
