import { describe, expect, it } from 'vitest';
import { offlineVisibility } from '../../../utils/linkedin/offline-visibility';
import { documentOf } from './fixtures';

/** Whether the element with `id="it"` is shown. */
const shown = (html: string): boolean => {
  const document = documentOf(html);
  const element = document.querySelector('#it');
  if (!element) throw new Error('Nothing to look at.');
  return offlineVisibility(document)(element);
};

describe('a saved page shows', () => {
  it.each([
    ['a plain element', '<p id="it">x</p>'],
    ['what only print hides', '<style>@media print { p { display: none } }</style><p id="it">x</p>'],
    [
      'what a later rule shows again',
      '<style>.a { display: none } .a { display: flex }</style><p class="a" id="it">x</p>',
    ],
    [
      'what a stronger selector shows again',
      '<style>p.a.b { display: block } .a { display: none }</style><p class="a b" id="it">x</p>',
    ],
    [
      'what its own style shows',
      '<style>.a { display: none }</style><p class="a" style="display: block" id="it">x</p>',
    ],
    [
      'what a style shows in spite of `hidden`',
      '<style>[hidden] { display: block }</style><p hidden id="it">x</p>',
    ],
    ['an open dialog', '<dialog open><p id="it">x</p></dialog>'],
    [
      'beside a rule that cannot be read',
      '<style>p:nonsense( { display: none } .a { color: red }</style><p class="a" id="it">x</p>',
    ],
    [
      'beside a hidden animation',
      '<style>@keyframes k { from { visibility: hidden } }</style><p id="it">x</p>',
    ],
    [
      'what only the other theme hides',
      '<style>.dark .a { display: none }</style><p class="a" id="it">x</p>',
    ],
  ])('%s', (_, html) => expect(shown(html)).toBe(true));
});

describe.each([
  ['print', false],
  ['screen', true],
  ['', true],
  ['all and (min-width: 900px)', true],
  ['(max-width: 899.9px)', false],
  ['not print', true],
  ['not all', false],
  ['only screen and (max-width: 40em)', false],
  ['print, (width >= 900px)', true],
  ['(width < 900px)', false],
  ['(prefers-color-scheme: dark)', false],
  ['(prefers-reduced-motion: reduce)', false],
  ['(hover: hover) and (pointer: fine)', true],
])('a rule for %j', (media, counts) => {
  it(`${counts ? 'counts' : 'does not count'}, in a block and as the sheet’s own`, () => {
    const rule = '.a{display:none}';
    const body = '<p class="a" id="it">x</p>';
    const block = media === '' ? rule : `@media ${media}{${rule}}`;
    expect(shown(`<style>${block}</style>${body}`)).toBe(!counts);
    expect(shown(`<style media="${media}">${rule}</style>${body}`)).toBe(!counts);
  });
});

describe('a saved page hides', () => {
  it.each([
    ['`hidden`', '<div hidden><p id="it">x</p></div>'],
    ['`aria-hidden`', '<div aria-hidden="true"><p id="it">x</p></div>'],
    ['display in its own style', '<div style="color:red;DISPLAY: none"><p id="it">x</p></div>'],
    ['visibility in its own style', '<div style="visibility:hidden"><p id="it">x</p></div>'],
    ['display in a style element', '<style>.a, .b > p { display : none }</style><p class="a" id="it">x</p>'],
    [
      'visibility in a style element',
      '<style>.a{visibility:hidden}</style><div class="a"><p id="it">x</p></div>',
    ],
    ['a rule for screens', '<style>@media screen { .a { display: none } }</style><p class="a" id="it">x</p>'],
    [
      'an important rule against its own style',
      '<style>.a { display: none !important }</style><p class="a" style="display: block" id="it">x</p>',
    ],
    [
      'a rule after a comment',
      '<style>/* } */ .a { /* x */ color: red; display: none }</style><p class="a" id="it">x</p>',
    ],
    ['a closed dialog', '<dialog><p id="it">x</p></dialog>'],
  ])('%s', (_, html) => expect(shown(html)).toBe(false));
});
