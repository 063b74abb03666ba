import type { Signal } from '../../signal';

/** The signals of the axis "safety", one file each. */
export const SAFETY_SIGNALS: readonly Signal[] = [];
