import type { SignalSentences } from '../catalogue';
import { automationSentences } from './automation';
import { connectionSentences } from './connection';
import { fitSentences } from './fit';
import { inviterSentences } from './inviter';
import { personalizationSentences } from './personalization';
import { safetySentences } from './safety';

/** Arabic sentences of all signals, by the signal's id. */
export const arSignals: SignalSentences = {
  ...personalizationSentences,
  ...automationSentences,
  ...inviterSentences,
  ...fitSentences,
  ...connectionSentences,
  ...safetySentences,
};
