import type { Signal } from '../../signal';

/** The signals of the axis "connection", one file each. */
export const CONNECTION_SIGNALS: readonly Signal[] = [];
