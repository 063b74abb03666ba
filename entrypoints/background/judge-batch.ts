import { judge } from '../../utils/judge';
import type { Goals, Invitation, Judgement, MemorySettings, ReplySettings } from '../../utils/model';
import { invitationSchema, parse } from '../../utils/model';
import type { History } from '../../utils/storage/history';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { recall } from './recall';

/** What a batch is judged by. */
export interface Bench {
  goals: Goals;
  history: History;
  settings: MemorySettings;
  /** How replies are written; Winnow's own words where absent. */
  replySettings?: ReplySettings;
  /** The interface's language; English where absent. */
  language?: InterfaceLanguage;
  /** Whether the requests are taken into the memory; they are where absent. */
  takesIn?: boolean;
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
  bench: Bench,
): Promise<{ judgements: (Judgement | null)[]; repeats: boolean }> {
  const { history, now, settings, takesIn = true } = bench;
  const requests = items.map(({ invitation }) => {
    const parsed = parse(invitationSchema, invitation);
    return parsed.ok ? parsed.value : null;
  });
  const valid = requests.filter((request) => request !== null);
  const { keepNotes } = settings;
  const recorded = takesIn ? await history.record(valid, now, { keepNotes }).catch(() => null) : null;
  const judgements: (Judgement | null)[] = [];
  for (const request of requests) {
    judgements.push(request && (await judgeKnown(request, bench, recorded !== null)));
  }
  const verdicts = requests.flatMap((invitation, at) => {
    const assessment = judgements[at]?.assessment;
    if (!invitation || !assessment) return [];
    const { verdict, inviter, axes } = assessment;
    return [{ invitation, verdict, role: inviter.role, automated: axes.automation.score }];
  });
  // The answer does not wait for the shelf: what is not kept comes again with the next look at the page.
  void recorded?.kept.then(async () => history.noteVerdicts(verdicts)).catch(() => undefined);
  return { judgements, repeats: recorded?.repeats ?? false };
}

/** Judges one request and adds what the memory says of it, which is left out where the memory cannot be asked. */
async function judgeKnown(
  invitation: Invitation,
  bench: Bench,
  isRecorded: boolean,
): Promise<Judgement | null> {
  const { goals, history, settings, now, language = 'en' } = bench;
  const view = isRecorded ? await history.view(invitation).catch(() => undefined) : undefined;
  const facts = await history.facts(invitation, { settings, now }).catch(() => null);
  try {
    const context = { goals, history: view, replySettings: bench.replySettings, interfaceLanguage: language };
    const own = judge(invitation, context);
    if (!facts) return own;
    const correction = facts.corrected?.correction;
    const judged = correction ? judge(invitation, { ...context, correction }) : own;
    return {
      ...judged,
      memory: recall(invitation, { facts, assessment: own.assessment, goals, language, now }),
    };
  } catch {
    return null;
  }
}
