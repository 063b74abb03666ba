import type { browser as Api } from 'wxt/browser';

/**
 * The browser's own API as it is, without the polyfill: messages are all that the content script needs of it, they are
 * promises in every version Winnow runs on, and the polyfill would be a seventh of the content script's weight.
 * @throws where this is no extension
 */
export function nativeBrowser(): typeof Api {
  const found: typeof Api | undefined =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!found?.runtime) throw new Error('No extension.');
  return found;
}
