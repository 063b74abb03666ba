import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { defineConfig } from 'wxt';

const quietContext = fileURLToPath(
  new URL('entrypoints/invitations.content/quiet-context.ts', import.meta.url),
);

// The lowest versions Winnow runs on: the first with all of `light-dark()`, container queries and `Set` methods.
const TARGETS = ['chrome124', 'edge124', 'firefox140', 'safari17.5'];

/** Has popup and side panel load what draws them beside the entry that asks for it in the course of running, not after it. */
const preloadStart: Plugin = {
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk: entry }) {
      const wanted = new Set<string>();
      const want = (file: string): void => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || wanted.has(file)) return;
        wanted.add(file);
        chunk.imports.forEach(want);
      };
      for (const file of entry?.dynamicImports ?? []) {
        const chunk = bundle[file];
        if (chunk?.type === 'chunk' && chunk.facadeModuleId?.endsWith('/start.tsx')) want(file);
      }
      return [...wanted]
        .filter((file) => !html.includes(file))
        .map((file): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

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
    // Four keys, as many as browsers take, which the browser lets the user change. None is a key of browsers or LinkedIn: with
    // Alt+Shift Chrome and Edge have A, B, C, I, N, P, T, W, X and Z; in Firefox a page's own access keys go by it, and
    // LinkedIn's pages name none of these four.
    commands: {
      'copy-reply': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_copyReplyCommand__' },
      'next-undecided': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_nextUndecidedCommand__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanelCommand__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
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
    plugins: [preloadStart],
    // The preload polyfill would bring a network call into the bundle.
    // Lower targets would have `light-dark()` rewritten into rules that a theme set at run time cannot reach.
    build: { modulePreload: { polyfill: false }, target: TARGETS },
    resolve: { alias: { 'wxt/utils/content-script-context': quietContext } },
  }),
});
