import type { Layout } from '../layout';
import { g2 } from './g2';
import { g3 } from './g3';
import { g4 } from './g4';
import { g5 } from './g5';

export { structural } from './structural';

/** Known generations, newest first. A new one is a file here and a line above the others. */
export const LAYOUTS: readonly Layout[] = [g5, g4, g3, g2];

/** The known layout that claims a page, or null. */
export const layoutOf = (document: Document): Layout | null =>
  LAYOUTS.find((layout) => layout.matches(document)) ?? null;
