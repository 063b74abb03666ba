import { EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import { gatherFacts } from '../../../../utils/assessment/facts';
import type { Facts } from '../../../../utils/assessment/facts';
import type { Finding, Signal } from '../../../../utils/assessment/signal';
import type { BlindInvitation } from '../../../../utils/assessment/facts';
import type { GoalsInput } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';

/** A request as a test gives it: what is left out was looked at and is not there. */
export type Given = Partial<BlindInvitation> & { goals?: GoalsInput };

export function factsOf({ goals, ...invitation }: Given): Facts {
  return gatherFacts(
    { note: null, headline: null, ...invitation },
    goalsSchema.parse(goals ?? {}),
    EMPTY_HISTORY_VIEW,
  );
}

/** What a signal finds, with the words it quotes. */
export function find(signal: Signal, given: Given): (Finding & { quote: string | null })[] {
  const text = { note: given.note, headline: given.headline };
  return signal.find(factsOf(given)).map((finding) => {
    const source = finding.field === 'note' || finding.field === 'headline' ? text[finding.field] : null;
    return { ...finding, quote: finding.span && source ? source.slice(...finding.span) : null };
  });
}

/** Requests on which a signal must fire (with the words it quotes, where given) and near ones on which it must not. */
export interface Cases {
  hits: (Given & { quote?: string })[];
  misses: Given[];
}
