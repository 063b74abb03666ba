import { browserLanguages } from '../../utils/storage/look';
import { storedAppearance } from '../../utils/storage/appearance';
import { remembered } from '../../utils/storage/stored';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { interfaceLanguage } from '../../utils/words/languages';

/** The interface's language as it stands now. */
export type LanguageNow = () => Promise<InterfaceLanguage>;

/** Knows the interface's language: the user's choice, else the browser's. Call it before the first await. */
export function knowLanguage(): LanguageNow {
  const appearanceNow = remembered(storedAppearance);
  return async () => interfaceLanguage((await appearanceNow()).value.language, browserLanguages());
}

/** Calls `changed` with the new language after the user chose another one. Call it before the first await. */
export function watchLanguage(now: LanguageNow, changed: (language: InterfaceLanguage) => void): void {
  // Unknown to a worker that the change itself has woken: it is then told, for nothing at worst.
  let last: InterfaceLanguage | null = null;
  void now().then((language) => {
    last ??= language;
  });
  storedAppearance.watch(() => {
    void now().then((language) => {
      if (language !== last) changed(language);
      last = language;
    });
  });
}
