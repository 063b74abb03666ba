import { browser } from 'wxt/browser';
import type { Appearance } from '../model';

/** What a surface must know before it draws: a part of the appearance. */
export type Look = Pick<Appearance, 'language' | 'theme' | 'page'>;

/** Where the appearance is stored; see appearance.ts, which guards what is written there. */
const KEY = 'appearance';

/** Reads the look without the weight of a validator. What cannot be read or understood follows browser and system. Never rejects. */
export async function readLook(): Promise<Look> {
  try {
    return lookOf((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return lookOf(null);
  }
}

/** Calls `changed` after each change of the appearance until `signal` aborts. */
export function watchLook(changed: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) changed();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** The languages the browser speaks and asks for, the most wanted first, as BCP 47 tags. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

function lookOf(stored: unknown): Look {
  const value = field(stored, 'value');
  const language = field(value, 'language');
  const theme = field(value, 'theme');
  return {
    language: typeof language === 'string' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    page: field(value, 'page') === 'untouched' ? 'untouched' : 'badges',
  };
}

function field(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
}
