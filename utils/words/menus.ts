import { ar } from './ar/menus';
import { de } from './de/menus';
import { en } from './en/menus';
import { es } from './es/menus';
import { fr } from './fr/menus';
import { it } from './it/menus';
import { ja } from './ja/menus';
import type { InterfaceLanguage } from './languages';
import { nl } from './nl/menus';
import { pl } from './pl/menus';
import { pt } from './pt/menus';

/** Titles of the context menu. The browser puts the selected words in the place of `%s`. */
export interface MenuWords {
  assessSelected: string;
  alwaysPerson: string;
  neverPerson: string;
  alwaysWords: string;
  neverWords: string;
  undoList: string;
}

const CATALOGUES: Record<InterfaceLanguage, MenuWords> = { ar, de, en, es, fr, it, ja, nl, pl, pt };

/** The titles of the context menu in the interface's language. */
export function menuWords(language: InterfaceLanguage): MenuWords {
  return CATALOGUES[language];
}
