import type { NoteIntent } from '../model';
import type { Facts } from './facts';
import { intentFeatures } from './intent-features';
import { INTENT_BIAS, INTENT_WEIGHTS, MODEL_WANTS } from './intent-model';
import type { Want } from './intent-reading';
import { intentPlaces } from './intent-reading';
import { readSafety } from './safety';

/** What the note wants of the receiver; 'scam' where safety's gate says so; 'none' without a note. */
export function readIntent(facts: Facts): NoteIntent {
  if (!facts.note) return 'none';
  if (readSafety(facts).gate === 'report') return 'scam';
  const places = intentPlaces(facts);
  const features = intentFeatures(facts, places);
  let best: Want = 'networking';
  let most = -Infinity;
  for (const [column, want] of MODEL_WANTS.entries()) {
    let sum: number = INTENT_BIAS[column] ?? 0;
    for (const [name, value] of features) sum += (INTENT_WEIGHTS[name][column] ?? 0) * value;
    if (sum <= most) continue;
    best = want;
    most = sum;
  }
  // Who asks for work asks for a favour of a particular kind.
  return best === 'asking-favour' && places.has('seek') ? 'job-seeking' : best;
}
