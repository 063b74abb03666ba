import { describe, expect, it } from 'vitest';
import { joinList, joinSentences, renderTemplate } from '../../../utils/replies/render';

describe('templates', () => {
  it('fills slots, falls back, and refuses a gap', () => {
    expect(renderTemplate('Hi {{firstName|there}},', {}, 'informal')).toBe('Hi there,');
    expect(renderTemplate('Hi {{ firstName }},', { firstName: 'Anna' }, 'informal')).toBe('Hi Anna,');
    expect(renderTemplate('Hi {{firstName}},', { firstName: '' }, 'informal')).toBeNull();
    expect(renderTemplate('the {{role}} role', { role: null }, 'informal')).toBeNull();
  });

  it('words the register first, so that values are left alone', () => {
    expect(renderTemplate('[du/Sie]: {{role}}', { role: 'Ops [a/b] {{x}}' }, 'formal')).toBe(
      'Sie: Ops [a/b] {{x}}',
    );
    expect(renderTemplate('[Hallo {{firstName}}/Guten Tag],', { firstName: 'Anna' }, 'informal')).toBe(
      'Hallo Anna,',
    );
    expect(renderTemplate('[Hallo {{firstName}}/Guten Tag],', {}, 'formal')).toBe('Guten Tag,');
  });

  it('capitalises after a greeting that ends a sentence, and only then', () => {
    const glue = { afterGreeting: ' ', betweenSentences: ' ' };
    expect(joinSentences(['Olá.', 'é bom.', null, 'Até.'], glue)).toBe('Olá. É bom. Até.');
    expect(joinSentences(['Hi,', 'thanks.'], glue)).toBe('Hi, thanks.');
  });

  it('lists', () => {
    expect(joinList(['a', 'b', 'c'], ', ', ' and ')).toBe('a, b and c');
    expect(joinList(['a'], ', ', ' and ')).toBe('a');
    expect(joinList([], ', ', ' and ')).toBe('');
  });
});
