import type { ChangeKey, EngineResult } from '../model';
import type { Situation } from './situation';
import type { Decision } from './verdict';
import { decide } from './verdict';
import type { Chance } from './worlds';

/** Points of an offer whose terms are named and suit. */
const TERMS_KNOWN = 6;

/** How a request would look were one missing thing there; null where it would not apply. */
const CHANGES: readonly [ChangeKey, (s: Situation) => Partial<Situation> | null][] = [
  [
    'named-role',
    (s) =>
      s.noteIntent === 'recruiting' && s.roleFit === 'unnamed'
        ? {
            roleFit: 'fits',
            missing: [],
            fitPoints: Math.max(s.fitPoints, TERMS_KNOWN),
            automated: Math.min(s.automated, 50),
          }
        : null,
  ],
  [
    'fitting-role',
    (s) => (s.noteIntent === 'recruiting' && s.roleFit === 'other' ? { roleFit: 'fits' } : null),
  ],
  [
    'named-pay',
    (s) =>
      s.noteIntent === 'recruiting' && s.missing.includes('pay')
        ? { missing: [], fitPoints: s.fitPoints + 8 }
        : null,
  ],
  [
    'clear-purpose',
    (s) =>
      s.noteRead &&
      (!s.hasNote || s.level === 0) &&
      s.noteIntent !== 'recruiting' &&
      s.noteIntent !== 'selling'
        ? { hasNote: true, noteIntent: 'networking', level: 2 }
        : null,
  ],
  ['specific-reference', (s) => (s.hasNote && s.level === 1 ? { level: 2, automated: 40 } : null)],
  ['shared-acquaintance', (s) => ((s.mutuals ?? 0) < 15 ? { mutuals: 31 } : null)],
  [
    'met-before',
    (s) =>
      s.met || (s.userIntent !== 'closed' && s.acceptOnly === 'anyone')
        ? null
        : { hasNote: true, met: true, noteIntent: 'following-up', level: 2 },
  ],
  [
    'your-rule',
    (s) =>
      s.userIntent === 'closed' || s.acceptOnly !== 'anyone'
        ? { userIntent: s.userIntent === 'closed' ? 'open' : s.userIntent, acceptOnly: 'anyone' }
        : null,
  ],
];
const MOST = 2;
const RANK = { report: 0, decline: 1, ask: 2, accept: 3 };

/**
 * What would turn the verdict for the better, found by deciding again with that one thing changed.
 * @param worlds the ways in which the request may be meant, as the verdict weighed them.
 */
export function wouldChange(
  s: Situation,
  decision: Decision,
  worlds: readonly Chance<Situation>[] = [{ value: s, chance: 1 }],
): EngineResult['wouldChange'] {
  if (decision.verdict === 'accept' || decision.verdict === 'report' || s.list) return [];
  const found: EngineResult['wouldChange'] = [];
  for (const [change, apply] of CHANGES) {
    const changed = apply(s);
    if (!changed) continue;
    const { verdict } = decide(
      { ...s, ...changed },
      worlds.map(({ value, chance }) => ({ value: { ...value, ...changed }, chance })),
    );
    if (RANK[verdict] > RANK[decision.verdict]) found.push({ change, verdict, vars: {} });
  }
  return found.toSorted((a, b) => RANK[b.verdict] - RANK[a.verdict]).slice(0, MOST);
}
