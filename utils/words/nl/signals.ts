import type { SignalSentences } from '../catalogue';
import { automationSentences } from './automation';
import { connectionSentences } from './connection';
import { fitSentences } from './fit';
import { inviterSentences } from './inviter';
import { personalizationSentences } from './personalization';
import { safetySentences } from './safety';

/** Dutch sentences of all signals, by the signal's id. */
export const nlSignals: SignalSentences = {
  ...personalizationSentences,
  ...automationSentences,
  ...inviterSentences,
  ...fitSentences,
  ...connectionSentences,
  ...safetySentences,
};
