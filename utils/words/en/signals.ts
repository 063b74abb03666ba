import type { SignalSentences } from '../catalogue';
import { automationSentences } from './automation';

/** English sentences of all signals, by the signal's id. */
export const enSignals: SignalSentences = {
  ...automationSentences,
};
