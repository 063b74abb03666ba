/** What the built extension holds of others' work: package and licence, as their own files say. */
export const LICENCES: readonly (readonly [name: string, licence: string])[] = [
  ['react', 'MIT'],
  ['@base-ui/react', 'MIT'],
  ['@floating-ui/react-dom', 'MIT'],
  ['@tanstack/react-virtual', 'MIT'],
  ['zod', 'MIT'],
  ['tinyld', 'MIT'],
  ['fflate', 'MIT'],
  ['idb', 'ISC'],
  ['wxt', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
];
