import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textOf } from './build';

const store = (file: string): string => readFileSync(`docs/store/${file}`, 'utf8');
const message = (key: string): string => {
  const messages: Record<string, { message: string }> = JSON.parse(textOf('_locales/en/messages.json'));
  return messages[key]?.message ?? '';
};
const field = (label: string): string =>
  new RegExp(`^\\*\\*${label}\\*\\*[^:]*: (.+)$`, 'mu').exec(store('listing.md'))?.[1] ?? '';

it('lists the name and the summary that the manifest shows, within the stores’ limits', () => {
  expect(field('Name')).toBe(message('name'));
  expect(field('Summary')).toBe(message('description'));
  expect(message('name').length).toBeLessThanOrEqual(75);
  expect(message('description').length).toBeLessThanOrEqual(132);
});

it('gives a reason for each permission of the manifest, and for no other', () => {
  const {
    permissions,
    content_scripts,
  }: { permissions: string[]; content_scripts: { matches: string[] }[] } = JSON.parse(
    textOf('manifest.json'),
  );
  const table = store('permissions.md').split('## Use of data')[0] ?? '';
  const rows = [...table.matchAll(/^\| `?([^|`]+?)`?(?: \([^|]*\)| on `([^`]+)`)? \|/gmu)]
    .map((row) => row[2] ?? row[1] ?? '')
    .filter((name) => name !== 'permission' && !/^-+$/u.test(name));
  expect(rows.toSorted()).toEqual(
    [...permissions, ...content_scripts.flatMap(({ matches }) => matches)].toSorted(),
  );
});

it('says whose product it is not, and keeps the promise of Limited Use', () => {
  expect(store('listing.md')).toContain('not affiliated with LinkedIn');
  expect(store('permissions.md')).toContain('Limited Use');
});
