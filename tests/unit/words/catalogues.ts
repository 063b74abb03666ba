import { menuWords } from '../../../utils/words/menus';
import { catalogue } from '../../../utils/words';
import type { InterfaceLanguage } from '../../../utils/words/languages';
import { INTERFACE_LANGUAGES } from '../../../utils/words/languages';
import { memoryCatalogue } from '../../../utils/words/memory';
import { pageCatalogue } from '../../../utils/words/page';
import { surfaceWords } from '../../../utils/words/surfaces';

/** Everything that one language says. */
export async function allWords(language: InterfaceLanguage) {
  return {
    sentences: catalogue(language),
    memory: memoryCatalogue(language),
    page: pageCatalogue(language),
    menus: menuWords(language),
    surfaces: await surfaceWords(language),
  };
}

export const UNDER_TEST: InterfaceLanguage[] = INTERFACE_LANGUAGES.map(({ tag }) => tag);

/** A leaf of a catalogue: where it stands and what it is. */
export interface Leaf {
  path: string;
  value: unknown;
}

/** All strings and functions of a catalogue, by their paths such as `surfaces.requests.copied`. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path ? `${path}.${key}` : key));
}

/** Somebody else's text, for the functions of a catalogue: it must come out again. */
export const SAMPLE = 'Qx';
const DAY = '2026-05-03T10:00:00Z';
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_234];
const FAULTS = [
  'unknown-variable',
  'only-in-if',
  'not-closed',
  'if-not-ended',
  'no-if-before',
  'too-deep',
  'not-understood',
];

/** What functions of a catalogue may take. Each is tried with all of them; what makes no sense to it is passed over. */
const ARGUMENTS: unknown[][] = [
  ...COUNTS.map((count) => [count, count, count, count]),
  [SAMPLE, SAMPLE, SAMPLE],
  [DAY],
  [1_234, 12, DAY, DAY],
  [1_234, 7, DAY],
  [DAY, 1_234, 7],
  [1, 0, null, null],
  [
    10,
    8,
    [
      ['note', 1],
      ['headline', 2],
    ],
  ],
  [1, 1, []],
  [{ invitations: 3, known: 2, templates: 1, connections: 4 }],
  ...FAULTS.flatMap((error) => [
    [{ error, tag: 'rolle', nearest: 'role' }],
    [{ error, tag: 'rolle', nearest: null }],
  ]),
];

/** What a leaf says: itself, or what it makes of all that it can take. */
export function textsOf({ value }: Leaf): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'function') return [];
  return ARGUMENTS.flatMap((args) => {
    try {
      const text: unknown = Reflect.apply(value, undefined, args.slice(0, Math.max(value.length, 1)));
      return typeof text === 'string' && !/undefined|NaN|\[object/u.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
}
