import type { Signal } from '../../signal';

/** The signals of the axis "inviter", one file each. */
export const INVITER_SIGNALS: readonly Signal[] = [];
