import type { SignalSentences } from '../catalogue';
import { automationSentences } from './automation';
import { personalizationSentences } from './personalization';

/** English sentences of all signals, by the signal's id. */
export const enSignals: SignalSentences = {
  ...personalizationSentences,
  ...automationSentences,
};
