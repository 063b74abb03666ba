import type { Signal } from '../signal';
import { calendarLink } from './calendar-link';

/** Every signal there is, by axis; adding one is a file, a line here, words, a test and a weight. */
export const SIGNALS: readonly Signal[] = [calendarLink];
