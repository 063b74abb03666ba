import { describe, expect, it } from 'vitest';
import { receiverFact } from '../../../../utils/assessment/signals/personalization/receiver-fact';
import { quotes } from './helpers';

describe('receiver-fact', () => {
  it.each([
    ['Hi Ola, congrats on the €9M Series A of Turfline!', 'Series A'],
    ['Hi Ola, you starred turf-tools on GitHub last week.', 'you starred turf-tools'],
    ['Hallo Jan, du hast im Forum geschrieben, dass die Pumpe bei Frost schwingt.', 'geschrieben'],
    ['Ciao Pia, hai scritto che le mense sprecano il pane.', 'hai scritto che le mense sprecano il pane'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(receiverFact, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, congrats on the recent growth!',
    'If you posted a job for a turf cutter, tell me.',
    'Hallo Jan, wir haben unser Buch über Pumpen geschrieben.',
    'Ciao Pia, vedo che lavori presso Calvora.',
  ])('keeps still: %s', (note) => {
    expect(quotes(receiverFact, note)).toEqual([]);
  });
});
