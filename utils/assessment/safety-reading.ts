import type { Facts } from './facts';
import { matcherFor } from './lexicon/matcher';
import type { PhraseHit } from './lexicon/phrase-search';
import type { SafetyFamily } from './lexicon/safety';
import { SAFETY_TABLES } from './lexicon/safety';

/** The first place of a family of wording, and how many there are. */
export type Place = PhraseHit<SafetyFamily> & { readonly places: number };
/** Where scam wording stands in a note. */
export type SafetyReading = ReadonlyMap<SafetyFamily, Place>;

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
    if (isTakenBack(hit, text)) continue;
    if (seen) {
      seen.places += 1;
      seen.reached = hit.end;
    } else found.set(hit.family, { ...hit, places: 1, reached: hit.end });
  }
  readings.set(facts, found);
  return found;
}

/** Whether what stands before or after a phrase turns it round. */
function isTakenBack({ family, start, end }: PhraseHit<SafetyFamily>, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (CAN_BE_DENIED.has(family) && DENIED.test(before)) return true;
  if (family === 'aware') return REASSURES.test(before);
  if (family === 'onward' || family === 'mule') return keepsMost(text.slice(start, end + 2));
  if (family === 'identity' || family === 'personal')
    return AT_SIGNING.test(text.slice(Math.max(0, start - REACH), end + REACH));
  if (family === 'due' && WE_PAY.test(before)) return true;
  if (family === 'fetch') return OWN_DOING.test(before);
  return (family === 'due' || family === 'fee') && WAIVED.test(text.slice(end, end + REACH));
}

const CAN_BE_DENIED: ReadonlySet<SafetyFamily> = new Set<SafetyFamily>([
  'payFirst',
  'fee',
  'identity',
  'runCode',
  'moveOff',
  'invest',
  'task',
  'due',
  'honour',
  'login',
  'lend',
  'loan',
  'fetch',
  'giftBuy',
  'urgent',
  'secret',
]);
/** Right before "scam" this makes a promise of it, not a subject: "this is no scam". */
const REASSURES =
  /(?:^|[^\p{L}])(?:no|not|isn't|kein|keine|nicht|pas|aucune|no es|sin|nao e|nao|sem|non e|nessuna|senza|geen|niet|zadne|nie|to nie) (?:an? |any |eine? |une |una |um |een )?$/u;
/** What comes right after a sum takes it back: "fee waived". */
const WAIVED =
  /^[^.!?\n]{0,24}(?:waived|on us|on me|free|covered|included|gratis|kostenlos|entfallt|entfallen|inklusive|ubernehmen wir|ubernimmt|offert|gratuit|inclus|pris en charge|a la charge de|a cargo de|incluid|gratuit|bonificad|a carico|inclus|por conta d|isent|voor onze rekening|inbegrepen|betalen wij|pokrywa|w cenie|po stronie|oplaca|by us|von uns|par nous|por nosotros|por nos|door ons|da noi|przez nas|placimy my|負担いたし|弊社負担|当社負担|無料|不要|かかりません|いただきません)/u;
/** Papers are asked for when one signs, not before. */
const AT_SIGNING =
  /契約時|入社時|採用後|na (?:contratacao|admissao)|alla firma|per il contratto|bij (?:het|de) (?:contract|start)|when you sign|at signing|first day|vertragsunterz|ersten tag|pour le contrat|signature du contrat|al firmar|primer dia|przy umow|pierwszego dnia|(?:en|to|at|na|in) (?:la |the |our |nuestra )?(?:office|oficina)/u;
/** A share, in percent, from which on it is one's own earnings and no reward for passing money on. */
const MOST = 50;
const SHARE = /(\d{1,3})(?:[.,]\d{1,2})? ?(?:%|prozent|procent|パーセント)/u;

function keepsMost(phrase: string): boolean {
  return Number(SHARE.exec(phrase)?.[1] ?? 0) >= MOST;
}

/** "We pay your travel costs" asks for nothing. */
const WE_PAY =
  /(?:^|[^\p{L}])(?:we|we'll|i|employer|client|wir|ich|nous|on|je|noi|wij|ik) (?:[\p{L}']+ ){0,2}$/u;
/** Who does it themselves does not ask for it: "I cloned your repo before our call". */
const OWN_DOING =
  /(?:^|[^\p{L}])(?:i|i've|i'll|i'd|ich|wir haben|j'ai|je|he|yo|ho|eu|ik heb|ik) (?:[\p{L}']+ ){0,2}$/u;
