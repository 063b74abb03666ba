import { describe, expect, it } from 'vitest';
import { sharedEvent } from '../../../../utils/assessment/signals/personalization/shared-event';
import { quotes } from './helpers';

describe('shared-event', () => {
  it.each([
    ['Hi Ola, great meeting you at the Turf Summit in Cork.', 'meeting you at the Turf Summit'],
    ['Hi Ola, good to meet you at the breakfast before the Turf Summit.', 'meet you at the breakfast'],
    ['Hallo Jan, wir haben uns gestern auf der Messe in Husum unterhalten.', 'Messe'],
    ['Bonjour Zoé, nous nous sommes rencontrés au salon du bois à Nantes.', 'salon du bois'],
    ['Dzień dobry, poznaliśmy się na targach w Kielcach.', 'targach w Kielcach'],
    ['先週の松江の勉強会でお会いした者です。', 'お会いした'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(sharedEvent, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, will I meet you at the Turf Summit next year? Book a slot.',
    'Hi Ola, our exchange would be about the Turf Summit in Cork.',
    'Hallo Jan, kommen Sie zur Messe in Husum?',
    'Bonjour Zoé, venez nous voir au salon du bois !',
    'Zapraszam na targi w Kielcach.',
  ])('keeps still: %s', (note) => {
    expect(quotes(sharedEvent, note)).toEqual([]);
  });
});
