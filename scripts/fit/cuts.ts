/** A note's place on the scale, its level, and what it counts. */
export interface Placed {
  latent: number;
  level: number;
  weight: number;
}
export type Cuts = [number, number, number];

const REACH = 1;
const STEP = 0.05;
const APART = 0.1;
/** What a move of 1 away from the fitted thresholds must gain in kappa, so that chance does not move the cuts. */
const PULL = 0.002;

/**
 * Where levels 1, 2 and 3 begin for the greatest weighted kappa: one cut after another, thrice, on a grid of `STEP`
 * within `REACH` of where it stands.
 * @param thresholds the fitted thresholds, at which the search begins.
 */
export function bestCuts(rows: readonly Placed[], thresholds: readonly number[]): Cuts {
  const start: Cuts = [thresholds[0] ?? 0, thresholds[1] ?? 1, thresholds[2] ?? 2];
  let cuts = start;
  for (let round = 0; round < 3; round += 1) {
    for (let k = 0; k < 3; k += 1) {
      const here = cuts;
      let best = Number.NEGATIVE_INFINITY;
      for (let n = -Math.round(REACH / STEP); n <= Math.round(REACH / STEP); n += 1) {
        const value = (here[k] ?? 0) + n * STEP;
        const [a, b, c] = here.map((cut, j) => (j === k ? value : cut));
        const tried: Cuts = [a ?? 0, b ?? 0, c ?? 0];
        if (tried[1] - tried[0] < APART || tried[2] - tried[1] < APART) continue;
        const gain = weightedKappa(rows, tried) - PULL * Math.abs(value - (start[k] ?? 0));
        if (gain <= best) continue;
        best = gain;
        cuts = tried;
      }
    }
  }
  return cuts;
}

/** Cohen's kappa with quadratic weights over weighed notes. */
function weightedKappa(rows: readonly Placed[], cuts: Cuts): number {
  let total = 0;
  let seen = 0;
  let gold = 0;
  let told = 0;
  let goldSquares = 0;
  let toldSquares = 0;
  for (const { latent, level, weight } of rows) {
    const answer = cuts.filter((cut) => latent >= cut).length;
    total += weight;
    seen += weight * (level - answer) ** 2;
    gold += weight * level;
    told += weight * answer;
    goldSquares += weight * level * level;
    toldSquares += weight * answer * answer;
  }
  const byChance = goldSquares + toldSquares - (2 * gold * told) / total;
  return 1 - seen / byChance;
}
