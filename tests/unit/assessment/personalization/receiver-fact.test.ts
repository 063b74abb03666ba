import { describe, expect, it } from 'vitest';
import { receiverFact } from '../../../../utils/assessment/signals/personalization/receiver-fact';
import { quotes } from './helpers';

describe('receiver-fact', () => {
  it.each([
    ['Hi Ola, congrats on the €9M Series A of Turfline!', 'Series A'],
    ['Hi Ola, you starred turf-tools on GitHub last week.', 'you starred turf-tools'],
    ['Hi Ola, you lit the kiln with birch bark, which was new to me.', 'you lit the kiln'],
    ['Hi Ola, last spring you rewetted the bog at Halden moss.', 'rewetted the bog'],
    ['Hallo Jan, du hast im Forum geschrieben, dass die Pumpe bei Frost schwingt.', 'geschrieben'],
    ['Ciao Pia, hai scritto che le mense sprecano il pane.', 'hai scritto che le mense sprecano il pane'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(receiverFact, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, congrats on the recent growth!',
    'Hi Ola, I saw your profile and we are hiring drainage engineers.',
    "Hi Ola, you'd leave with a summary of your drains.",
    'Hi Ola, you are required to deposit the fee in Lagos.',
    'We approved you for employment in Halden.',
    'Hi Ola, I noticed you run a turf farm on the coast.',
    'If you posted a job for a turf cutter, tell me.',
    'Hallo Jan, wir haben unser Buch über Pumpen geschrieben.',
    'Ciao Pia, vedo che lavori presso Calvora.',
  ])('keeps still: %s', (note) => {
    expect(quotes(receiverFact, note)).toEqual([]);
  });
});
