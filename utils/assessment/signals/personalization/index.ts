import type { Signal } from '../../signal';

/** The signals of the axis "personalization", one file each. */
export const PERSONALIZATION_SIGNALS: readonly Signal[] = [];
