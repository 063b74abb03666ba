import { inOriginal } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** Two lines or more that begin with a bullet, a mark or a number. */
const POINTS =
  /(?:^|\n)[ \t]*(?:[-*•·▪►▶✓✔✅👉➡🔹🔸⭐★☑]|\d{1,2}[.)])\uFE0F?[ \t]*[^\n]{1,200}\n{1,2}[ \t]*(?:[-*•·▪►▶✓✔✅👉➡🔹🔸⭐★☑]|\d{1,2}[.)])/u;

export const listOfPoints = defineSignal({
  id: 'list-of-points',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'lists points like a leaflet',
  whenWrong: 'Somebody orderly who answers several of your questions.',
  find: (facts) => inOriginal(facts, POINTS, 1),
});
