import { describe, expect, it } from 'vitest';
import { directionOf, INTERFACE_LANGUAGES, interfaceLanguage } from '../../../utils/words/languages';

describe('the interface’s language', () => {
  it.each<[string | null, string[], string]>([
    [null, ['en-GB', 'en'], 'en'],
    [null, ['zh-CN', 'zh'], 'en'],
    [null, [], 'en'],
    [null, ['', 'x-private', 'i-klingon'], 'en'],
    ['en', ['de'], 'en'],
    ['EN_us', [], 'en'],
    ['xx', ['en'], 'en'],
  ])('chosen %j in a browser of %j: %s', (chosen, browser, language) => {
    expect(interfaceLanguage(chosen, browser)).toBe(language);
  });

  it('is the user’s choice before the browser’s, of whatever region', () => {
    for (const { tag } of INTERFACE_LANGUAGES) {
      expect(interfaceLanguage(tag, ['en'])).toBe(tag);
      expect(interfaceLanguage(null, [`${tag}-419`, 'en'])).toBe(tag);
      expect(interfaceLanguage(null, ['zh', tag])).toBe(tag);
    }
  });

  it('has its own name and direction', () => {
    for (const { tag, name, dir } of INTERFACE_LANGUAGES) {
      expect(name.toLowerCase()).toBe(
        new Intl.DisplayNames([tag], { type: 'language' }).of(tag)?.toLowerCase(),
      );
      expect(directionOf(tag)).toBe(dir);
    }
  });
});
