import { describe, expect, it } from 'vitest';
import { OTHER_FEATURES, intentFeatures } from '../../../../utils/assessment/intent-features';
import {
  INTENT_MODEL,
  intentScores,
  MODEL_WANTS,
  strongest,
} from '../../../../utils/assessment/intent-model';
import { intentCounts } from '../../../../utils/assessment/intent-reading';
import { readIntent } from '../../../../utils/assessment/intent';
import type { IntentMark } from '../../../../utils/assessment/lexicon/intent';
import { INTENT_FAMILIES, INTENT_MOVES } from '../../../../utils/assessment/lexicon/intent';
import { factsOf } from './facts-of';

/** A move, a note that makes it, and one that uses like words for something else. Names are invented. */
const MOVES: readonly [IntentMark, string, string][] = [
  [
    'vacancy',
    'Hello Ada, we have two openings on the night shift.',
    'Hello Ada, what a fine evening at the harbour it was.',
  ],
  [
    'offers',
    'Hello Ada, we supply cardboard trays to bakeries all over Fenland.',
    'Hello Ada, I run the parser group at Ostwold and your essay made us laugh.',
  ],
  [
    'study',
    'Hello Ada, my thesis is about tide mills and I would like to learn more.',
    'Hello Ada, your tide mill is the loveliest thing on this coast.',
  ],
  [
    'metYou',
    'Hello Ada, we shared a taxi after the dinner.',
    'Hello Ada, taxis are dear in your town, it seems.',
  ],
  [
    'event',
    'Guten Tag Frau Adler, die Baufachmesse war voll wie nie.',
    'Guten Tag Frau Adler, Ihr Garten ist eine Pracht.',
  ],
  [
    'trade',
    'Guten Tag Herr Lenz, gesucht wird ein Anlagenmechaniker in Husum.',
    'Guten Tag Herr Lenz, Ihr Bild vom Deich hat mir gefallen.',
  ],
  [
    'wantsNothing',
    'Ciao Ada, complimenti per il nuovo ruolo!',
    'Ciao Ada, avrei una domanda sul tuo mulino.',
  ],
  [
    'newcomer',
    'Hallo Ada, ik ben leerling bakker en begin net.',
    'Hallo Ada, wij bakken al dertig jaar brood in Sneek.',
  ],
];

describe('moves', () => {
  it.each(MOVES)('%s is heard where it is made, and only there', (move, made, other) => {
    expect([...intentCounts(factsOf(made)).keys()]).toContain(move);
    expect([...intentCounts(factsOf(other)).keys()]).not.toContain(move);
  });

  it('stand at as many places as they are made, however their words overlap', () => {
    const counts = intentCounts(factsOf('Hi Ada, we are hiring. Our recruiter will call. We hire all year.'));
    expect(counts.get('hires')).toBe(3);
    expect(counts.get('we')).toBe(3);
  });
});

describe('the model', () => {
  const known: readonly string[] = [...INTENT_FAMILIES, ...INTENT_MOVES, ...OTHER_FEATURES];

  it('has weights for what can be found, one a want', () => {
    for (const [name, row] of Object.entries(INTENT_MODEL.weights)) {
      expect(known).toContain(name);
      expect(row).toHaveLength(MODEL_WANTS.length);
    }
    expect(INTENT_MODEL.bias).toHaveLength(MODEL_WANTS.length);
  });

  it('lets what tells a want outright speak for it', () => {
    const speaksFor = (mark: IntentMark): string =>
      MODEL_WANTS[strongest(INTENT_MODEL.weights[mark] ?? [])] ?? '';
    const marks: readonly IntentMark[] = ['recruit', 'sell', 'ask', 'network', 'follow'];
    expect(marks.map(speaksFor)).toEqual([...MODEL_WANTS]);
  });

  it('sums what is found on top of the bias', () => {
    const features = new Map([
      ['sell', 1],
      ['weShare', 0.5],
    ] as const);
    const model = { bias: [1, 0], weights: { sell: [0, 2], weShare: [4, -2] } };
    expect(intentScores(features, model)).toEqual([3, 1]);
    expect(strongest([3, 1])).toBe(0);
    expect(strongest([1, 3])).toBe(1);
  });

  it('keeps every feature within 0 and 1', () => {
    const note = `${'We offer our product to you. '.repeat(30)}Why? When? How? https://ostwold.example 20 % $5!`;
    const facts = factsOf(note);
    for (const value of intentFeatures(facts, intentCounts(facts)).values()) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it('has no opinion without a note', () => {
    expect(readIntent(factsOf(null))).toBe('none');
  });
});
