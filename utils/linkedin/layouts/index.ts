import type { Layout } from '../layout';
import { g3 } from './g3';
import { g5 } from './g5';

/** Known generations, newest first. */
export const LAYOUTS: readonly Layout[] = [g5, g3];

/** The layout that claims a page, or null. */
export const layoutOf = (document: Document): Layout | null =>
  LAYOUTS.find((layout) => layout.matches(document)) ?? null;
