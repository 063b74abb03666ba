import { describe, expect, it } from 'vitest';
import { filesOf, gzipped, loadedBy, textOf } from './build';

const CONTENT = 'content-scripts/invitations.js';

/** Everything by which code can reach the network, load code or name the extension's own address to a page. */
const FORBIDDEN: [string, RegExp][] = [
  ['fetch', /\bfetch\s*\(/u],
  ['XMLHttpRequest', /XMLHttpRequest/u],
  ['WebSocket', /WebSocket|WebTransport|RTCPeerConnection/u],
  ['EventSource', /EventSource/u],
  ['sendBeacon', /sendBeacon/u],
  ['an image made to call out', /new Image\b/u],
  ['importScripts', /importScripts/u],
  ['eval', /\beval\s*\(/u],
  ['the extension’s own address', /chrome-extension:|moz-extension:/u],
];

describe('no way out', () => {
  it.each(FORBIDDEN)('no file of the build knows %s', (_what, pattern) => {
    const guilty = filesOf('.js', '.html', '.css').filter((path) => pattern.test(textOf(path)));
    expect(guilty).toEqual([]);
  });

  it('pages load files of their own alone, and run no script that stands in the page', () => {
    for (const page of filesOf('.html')) {
      const html = textOf(page);
      const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/gu)].map((match) => match[1] ?? '');
      expect(addresses.length).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => !/^\/(?!\/)/u.test(address) && !address.startsWith('data:')),
      ).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/u);
    }
  });

  it('styles load nothing from elsewhere', () => {
    for (const path of filesOf('.css'))
      expect(textOf(path)).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//u);
  });
});

describe('the content script', () => {
  const text = textOf(CONTENT);

  // Roots that are closed are held by the browser tests, which look at them from outside.
  it.each<[string, RegExp]>([
    ['React, zod or the polyfill', /react|safeParse|_zod|webextension-polyfill/giu],
    ['a way to tell the page of its build tool or of itself', /script-started|postMessage|wxt:/gu],
    ['markup written as text', /innerHTML|outerHTML|insertAdjacentHTML|document\.write/gu],
    [
      'a click, a key or a sending of its own',
      /\.click\(|requestSubmit|\.submit\(|KeyboardEvent\(|MouseEvent\(/gu,
    ],
  ])('holds nothing of %s', (_what, pattern) => {
    expect(text.match(pattern) ?? []).toEqual([]);
  });
});

describe('weights, gzipped', () => {
  it('content script', () => {
    expect(gzipped(CONTENT)).toBeLessThanOrEqual(20_000);
  });

  it('popup, all it loads', () => {
    expect(gzipped(...loadedBy('popup.html'))).toBeLessThanOrEqual(120_000);
  });
});
