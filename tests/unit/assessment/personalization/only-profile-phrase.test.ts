import { describe, expect, it } from 'vitest';
import { onlyProfilePhrase } from '../../../../utils/assessment/signals/personalization/only-profile-phrase';
import { quotes } from './helpers';

describe('only-profile-phrase', () => {
  it.each([
    ['Hi Ola, I came across your profile and would love to connect.', 'your profile'],
    ['Hallo Jan, Ihr Werdegang ist sehr interessant.', 'Ihr Werdegang'],
    ['Olá Rui, seu perfil é muito interessante.', 'seu perfil'],
    ['ご経歴に大変興味を持ちました。', '経歴'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(onlyProfilePhrase, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, let us connect.',
    'Hi Ola, I was impressed by your experience in Terraform and Kafka.',
    'Hallo Jan, mein Werdegang ist sehr interessant.',
    'Olá Rui, li seu artigo sobre telhados de turfa.',
  ])('keeps still: %s', (note) => {
    expect(quotes(onlyProfilePhrase, note)).toEqual([]);
  });
});
