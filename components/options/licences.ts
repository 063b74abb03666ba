/** What the built extension holds of others' work: name and licence, as their own files say. */
export const LICENCES: readonly (readonly [name: string, licence: string])[] = [
  ['React', 'MIT'],
  ['Base UI', 'MIT'],
  ['Floating UI', 'MIT'],
  ['TanStack Virtual', 'MIT'],
  ['Zod', 'MIT'],
  ['tinyld', 'MIT'],
  ['fflate', 'MIT'],
  ['idb', 'ISC'],
  ['WXT', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
];
