import { enSurfaces } from './en/surfaces';
import type { InterfaceLanguage } from './index';

/** The words of the surfaces. A catalogue of another language must have every key, with the same arguments. */
export type SurfaceWords = typeof enSurfaces;

const CATALOGUES: Record<InterfaceLanguage, SurfaceWords> = { en: enSurfaces };

/**
 * The labels of popup, side panel and options.
 * @param language the interface's language.
 */
export function surfaceWords(language: InterfaceLanguage): SurfaceWords {
  return CATALOGUES[language];
}
