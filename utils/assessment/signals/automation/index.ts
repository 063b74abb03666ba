import type { Signal } from '../../signal';
import { calendarLink } from './calendar-link';

/** The signals of the axis "automation", one file each. */
export const AUTOMATION_SIGNALS: readonly Signal[] = [calendarLink];
