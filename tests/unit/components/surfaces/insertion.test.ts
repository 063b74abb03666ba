import { describe, expect, it } from 'vitest';
import { placeFor, tagOf } from '../../../../components/options/insertion';
import { parseTemplate } from '../../../../utils/replies/template/parse';
import { VARIABLES } from '../../../../utils/replies/template/variables';

describe('a variable that is put in', () => {
  it('is one that templates know, with a fallback where a reply does without it', () => {
    for (const language of ['en', 'de', 'ja'] as const)
      for (const name of VARIABLES) {
        const parsed = parseTemplate(tagOf(name, language));
        expect(parsed.ok && parsed.nodes).toMatchObject([{ node: 'variable', name }]);
      }
    expect(tagOf('firstName', 'en')).toBe('{{firstName|there}}');
    expect(tagOf('firstName', 'de')).toBe('{{firstName|}}');
    expect(tagOf('role', 'en')).toBe('{{role}}');
  });

  it.each([
    ['Hi |, well', 'Hi |, well'],
    ['Hi {{fir|stName}}, well', 'Hi {{firstName}}|, well'],
    ['Hi {{|firstName}}, well', 'Hi {{firstName}}|, well'],
    ['Hi {|{firstName}}, well', 'Hi {{firstName}}|, well'],
    ['Hi {{firstName}|}, well', 'Hi {{firstName}}|, well'],
    ['Hi {{firstName}}|, well', 'Hi {{firstName}}|, well'],
    ['|{{firstName}}', '|{{firstName}}'],
    ['Hi {{first|', 'Hi {{first|'],
    ['|', '|'],
  ])('never goes into another one: %s', (marked, expected) => {
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    const place = placeFor(text, at);
    expect(`${text.slice(0, place)}|${text.slice(place)}`).toBe(expected);
  });
});
