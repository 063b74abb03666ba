import type { Goals } from '../../model';
import { fold } from '../../text/fold';
import type { Family } from './families';
import { titlesIn } from './families';
import type { Industry } from './industries';
import { industriesOf } from './industries';
import type { Place } from './places';
import { placesIn } from './places';
import { tradeWordsOf } from './stems';

/** A receiver's goals, prepared once for matching. */
export interface Wants {
  families: readonly Family[];
  /** Whether the families come from roles wanted; else they are the receiver's present work. */
  stated: boolean;
  /** Significant words of each wanted role. */
  roleWords: readonly ReadonlySet<string>[];
  /** Telling words of roles and skills, and of industries, as `stems.ts` compares them. */
  tradeWords: readonly string[];
  industryWords: readonly string[];
  industries: ReadonlySet<Industry>;
  avoided: ReadonlySet<Industry>;
  /** Words of unwanted industries that no group knows, folded. */
  avoidedWords: readonly string[];
  places: readonly Place[];
  /** Places that the table does not know, folded. */
  placeWords: readonly string[];
}

const memo = new WeakMap<Goals, Wants>();

/** Prepares goals for matching; worked out once per goals object. */
export function wantsOf(goals: Goals): Wants {
  const known = memo.get(goals);
  if (known) return known;
  const stated = goals.targetRoles.length > 0;
  const positions = (goals.profile?.positions ?? []).slice(0, 2);
  const own = [
    goals.profile?.headline ?? '',
    ...positions.map((p) => (typeof p === 'string' ? p : (p.title ?? ''))),
  ];
  const named = stated ? goals.targetRoles : own;
  // With neither roles nor a profile, skills tell the field (FP&A, audit).
  const titles = named.some((title) => titlesIn(fold(title)).length > 0) ? named : goals.skills;
  const industries = new Set(goals.industries.flatMap((word) => [...industriesOf(word)]));
  // Who wants hospitals and avoids cosmetic clinics avoids those alone, by name, and not the trade.
  const avoided = goals.avoidIndustries.map(
    (word) => [word, new Set([...industriesOf(word)].filter((group) => !industries.has(group)))] as const,
  );
  const places = goals.locations.map((name) => [name, placesIn(fold(name))] as const);
  const wants: Wants = {
    families: [...new Set(titles.flatMap((title) => titlesIn(fold(title)).map(({ tag }) => tag)))],
    stated,
    roleWords: goals.targetRoles.map((role) => significantWords(role)),
    tradeWords: tradeWordsOf([...named, ...goals.skills]),
    industryWords: tradeWordsOf(goals.industries),
    industries,
    avoided: new Set(avoided.flatMap(([, groups]) => [...groups])),
    avoidedWords: avoided.filter(([, groups]) => groups.size === 0).map(([word]) => fold(word).text.trim()),
    places: places.flatMap(([, found]) => found),
    placeWords: places.filter(([, found]) => found.length === 0).map(([name]) => fold(name).text.trim()),
  };
  memo.set(goals, wants);
  return wants;
}

const RANKS = new Set(
  'senior sr junior jr lead principal staff head of the and mid level ii iii m w d f h x chief de des du la le el and und et y e en w ds'.split(
    ' ',
  ),
);

/** Words of a title that say what the work is. */
export function significantWords(title: string): ReadonlySet<string> {
  return new Set(
    fold(title)
      .text.split(/[^\p{L}\p{N}+#]+/u)
      .filter((word) => word.length > 0 && !RANKS.has(word)),
  );
}

/** Dice's coefficient of two sets of words: 1 the same, 0 none shared. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
