import { firmOf } from '../../utils/assessment/history-view';
import { matchLists } from '../../utils/assessment/lists';
import { judge } from '../../utils/judge';
import type {
  Goals,
  HistoryView,
  Invitation,
  Judgement,
  MemoryNotes,
  MemorySettings,
  ReplySettings,
} from '../../utils/model';
import { invitationSchema, parse } from '../../utils/model';
import type { History } from '../../utils/storage/history';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { memoryNotes } from '../../utils/words/memory';
import { domainOf } from './acts';

/** What a batch is judged by. */
export interface Bench {
  goals: Goals;
  history: History;
  settings: MemorySettings;
  /** How replies are written; Winnow's own words where absent. */
  replySettings?: ReplySettings;
  /** The interface's language; English where absent. */
  language?: InterfaceLanguage;
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
  const { history, now, settings } = bench;
  const requests = items.map(({ invitation }) => {
    const parsed = parse(invitationSchema, invitation);
    return parsed.ok ? parsed.value : null;
  });
  const valid = requests.filter((request) => request !== null);
  const { keepNotes } = settings;
  const recorded = await history.record(valid, now, { keepNotes }).catch(() => null);
  const judgements: (Judgement | null)[] = [];
  for (const request of requests) {
    const view = request && recorded ? await history.view(request).catch(() => undefined) : undefined;
    const judgement = request && judgeOne(request, bench, view);
    if (request && judgement) judgement.memory = await recall(request, bench);
    judgements.push(judgement);
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

/** What the memory says of a request; undefined where it cannot be asked. */
async function recall(
  invitation: Invitation,
  { history, goals, settings, language = 'en', now }: Bench,
): Promise<MemoryNotes | undefined> {
  try {
    const facts = await history.facts(invitation, { settings, now });
    const list = matchLists(invitation, goals.lists);
    const firm = firmOf(invitation);
    const domain = domainOf(invitation.note);
    return memoryNotes({ facts, name: invitation.name, firm, domain, list, now }, language);
  } catch {
    return undefined;
  }
}

function judgeOne(
  invitation: Invitation,
  { goals, replySettings, language }: Bench,
  view: HistoryView | undefined,
): Judgement | null {
  try {
    return judge(invitation, { goals, history: view, replySettings, interfaceLanguage: language });
  } catch {
    return null;
  }
}
