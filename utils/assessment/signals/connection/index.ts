import type { Signal } from '../../signal';
import { followsYou } from './follows-you';
import { mutualConnections } from './mutual-connections';
import { namedMutual } from './named-mutual';
import { sharedEmployer } from './shared-employer';
import { sharedSchool } from './shared-school';
import { verified } from './verified';

/** The signals of the axis "connection", one file each. */
export const CONNECTION_SIGNALS: readonly Signal[] = [
  followsYou,
  mutualConnections,
  namedMutual,
  sharedEmployer,
  sharedSchool,
  verified,
];
