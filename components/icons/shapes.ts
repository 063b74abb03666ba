import type { Verdict } from '../../utils/model';
import { CORE_GLYPHS } from './core-glyphs';

/**
 * The shapes of a verdict's icon on a 16 × 16 grid. `body` is filled for a firm verdict and outlined for a hesitant
 * one; `mark` is drawn on it in the colour beneath, or in the ink when the body is outlined.
 * They differ in silhouette, so that colour is never needed to tell them apart.
 */
export interface VerdictShape {
  body: string;
  mark: string;
}

export const VERDICT_SHAPES: Record<Verdict, VerdictShape> = {
  // A leaf with its stem, and a check in it.
  accept: {
    body: 'M2.2 13.8 4.3 11.7C2.7 6.2 6.4 2.2 13.8 2.2 13.8 9.6 9.8 13.3 4.3 11.7Z',
    mark: 'M6.2 8 7.9 9.6 10.9 5.9',
  },
  // A speech bubble with a question mark.
  ask: {
    body: 'M3.6 2.2H12.4A1.6 1.6 0 0 1 14 3.8V9.8A1.6 1.6 0 0 1 12.4 11.4H8.2L4.9 14V11.4H3.6A1.6 1.6 0 0 1 2 9.8V3.8A1.6 1.6 0 0 1 3.6 2.2Z',
    mark: 'M6.6 5.4C6.7 3.9 9.4 3.9 9.4 5.6 9.4 6.6 8 6.6 8 7.6M8 9.3V9.4',
  },
  // An open hand: three lines part the fingers.
  decline: {
    body: 'M4.7 8.6V4.3A1 1 0 0 1 6.7 4.3V2.8A1 1 0 0 1 8.7 2.8V3.3A1 1 0 0 1 10.7 3.3V4.9A1 1 0 0 1 12.9 4.9V9.7C12.9 12.4 11.2 14.2 8.8 14.2 7 14.2 6 13.4 5 11.9L2.5 8.4A1 1 0 0 1 4.1 7.2Z',
    mark: 'M6.7 4.8V7.6M8.7 4.2V7.4M10.7 5.2V7.8',
  },
  // A shield with an exclamation mark.
  report: {
    body: 'M8 1.8 13.2 3.5V7.6C13.2 10.9 11.1 13.2 8 14.4 4.9 13.2 2.8 10.9 2.8 7.6V3.5Z',
    mark: 'M8 4.9V8.4M8 10.8V10.9',
  },
};

/** Small line icons of the surfaces, on the same grid. */
export const GLYPHS = {
  ...CORE_GLYPHS,
  search: 'M7 2.5A4.5 4.5 0 1 0 7 11.5 4.5 4.5 0 1 0 7 2.5ZM10.3 10.3 13.5 13.5',
  settings:
    'M2 4.5H8.5M12 4.5H14M10.2 2.8A1.7 1.7 0 1 0 10.2 6.2 1.7 1.7 0 1 0 10.2 2.8ZM14 11.5H7.5M4 11.5H2M5.8 9.8A1.7 1.7 0 1 0 5.8 13.2 1.7 1.7 0 1 0 5.8 9.8Z',
  panel: 'M2.5 3H13.5V13H2.5ZM9.5 3V13',
  locate: 'M8 5.5A2.5 2.5 0 1 0 8 10.5 2.5 2.5 0 1 0 8 5.5ZM8 1.5V4M8 12V14.5M1.5 8H4M12 8H14.5',
  pause: 'M5.5 3V13M10.5 3V13',
  sort: 'M2.5 4H13.5M2.5 8H10M2.5 12H6.5',
  undo: 'M3 6.5H9.5A3.5 3.5 0 0 1 9.5 13.5H6M5.8 3.5 2.8 6.5 5.8 9.5',
} as const;

export type GlyphName = keyof typeof GLYPHS;
