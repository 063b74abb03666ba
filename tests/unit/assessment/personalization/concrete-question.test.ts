import { describe, expect, it } from 'vitest';
import { concreteQuestion } from '../../../../utils/assessment/signals/personalization/concrete-question';
import { quotes } from './helpers';

describe('concrete-question', () => {
  it.each([
    [
      'Hi Ola, I read your article on peat roofs. Which moss keeps the ridge closed in a dry spring?',
      'Which moss keeps the ridge closed in a dry spring',
    ],
    [
      'Hallo Jan, Ihr Vortrag über Moordächer war klar. Welches Moos hält den First im Frühling dicht?',
      'Welches Moos hält den First',
    ],
    [
      'Hola Pau, leí tu artículo sobre tejados de turba. ¿Qué musgo cierra la cumbrera en primavera seca?',
      'Qué musgo cierra la cumbrera',
    ],
  ])('quotes: %s', (note, words) => {
    expect(quotes(concreteQuestion, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, I read your article on peat roofs. Are you open to a quick call this week?',
    'Which moss keeps the ridge closed in a dry spring?',
    'Hallo Jan, Ihr Vortrag über Moordächer war klar. Haben Sie diese Woche 15 Minuten Zeit?',
    'Hola Pau, leí tu artículo sobre tejados de turba. ¿Tienes 15 minutos esta semana?',
  ])('keeps still: %s', (note) => {
    expect(quotes(concreteQuestion, note)).toEqual([]);
  });
});
