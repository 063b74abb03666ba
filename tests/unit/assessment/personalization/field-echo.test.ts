import { describe, expect, it } from 'vitest';
import { fieldEcho } from '../../../../utils/assessment/signals/personalization/field-echo';
import { quotes } from './helpers';

describe('field-echo', () => {
  it.each([
    [
      'Hi Ola, I was impressed by your experience in Terraform and Kafka.',
      'your experience in Terraform and Kafka',
    ],
    ['Hi Ola, I noticed you lead tech for Turfline and Mossware.', 'noticed you lead tech for Turfline'],
    [
      'Hallo Jan, Ihre Erfahrung mit Kafka und Terraform passt zu uns.',
      'Ihre Erfahrung mit Kafka und Terraform',
    ],
  ])('quotes: %s', (note, words) => {
    expect(quotes(fieldEcho, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, let us connect.',
    'Hi Ola, your profile is interesting.',
    'Hi Ola, your article on peat roofs, and your experience in Terraform and Kafka, made me write.',
    'Hallo Jan, unsere Erfahrung mit Kafka und Terraform hilft Ihnen.',
  ])('keeps still: %s', (note) => {
    expect(quotes(fieldEcho, note)).toEqual([]);
  });
});
