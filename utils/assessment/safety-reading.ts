import type { Facts } from './facts';
import { matcherFor } from './lexicon/matcher';
import type { PhraseHit } from './lexicon/phrases';
import type { SafetyFamily } from './lexicon/safety';
import { SAFETY_TABLES } from './lexicon/safety';

/** Where scam wording stands in a note: the first place of each family, and how many there are. */
export type SafetyReading = ReadonlyMap<SafetyFamily, PhraseHit<SafetyFamily> & { readonly places: number }>;

/** Words before a phrase that turn it round: "no registration fee". Folded, in nine languages. */
const DENIED =
  /(?:^|[^\p{L}])(?:no|not|never|without|zero|don't|dont|won't|free of|keine?[nr]?|ohne|nie|nicht|sans|aucune?|pas de|jamais|sin|ningun|nunca|no hay|sem|nenhuma?|senza|nessuna?|niente|geen|zonder|nooit|bez|zadn\p{L}{1,3}|nigdy) (?:[\p{L}']+ ){0,4}$/u;
const REACH = 40;

const matcher = matcherFor(SAFETY_TABLES, { guess: true });
const readings = new WeakMap<Facts, SafetyReading>();

/** The reading of a request's note; empty without one. Worked out once per request. */
export function safetyReading(facts: Facts): SafetyReading {
  const known = readings.get(facts);
  if (known) return known;
  const found = new Map<SafetyFamily, PhraseHit<SafetyFamily> & { places: number; reached: number }>();
  const text = facts.note?.text ?? '';
  const hits = facts.note ? matcher.find(facts.note, facts.language) : [];
  for (const hit of hits) {
    const seen = found.get(hit.family);
    if (seen && hit.start < seen.reached) continue;
    if (CAN_BE_DENIED.has(hit.family) && DENIED.test(text.slice(Math.max(0, hit.start - REACH), hit.start)))
      continue;
    if (seen) {
      seen.places += 1;
      seen.reached = hit.end;
    } else found.set(hit.family, { ...hit, places: 1, reached: hit.end });
  }
  readings.set(facts, found);
  return found;
}

const CAN_BE_DENIED: ReadonlySet<SafetyFamily> = new Set<SafetyFamily>([
  'payFirst',
  'fee',
  'identity',
  'runCode',
  'moveOff',
  'invest',
  'task',
]);
