import { EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import type { Facts } from '../../../../utils/assessment/facts';
import { gatherFacts } from '../../../../utils/assessment/facts';
import type { GoalsInput, HistoryView } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';

/** The facts of a note alone, or with goals, a headline or a history. */
export function factsOf(
  note: string | null,
  more: { goals?: GoalsInput; history?: Partial<HistoryView>; headline?: string } = {},
): Facts {
  return gatherFacts({ note, headline: more.headline ?? null }, goalsSchema.parse(more.goals ?? {}), {
    ...EMPTY_HISTORY_VIEW,
    ...more.history,
  });
}
