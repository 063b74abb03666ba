import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { words } from './show';

const ROOT = resolve(import.meta.dirname, '../../../..');

function sourceOf(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.parentPath.includes('components/page'),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const source = ['components', 'entrypoints/popup', 'entrypoints/sidepanel', 'entrypoints/options']
  .map(sourceOf)
  .join('\n');

test('every label is used', () => {
  const keys = Object.values(words).flatMap((part) => Object.keys(part));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !new RegExp(String.raw`\b${key}\b`, 'u').test(source))).toEqual([]);
});

test('no text for people stands in the components', () => {
  // Text between tags, and texts given to the attributes that people read or hear.
  const inMarkup = [...source.matchAll(/(?<!=)>\s*([A-Z][a-z]+(?: [a-z]+)*[.!?]?)\s*<\//gu)].map(
    (match) => match[1],
  );
  const inAttributes = [...source.matchAll(/\b(?:aria-label|title|placeholder|label|alt)="([^"]+)"/gu)].map(
    (match) => match[1],
  );
  // Keys of the keyboard are named alike everywhere.
  expect([...inMarkup, ...inAttributes].filter((text) => text !== 'Enter')).toEqual([]);
});

test('counts are written as people count', () => {
  expect([0, 1, 2, 1_000].map(words.requests.people)).toEqual([
    '0 requests',
    '1 request',
    '2 requests',
    '1,000 requests',
  ]);
});

test('health is one sentence whatever is missing', () => {
  const { health } = words.requests;
  expect(health(1, 1, [])).toBe('Read the one request here.');
  expect(health(10, 10, [])).toBe('Read all 10 requests here.');
  expect(
    health(10, 8, [
      ['note', 1],
      ['headline', 2],
    ]),
  ).toBe('Read 8 of 10 requests: the note of 1 was not found and the headline of 2 was not found.');
});
