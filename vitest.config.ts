import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Rooms that touch a document; all others run in plain Node, which starts much faster.
const WITH_DOCUMENT = [
  'tests/unit/linkedin/**/*.test.{ts,tsx}',
  'tests/unit/components/**/*.test.{ts,tsx}',
  'tests/unit/entrypoints/*.test.ts',
];
// Rooms that speak to the browser: WXT's plugin puts a fake one in its place.
const WITH_BROWSER = ['tests/unit/{messaging,storage,surface,entrypoints/background}/**/*.test.ts'];

export default defineConfig({
  test: {
    // A hung test ends some day; a slow machine fails none.
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...WITH_DOCUMENT, ...WITH_BROWSER],
        },
      },
      { test: { name: 'document', environment: 'jsdom', include: WITH_DOCUMENT } },
      {
        plugins: [await WxtVitest()],
        test: { name: 'browser', environment: 'node', include: WITH_BROWSER },
      },
    ],
  },
});
