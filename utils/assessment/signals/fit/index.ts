import type { Signal } from '../../signal';

/** The signals of the axis "fit", one file each. */
export const FIT_SIGNALS: readonly Signal[] = [];
