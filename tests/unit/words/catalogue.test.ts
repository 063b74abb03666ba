import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../utils/assessment/signals';
import { CHANGE_KEYS, EVIDENCE_KINDS, MOTIVE_KEYS, REASON_KEYS, VERDICTS } from '../../../utils/model';
import type { Sentence, SignalSentence } from '../../../utils/words/catalogue';
import { en } from '../../../utils/words/en';

/** The plain strings of a sentence, whichever form it has. */
function formsOf(sentence: Sentence | SignalSentence): string[] {
  if (typeof sentence === 'string') return [sentence];
  if ('plural' in sentence) {
    const { plural: _plural, ...forms } = sentence;
    return Object.values(forms);
  }
  return [...formsOf(sentence.good), ...formsOf(sentence.bad)];
}

const SENTENCES = [
  ...Object.values(en.reasons),
  ...Object.values(en.changes),
  ...Object.values(en.motives),
  ...Object.values(en.notLookedAt),
  ...Object.values(en.guidance),
  ...Object.values(en.signals),
  ...Object.values(en.unnamed),
].flatMap(formsOf);

const sorted = (keys: Iterable<string>): string[] => [...keys].toSorted();

const plain = (text: string): string => text.replaceAll(/\[[^[\]]*\]/gu, '').replaceAll(/\{\w+\}/gu, '');

describe('the English catalogue', () => {
  it('has a sentence for every signal, and none for a signal that is gone', () => {
    expect(sorted(Object.keys(en.signals))).toEqual(sorted(SIGNALS.map(({ id }) => id)));
  });

  it('tells for from against where a signal may be either', () => {
    const either = SIGNALS.filter(({ direction }) => direction === 'either').map(({ id }) => id);
    const sided = either.filter((id) => {
      const sentence = en.signals[id];
      return typeof sentence === 'object' && 'good' in sentence;
    });
    expect(sided).toEqual(either);
  });

  it('has a sentence for every key the engine can answer, and no other', () => {
    expect(sorted(Object.keys(en.reasons))).toEqual(sorted(REASON_KEYS));
    expect(sorted(Object.keys(en.changes))).toEqual(sorted(CHANGE_KEYS));
    expect(sorted(Object.keys(en.motives))).toEqual(sorted(MOTIVE_KEYS));
    expect(sorted(Object.keys(en.notLookedAt))).toEqual(sorted(EVIDENCE_KINDS));
    expect(sorted(Object.keys(en.verdicts))).toEqual(sorted(VERDICTS));
  });

  it('speaks calmly: whole sentences, no shouting, no emoji, no name-calling', () => {
    expect(SENTENCES.filter((text) => !/[.”]$/u.test(text))).toEqual([]);
    expect(SENTENCES.filter((text) => !/^[\p{Lu}{[]/u.test(text))).toEqual([]);
    expect(
      SENTENCES.filter((text) =>
        /!|\p{Extended_Pictographic}|\b(?:spam\w*|fake|bad|lazy|stupid|annoying|liar)\b/iu.test(text),
      ),
    ).toEqual([]);
  });

  it('keeps to a line or two', () => {
    const short = SENTENCES.filter((text) => !Object.values(en.guidance).includes(text));
    expect(short.filter((text) => text.length > 110)).toEqual([]);
  });

  it('closes every bracket and brace', () => {
    expect(SENTENCES.filter((text) => /[[\]{}]/u.test(plain(text)))).toEqual([]);
  });
});
