import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../utils/words/languages';

const FOLDER = resolve(import.meta.dirname, '../../../public/_locales');

function messagesOf(folder: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8'));
}

describe('the browser’s own strings', () => {
  const folders = readdirSync(FOLDER);

  it('are there for every language of the interface, and for no other', () => {
    const tags = INTERFACE_LANGUAGES.map(({ tag }) => tag as string);
    const spoken = new Set(folders.map((folder) => folder.split('_')[0] ?? folder));
    expect([...spoken].toSorted()).toEqual(tags.toSorted());
  });

  it.each(folders)('%s has every string, in the lengths that browsers and stores take', (folder) => {
    const messages = messagesOf(folder);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(messagesOf('en')).toSorted());
    // Chrome's manifest: a name of 75 characters, a description of 132.
    expect(messages['name']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
  });
});
