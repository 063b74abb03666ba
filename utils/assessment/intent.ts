import type { NoteIntent } from '../model';
import type { Facts } from './facts';
import { intentFeatures } from './intent-features';
import { INTENT_MODEL, intentScores, MODEL_WANTS, strongest } from './intent-model';
import { intentCounts } from './intent-reading';
import { readSafety } from './safety';

/** What the note wants of the receiver; 'scam' where safety's gate says so; 'none' without a note. */
export function readIntent(facts: Facts): NoteIntent {
  if (!facts.note) return 'none';
  if (readSafety(facts).gate === 'report') return 'scam';
  const want = MODEL_WANTS[strongest(scoresOf(facts))] ?? 'networking';
  // Who asks for work asks for a favour of a particular kind.
  return want === 'asking-favour' && intentCounts(facts).has('seek') ? 'job-seeking' : want;
}

const known = new WeakMap<Facts, readonly number[]>();

/** How much speaks for each want, in the order of `MODEL_WANTS`. Worked out once per request. */
export function scoresOf(facts: Facts): readonly number[] {
  let scores = known.get(facts);
  if (!scores) {
    scores = intentScores(intentFeatures(facts, intentCounts(facts)), INTENT_MODEL);
    known.set(facts, scores);
  }
  return scores;
}
