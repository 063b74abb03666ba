/** The screen that a saved page is read for: a usual window, light, with a mouse. In CSS pixels. */
const SCREEN = { width: 1280, height: 800 };

const LENGTH = /^(min|max)-(width|height):([\d.]+)(px|em|rem)$/u;
const RANGE = /^(width|height)([<>]=?)([\d.]+)(px|em|rem)$/u;
const PIXELS = { px: 1, em: 16, rem: 16 };

/** Features that hold on that screen; what is not known here does not hold. */
const HOLDS = new Set(
  'screen all orientation:landscape hover hover:hover any-hover:hover pointer:fine any-pointer:fine prefers-color-scheme:light prefers-reduced-motion:no-preference forced-colors:none color scripting:enabled'.split(
    ' ',
  ),
);

/** Whether a media query list, as in `@media …` or `media="…"`, holds on a usual screen; an empty one does. */
export function holdsOnScreen(list: string): boolean {
  const queries = list.toLowerCase().split(',');
  return queries.some((query) => holds(query.trim()));
}

function holds(query: string): boolean {
  const negated = /^not\s+/u.exec(query);
  const body = negated ? query.slice(negated[0].length) : query.replace(/^only\s+/u, '');
  const parts = body.split(/\s+and\s+/u);
  const all = parts.every((part) => part.trim() === '' || partHolds(part));
  return all !== (negated !== null);
}

function partHolds(part: string): boolean {
  const feature = part.replaceAll(/[\s()]/gu, '');
  if (HOLDS.has(feature)) return true;
  const [, bound, side, length, unit] = LENGTH.exec(feature) ?? [];
  if (bound && side && length && unit) {
    const wanted = pixels(length, unit);
    return bound === 'min' ? sideOf(side) >= wanted : sideOf(side) <= wanted;
  }
  const [, ranged, sign, than, its] = RANGE.exec(feature) ?? [];
  if (!ranged || !sign || !than || !its) return false;
  const difference = sideOf(ranged) - pixels(than, its);
  if (difference === 0) return sign.endsWith('=');
  return sign.startsWith('>') === difference > 0;
}

const sideOf = (side: string): number => (side === 'height' ? SCREEN.height : SCREEN.width);

const pixels = (length: string, unit: string): number =>
  Number(length) * (unit === 'em' || unit === 'rem' ? PIXELS[unit] : 1);
