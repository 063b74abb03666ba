import { useEffect, useState } from 'react';
import type { DemoLook } from '../../components/welcome/TryInbox';
import { DEMO_GOALS, demoInvitations } from '../../utils/demo';
import { send } from '../../utils/messaging/client';
import type { Goals } from '../../utils/model';

/** How long a change of the answers waits for the next one before the requests are judged anew, in milliseconds. */
const SETTLES_AFTER = 300;

const INVITATIONS = demoInvitations();

/** The invented requests, judged by the real engine: for the invented receiver, and by the user's own answers where there are any. */
export function useDemo(goals: Goals | null): DemoLook {
  const [look, setLook] = useState<DemoLook>({ kind: 'waiting' });
  useEffect(() => {
    if (!goals) return;
    const life = new AbortController();
    const judge = async (): Promise<DemoLook> => {
      const answer = await send('surface:judge-by', { invitations: INVITATIONS, goals: demoGoals(goals) });
      if (!answer) return { kind: 'failed' };
      const rows = INVITATIONS.map((invitation, at) => ({
        key: invitation.id ?? String(at),
        invitation,
        judgement: answer.judgements[at] ?? null,
      }));
      return { kind: 'judged', rows };
    };
    const timer = setTimeout(() => {
      void judge()
        .catch((): DemoLook => ({ kind: 'failed' }))
        .then((next) => life.signal.aborted || setLook(next));
    }, SETTLES_AFTER);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [goals]);
  return look;
}

/** The invented receiver's goals, with what the user has answered in their place. */
export function demoGoals(own: Goals): object {
  const answered = {
    ...(own.intent !== 'open' && { intent: own.intent }),
    ...(own.targetRoles.length > 0 && { targetRoles: own.targetRoles }),
    ...(own.locations.length > 0 && { locations: own.locations }),
    ...(own.remote !== 'any' && { remote: own.remote }),
    ...(own.languages.length > 0 && { languages: own.languages }),
  };
  return { ...DEMO_GOALS, ...answered };
}
