import type { Signal } from '../signal';
import { AUTOMATION_SIGNALS } from './automation';
import { CONNECTION_SIGNALS } from './connection';
import { FIT_SIGNALS } from './fit';
import { INVITER_SIGNALS } from './inviter';
import { PERSONALIZATION_SIGNALS } from './personalization';
import { SAFETY_SIGNALS } from './safety';

/** Every signal there is, by axis; adding one is a file, a line in its axis' index, words, a test and a weight. */
export const SIGNALS: readonly Signal[] = [
  ...PERSONALIZATION_SIGNALS,
  ...AUTOMATION_SIGNALS,
  ...INVITER_SIGNALS,
  ...FIT_SIGNALS,
  ...CONNECTION_SIGNALS,
  ...SAFETY_SIGNALS,
];
