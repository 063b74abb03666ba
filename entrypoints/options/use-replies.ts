import { useCallback, useEffect, useRef, useState } from 'react';
import type { RepliesActions, RepliesLook } from '../../components/options/replies-look';
import { send } from '../../utils/messaging/client';
import type { Language, ReplySettings } from '../../utils/model';
import { requestsToTry } from './requests-to-try';

/** How long a change waits for the next one before it is saved, in milliseconds. */
const SETTLES_AFTER = 350;
/** Requests that templates are tried on at most. */
const MOST = 30;
/** Changes that can be undone, one after the other. */
const UNDO_STEPS = 50;

type Found = Pick<RepliesLook, 'examples' | 'areOwn' | 'starters'>;

/** Reads the user's replies, saves each change soon after it was made, and can take back one after the other. */
export function useReplies(): {
  look: RepliesLook | null;
  failed: boolean;
  actions: Omit<RepliesActions, 'tryOut'>;
} {
  const [settings, setSettings] = useState<ReplySettings | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [status, setStatus] = useState<RepliesLook['status']>('unchanged');
  const [language, setLanguage] = useState<Language>('en');
  const [found, setFound] = useState<Found | null>(null);
  const [before, setBefore] = useState<{ settings: ReplySettings; editing?: string }[]>([]);
  const waiting = useRef<{ settings: ReplySettings; timer: ReturnType<typeof setTimeout> }>(null);

  useEffect(() => {
    send('surface:read-reply-settings', null).then(
      (answer) => {
        setSettings(answer.settings);
        setTrouble(answer.trouble);
      },
      () => setFailed(true),
    );
  }, []);

  const register = settings?.register;
  useEffect(() => {
    if (!register) return;
    const life = new AbortController();
    const look = async () => {
      const { invitations, areOwn } = await requestsToTry(MOST);
      const plain: ReplySettings = { register, templates: [] };
      const answer = await send('surface:reply-examples', { language, settings: plain, invitations });
      if (!life.signal.aborted) setFound({ ...answer, areOwn });
    };
    look().catch(() => setFailed(true));
    return () => life.abort();
  }, [language, register]);

  const save = useCallback(async (next: ReplySettings, told: 'saved' | 'undone') => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    const answer = await send('surface:save-reply-settings', { settings: next }).catch(() => null);
    setStatus(answer?.ok ? told : 'failed');
  }, []);

  // What is still waiting when the panel or the page goes is saved on the way out.
  useEffect(() => {
    const flush = () => {
      if (waiting.current) void save(waiting.current.settings, 'saved');
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [save]);

  const put = (next: ReplySettings, told: 'saved' | 'undone') => {
    setSettings(next);
    setStatus('saving');
    if (waiting.current) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => void save(next, told), SETTLES_AFTER);
    waiting.current = { settings: next, timer };
  };
  const actions = {
    onLanguage: setLanguage,
    onChange: (next: ReplySettings, editing?: string) => {
      if (!settings) return;
      const goesOn = editing !== undefined && before.at(-1)?.editing === editing;
      if (!goesOn) setBefore([...before, { settings, editing }].slice(-UNDO_STEPS));
      put(next, 'saved');
    },
    onUndo: () => {
      const last = before.at(-1);
      if (!last) return;
      setBefore(before.slice(0, -1));
      put(last.settings, 'undone');
    },
  };
  const canUndo = before.length > 0;
  const look = settings && found && { settings, trouble, status, language, ...found, canUndo };
  return { look, failed, actions };
}
