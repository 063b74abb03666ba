import { judge } from '../../utils/judge';
import type { Goals, HistoryView, Invitation, Judgement } from '../../utils/model';
import { invitationSchema, parse } from '../../utils/model';
import type { History } from '../../utils/storage/history';

/** What a batch is judged by. */
export interface Bench {
  goals: Goals;
  history: History;
  /** The time, ISO 8601 in UTC. */
  now: string;
}

/**
 * Records the requests of one message, then judges each against the history without itself, in their order.
 * A request that is not valid, or on which the engine fails, gets null: it must not cost the others theirs. Where the
 * history cannot be used, judging goes on without it.
 * @returns `repeats`: whether an earlier verdict may change by what came now.
 */
export async function judgeBatch(
  items: readonly { invitation: unknown }[],
  { goals, history, now }: Bench,
): Promise<{ judgements: (Judgement | null)[]; repeats: boolean }> {
  const requests = items.map(({ invitation }) => {
    const parsed = parse(invitationSchema, invitation);
    return parsed.ok ? parsed.value : null;
  });
  const valid = requests.filter((request) => request !== null);
  const recorded = await history.record(valid, now).catch(() => null);
  const judgements: (Judgement | null)[] = [];
  for (const request of requests) {
    const view = request && recorded ? await history.view(request).catch(() => undefined) : undefined;
    judgements.push(request && judgeOne(request, goals, view));
  }
  const verdicts = requests.flatMap((invitation, at) => {
    const verdict = judgements[at]?.assessment.verdict;
    return invitation && verdict ? [{ invitation, verdict }] : [];
  });
  // The answer does not wait for the shelf: what is not kept comes again with the next look at the page.
  void recorded?.kept.then(async () => history.noteVerdicts(verdicts)).catch(() => undefined);
  return { judgements, repeats: recorded?.repeats ?? false };
}

function judgeOne(invitation: Invitation, goals: Goals, view: HistoryView | undefined): Judgement | null {
  try {
    return judge(invitation, { goals, history: view });
  } catch {
    return null;
  }
}
