import type { enSurfaces } from './en/surfaces';
import type { InterfaceLanguage } from './languages';

/** The words of the surfaces. A catalogue of another language must have every key, with the same arguments. */
export type SurfaceWords = typeof enSurfaces;

/** One chunk a language, so that a surface carries the words of its own alone. */
const CATALOGUES: Record<InterfaceLanguage, () => Promise<SurfaceWords>> = {
  ar: async () => (await import('./ar/surfaces')).arSurfaces,
  de: async () => (await import('./de/surfaces')).deSurfaces,
  en: async () => (await import('./en/surfaces')).enSurfaces,
  es: async () => (await import('./es/surfaces')).esSurfaces,
  fr: async () => (await import('./fr/surfaces')).frSurfaces,
  it: async () => (await import('./it/surfaces')).itSurfaces,
  ja: async () => (await import('./ja/surfaces')).jaSurfaces,
  nl: async () => (await import('./nl/surfaces')).nlSurfaces,
  pl: async () => (await import('./pl/surfaces')).plSurfaces,
  pt: async () => (await import('./pt/surfaces')).ptSurfaces,
};

/**
 * Loads the labels of popup, side panel, options and welcome.
 * @param language the interface's language.
 */
export async function surfaceWords(language: InterfaceLanguage): Promise<SurfaceWords> {
  return CATALOGUES[language]();
}
