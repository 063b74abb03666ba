import type { Goals, Offer } from '../../model';
import { fold } from '../../text/fold';
import { placesIn } from './places';
import type { Wants } from './wants';

/** How the way of working suits; null where either is open. Rows: wanted, columns: offered. */
const WAYS: Record<Goals['remote'], Record<NonNullable<Offer['remote']>, number | null>> = {
  remote: { remote: 1, hybrid: -0.7, onsite: -1 },
  'remote-or-hybrid': { remote: 1, hybrid: 0.7, onsite: -0.7 },
  hybrid: { remote: 0.4, hybrid: 1, onsite: -0.5 },
  onsite: { remote: -0.4, hybrid: 0.4, onsite: 1 },
  any: { remote: null, hybrid: null, onsite: null },
};

/** How the offered way of working suits the wanted one, -1 to 1; null where it is not named or does not matter. */
export function remoteFit(offered: Offer['remote'], wanted: Goals['remote']): number | null {
  return offered === null ? null : WAYS[wanted][offered];
}

/**
 * The offer's place against the wanted ones: 1 there, 0.3 the same country and no city named, -0.3 another city of it
 * (-0.7 where one must be there every day),
 * -1 elsewhere; -0.3 too for a place that no table knows. Null where the work can be done from anywhere, or one of the two is not known.
 */
export function placePart({ location, remote }: Offer, goals: Goals, wants: Wants): number | null {
  if (!location || remote === 'remote' || goals.locations.length === 0) return null;
  const offered = fold(location).text.trim();
  if (wants.placeWords.some((word) => offered.includes(word))) return 1;
  const there = placesIn(fold(location));
  if (wants.places.length === 0) return null;
  if (there.length === 0) return UNKNOWN;
  let best = -1;
  for (const place of there) {
    for (const wanted of wants.places) {
      if (place.country !== wanted.country) continue;
      const value =
        wanted.city === null || wanted.city === place.city
          ? 1
          : place.city === null && isAll(offered, place)
            ? 0.3
            : remote === 'onsite'
              ? -0.7
              : -0.3;
      best = Math.max(best, value);
    }
  }
  return best;
}

/** A place that no table knows is not likely one of the wanted ones, which mostly are known. */
const UNKNOWN = -0.3;

/** Whether the country is all that the offer names, rather than a small town in it. */
function isAll(offered: string, { start, end }: { start: number; end: number }): boolean {
  return offered.length - (end - start) <= 4;
}
