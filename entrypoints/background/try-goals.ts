import { assessInvitation, judge } from '../../utils/judge';
import type { BackgroundHandlers } from '../../utils/messaging/server';
import type { HistoryView, Invitation, ReplySettings } from '../../utils/model';
import { goalsSchema, parse } from '../../utils/model';
import type { InterfaceLanguage } from '../../utils/words/languages';

type Names = 'surface:judge-by' | 'surface:compare-goals';

interface TryWorld {
  /** What the memory says of a request. */
  view: (invitation: Invitation) => Promise<HistoryView>;
  replySettings: () => Promise<ReplySettings>;
  /** In which sentences are written. */
  language: () => Promise<InterfaceLanguage>;
}

/** What the background does with the messages about goals on trial. Nothing of it is recorded. */
export function goalTrials({ view, replySettings, language }: TryWorld): Pick<BackgroundHandlers, Names> {
  return {
    async 'surface:judge-by'({ invitations, goals }) {
      const parsed = parse(goalsSchema, goals);
      if (!parsed.ok) return null;
      const [settings, interfaceLanguage] = await Promise.all([replySettings(), language()]);
      return {
        judgements: invitations.map((invitation) =>
          judge(invitation, { goals: parsed.value, replySettings: settings, interfaceLanguage }),
        ),
      };
    },
    async 'surface:compare-goals'({ invitations, before, after }) {
      const old = parse(goalsSchema, before);
      const next = parse(goalsSchema, after);
      if (!old.ok || !next.ok) return null;
      const views = await Promise.all(
        invitations.map(async (invitation) => view(invitation).catch(() => undefined)),
      );
      const changes = invitations.flatMap((invitation, at) => {
        const history = views[at];
        const from = assessInvitation(invitation, { goals: old.value, history }).verdict;
        const to = assessInvitation(invitation, { goals: next.value, history }).verdict;
        return from === to ? [] : [{ at, from, to }];
      });
      return { changes };
    },
  };
}
