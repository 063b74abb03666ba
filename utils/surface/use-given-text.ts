import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { GIVEN_TEXT_KEY } from './given-text-key';

/**
 * The text that was handed to the side panel from the context menu, with a number that tells one handing from the next.
 * It is taken out of the session's storage as soon as it is read.
 */
export function useGivenText(): { text: string; serial: number } {
  const [given, setGiven] = useState({ text: '', serial: 0 });
  useEffect(() => {
    const life = new AbortController();
    const { session } = browser.storage;
    const take = async () => {
      const text: unknown = (await session.get(GIVEN_TEXT_KEY))[GIVEN_TEXT_KEY];
      if (typeof text !== 'string' || life.signal.aborted) return;
      await session.remove(GIVEN_TEXT_KEY);
      setGiven(({ serial }) => ({ text, serial: serial + 1 }));
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'session' && changes[GIVEN_TEXT_KEY]?.newValue !== undefined) void take();
    };
    browser.storage.onChanged.addListener(onChanged);
    void take().catch(() => null);
    return () => {
      life.abort();
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return given;
}
