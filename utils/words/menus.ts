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

/** What the browser itself shows: titles of the context menu, with the selected words in the place of `%s`, and of the toolbar icon. */
export interface MenuWords {
  assessSelected: string;
  alwaysPerson: string;
  neverPerson: string;
  alwaysWords: string;
  neverWords: string;
  undoList: string;
  /** The toolbar icon's title with a count of this page's requests, or of the questions that are due. */
  undecided: (count: number) => string;
  waiting: (count: number) => string;
  /** The toolbar icon's title after a click on a link that is nobody's profile. */
  noProfile: string;
}

const CATALOGUES: Record<InterfaceLanguage, MenuWords> = { ar, de, en, es, fr, it, ja, nl, pl, pt };

/** The titles of context menu and toolbar icon in the interface's language. */
export function menuWords(language: InterfaceLanguage): MenuWords {
  return CATALOGUES[language];
}
