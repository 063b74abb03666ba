/** Names longer than this are nobody's slip of the keyboard. */
const LONGEST = 40;

/**
 * The known name that was probably meant.
 * @returns null where none is within a third of the letters, so that nothing absurd is proposed.
 */
export function nearestName<T extends string>(name: string, known: readonly T[]): T | null {
  if (name.length > LONGEST) return null;
  const plain = plainOf(name);
  let best: T | null = null;
  let least = Infinity;
  for (const one of known) {
    const other = plainOf(one);
    const partly =
      plain.length >= 4 && other.length >= 4 && (other.includes(plain) || plain.includes(other))
        ? 1
        : Infinity;
    const distance = Math.min(editDistance(plain, other), partly);
    if (distance < least && distance <= Math.max(1, Math.floor(other.length / 3))) {
      best = one;
      least = distance;
    }
  }
  return best;
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Levenshtein's distance: letters to add, take away or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
