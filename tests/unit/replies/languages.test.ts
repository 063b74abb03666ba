import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/model';
import { LANGUAGES } from '../../../utils/model';
import { REPLY_LANGUAGES } from '../../../utils/replies/languages';
import { renderTemplate } from '../../../utils/replies/render';

/** Every string of a language's file, by its path. */
function strings(code: Language): [path: string, text: string][] {
  const found: [string, string][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.push([path, value]);
    else if (value && typeof value === 'object' && !(value instanceof RegExp))
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  const { marks: _marks, language: _language, usualRegister: _usual, ...said } = REPLY_LANGUAGES[code];
  walk(said, code);
  return found;
}

/** Forms that show whether a man or a woman speaks or is spoken to. */
const GENDERED: Partial<Record<Language, RegExp>> = {
  de: /\b(?:Frau|Herr|Kollege|Kollegin|Kandidat|Ansprechpartner)/u,
  fr: /(?:ravie?|intéressée?|ouverte?|désolée?|heureu(?:x|se)|bienvenue?|content|contente|disponible et prête?)(?!\p{L})/iu,
  es: /(?:encantad|interesad|abiert|bienvenid|agradecid|list)[oa](?!\p{L})/iu,
  pt: /(?:obrigad|interessad|bem-vind|agradecid|encantad)[oa](?!\p{L})/iu,
  it: /(?:interessat|apert|content|liet|benvenut|gratissim)[oa](?!\p{L})/iu,
  pl: /(?<!\p{L})(?:pan|pani|zainteresowan[ya]|chciał\p{L}*|otwart[ya]|był[ao]?m|myślał\p{L}*|rad[ay]?)(?!\p{L})/iu,
};

describe.each(LANGUAGES)('the replies of %s', (code) => {
  const all = strings(code);

  const slots = {
    firstName: 'A',
    fullName: 'A B',
    titled: 'T B',
    ofRole: 'de R',
    role: 'R',
    company: 'C',
    targets: 'T',
    items: 'I',
    subject: 'S',
  };
  const matching = (pattern: RegExp): string[] =>
    all.filter(([, text]) => pattern.test(text)).map(([path]) => path);

  it('have brackets and slots that can be filled', () => {
    const filled = all.flatMap(([, text]) => [
      renderTemplate(text, slots, 'informal'),
      renderTemplate(text, slots, 'formal'),
    ]);
    expect(filled.filter((text) => text === null || /[[\]{}]/u.test(text))).toEqual([]);
  });

  it('shout at nobody and use no emoji', () => {
    expect(matching(/[!！]|\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('show nobody’s gender', () => {
    expect(matching(GENDERED[code] ?? /(?!)/u)).toEqual([]);
    expect(all.length).toBeGreaterThan(90);
  });

  it('hold no number of their own', () => {
    expect(matching(/\p{Nd}/u)).toEqual([]);
  });

  it('have more than one phrasing for what is said most', () => {
    const { thanks, decline, ask } = REPLY_LANGUAGES[code];
    for (const phrasings of [
      thanks.note,
      thanks.offer,
      decline['other-direction'],
      decline['no-offers'],
      ask.details,
    ])
      expect(new Set(phrasings).size).toBeGreaterThanOrEqual(2);
  });
});
