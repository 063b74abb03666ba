import { describe, expect, it } from 'vitest';
import { greetingNames } from '../../../utils/replies/name';

describe('first names', () => {
  it.each([
    ['Anna Beispiel', 'Anna'],
    ['Dr. Anna Beispiel (She/Her) 🌟', 'Anna'],
    ['BEISPIEL, Anna', 'Anna'],
    ['Beispiel, Anna Maria', 'Anna'],
    ['Anna Beispiel, MBA, PhD', 'Anna'],
    ['BEISPIEL Anna', 'Anna'],
    ['ANNA BEISPIEL', 'Anna'],
    ['anna beispiel', 'Anna'],
    ['ANNE-MARIE MUSTERHOLM', 'Anne-Marie'],
    ['Anna', 'Anna'],
    ['J. Robert Testman', 'Robert'],
    ['JP Testman', 'JP'],
    ['D’Angelo Testman', 'D’Angelo'],
    ['Prof. Dr. Karl-Heinz Probst', 'Karl-Heinz'],
    ['Anna Beispiel | Recruiting for the web', 'Anna'],
    ['🚀 Anna 🚀 Beispiel', 'Anna'],
    ['Łukasz Przykład', 'Łukasz'],
    ['José Ejemplo', 'José'],
    ['Nguyễn Thị Hoa', 'Hoa'],
    ['Tran Minh Duc', 'Duc'],
    ['Hoa Nguyễn', 'Hoa'],
    ['María José Ejemplo Prueba', 'María José'],
    ['JOSÉ LUIS EJEMPLO', 'José Luis'],
    ['João Pedro Exemplo', 'João Pedro'],
    ['José Ejemplo Prueba', 'José'],
    ['Jean-Luc Exemple', 'Jean-Luc'],
    ['Mag. Anna Beispiel', 'Anna'],
    ['Mme Claire Exemple', 'Claire'],
    ['✨Anna✨ (sie/ihr)', 'Anna'],
  ])('%s is greeted as %s', (shown, first) => {
    expect(greetingNames(shown).firstName).toBe(first);
  });

  it.each([
    'J. Beispiel',
    'LinkedIn Member',
    'van Dijk',
    '🌟',
    '123',
    '山田 太郎',
    '김철수',
    '.',
    'Talent Team',
    'There',
    'Di',
    'Di Marco',
    'A',
    'X.',
    'Dr. Beispiel',
    'Herr Beispiel',
    'Nordholm Consulting GmbH',
    'Beispiel Recruiting',
    'The Hiring Hub',
    'Acme Solutions',
    'Zhang Wei',
    'Park Jiwoo',
    'Nguyễn Trần',
    'FirstName LastName',
    'A'.repeat(400),
    '\ud83d',
  ])('tells no first name from %j', (shown) => {
    expect(greetingNames(shown).firstName).toBeNull();
  });

  it('gives the whole name for formal greetings, where there is one', () => {
    expect(greetingNames('BEISPIEL, Anna').fullName).toBe('Anna Beispiel');
    expect(greetingNames('Prof. Dr. Noor van Dijk').fullName).toBe('Prof. Dr. Noor van Dijk');
    expect(greetingNames('Noor van Dijk').fullName).toBe('Noor van Dijk');
    expect(greetingNames('Anna').fullName).toBeNull();
    expect(greetingNames('Anna B.').fullName).toBeNull();
  });

  it.each([
    ['山田 太郎', '山田様'],
    ['山田　太郎（Taro Yamada）', '山田様'],
    ['佐藤花子', '佐藤花子様'],
    ['マリア・シルバ', 'マリア・シルバ様'],
    ['田中 花子さん', '田中様'],
    ['田中花子様', '田中花子様'],
    ['Dr. Beispiel', null],
    ['Anna Beispiel', 'Anna Beispiel様'],
    ['김철수', null],
    ['LinkedIn Member', null],
  ])('addresses %s in Japanese as %s', (shown, address) => {
    expect(greetingNames(shown).japanese).toBe(address);
  });
});
