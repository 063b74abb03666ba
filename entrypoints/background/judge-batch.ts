import type { Goals, HistoryView, Invitation, Judgement } from '../../utils/model';
import { invitationSchema, parse } from '../../utils/model';
import { judge } from '../../utils/judge';

/** What the history knows, seen from one request. */
export type Recall = (invitation: Invitation) => HistoryView | undefined;

/**
 * Judges the requests of one message, in their order.
 * @returns null in the place of a request that is not valid, or on which the engine failed: it must not cost the others theirs.
 */
export function judgeBatch(
  items: readonly { invitation: unknown }[],
  goals: Goals,
  recall: Recall,
): (Judgement | null)[] {
  return items.map(({ invitation }) => {
    const parsed = parse(invitationSchema, invitation);
    if (!parsed.ok) return null;
    try {
      return judge(parsed.value, { goals, history: recall(parsed.value) });
    } catch {
      return null;
    }
  });
}
