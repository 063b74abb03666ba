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
  const counts = intentCounts(facts);
  const scores = intentScores(intentFeatures(facts, counts), INTENT_MODEL);
  const want = MODEL_WANTS[strongest(scores)] ?? 'networking';
  // Who asks for work asks for a favour of a particular kind.
  return want === 'asking-favour' && counts.has('seek') ? 'job-seeking' : want;
}
