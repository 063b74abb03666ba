import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const quietContext = fileURLToPath(
  new URL('entrypoints/invitations.content/quiet-context.ts', import.meta.url),
);

// The lowest versions Winnow runs on: the first with all of `light-dark()`, container queries and `Set` methods.
const TARGETS = ['chrome124', 'edge124', 'firefox140', 'safari17.5'];

// Extension pages may load only their own files; nothing may be fetched, framed or posted anywhere.
const productionPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // `alarms`: forgets what is past its time, and counts the questions that wait for an answer, by days.
    permissions: ['storage', 'contextMenus', 'alarms'],
    // One key, which the browser lets the user change. Alt+Shift+Y is a key of neither browsers nor LinkedIn.
    commands: {
      'copy-reply': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_copyReplyCommand__' },
    },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: productionPolicy },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '124' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'winnow@winnow.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    // The preload polyfill would bring a network call into the bundle.
    // Lower targets would have `light-dark()` rewritten into rules that a theme set at run time cannot reach.
    build: { modulePreload: { polyfill: false }, target: TARGETS },
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
  }),
});
