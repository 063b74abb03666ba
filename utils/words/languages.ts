/** A language in which the interface can speak: BCP 47 tag, its own name for itself, its direction. */
interface Offered {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
}

/**
 * The languages to choose from, in the order of their own names, Latin script first. `pt` is Brazilian, as LinkedIn's own
 * Portuguese is.
 */
export const INTERFACE_LANGUAGES = [
  { tag: 'de', name: 'Deutsch', dir: 'ltr' },
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'es', name: 'Español', dir: 'ltr' },
  { tag: 'fr', name: 'Français', dir: 'ltr' },
  { tag: 'it', name: 'Italiano', dir: 'ltr' },
  { tag: 'nl', name: 'Nederlands', dir: 'ltr' },
  { tag: 'pl', name: 'Polski', dir: 'ltr' },
  { tag: 'pt', name: 'Português', dir: 'ltr' },
  { tag: 'ar', name: 'العربية', dir: 'rtl' },
  { tag: 'ja', name: '日本語', dir: 'ltr' },
] as const satisfies readonly Offered[];

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]['tag'];

/** Spoken where nothing else fits. */
export const FALLBACK_LANGUAGE: InterfaceLanguage = 'en';

/**
 * Which catalogue speaks. What the user chose comes first; null follows the browser, the first of whose languages that
 * has a catalogue decides. A region or script does not matter: `de-AT` is `de`, `pt-PT` is `pt`; without any, English.
 * @param chosen BCP 47 tag or null, as stored.
 * @param browser BCP 47 tags, the most wanted first.
 */
export function interfaceLanguage(chosen: string | null, browser: readonly string[]): InterfaceLanguage {
  const own = chosen === null ? undefined : known(chosen);
  if (own) return own;
  for (const tag of browser) {
    const found = known(tag);
    if (found) return found;
  }
  return FALLBACK_LANGUAGE;
}

/** The direction in which a language is written. */
export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return INTERFACE_LANGUAGES.find(({ tag }) => tag === language)?.dir ?? 'ltr';
}

function known(tag: string): InterfaceLanguage | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u);
  return INTERFACE_LANGUAGES.find((offered) => offered.tag === primary)?.tag;
}
