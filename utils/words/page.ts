import type { ReplyKind } from '../model';
import { arPage } from './ar/page';
import { dePage } from './de/page';
import { enPage } from './en/page';
import { esPage } from './es/page';
import { frPage } from './fr/page';
import { itPage } from './it/page';
import { jaPage } from './ja/page';
import { nlPage } from './nl/page';
import { plPage } from './pl/page';
import { ptPage } from './pt/page';
import type { InterfaceLanguage } from './languages';

/** A text for each plural of its language; `{count}` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Line icons of badge and panel, as paths on a 16 × 16 grid. They come with the labels, whose place some of them take. */
export type PageGlyphs = Record<'copy' | 'check' | 'close' | 'chevron' | 'plus' | 'minus', string>;

/**
 * Labels of the badge and the panel on the page; the sentences themselves come with each judgement. Plain data with `{name}`,
 * `{verdict}` and `{count}` to fill in: the background sends them, so that no language weighs on the content script.
 */
export interface PageWords {
  /** BCP 47 tag and direction of these words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  glyphs: PageGlyphs;
  /** Accessible name of the verdict's button; `verdict` is what it shows. */
  verdictOf: string;
  copyReply: string;
  /** Accessible name of the badge's copy button; begins with `copyReply`. */
  copyReplyTo: string;
  copied: string;
  /** What a screen reader is told after copying. */
  replyCopied: string;
  /** In the place of the copy button where the advice is not to answer. */
  doNotAnswer: string;
  /** Where there is no reply to copy for another reason. */
  noReplyNeeded: string;
  notJudged: string;
  notRead: string;
  panelOf: string;
  close: string;
  reasons: string;
  noReasons: string;
  speaksFor: string;
  speaksAgainst: string;
  moreReasons: Counted;
  notLookedAt: string;
  /** Title of what only their profile shows. */
  checklist: string;
  wouldChange: string;
  whyTheyWrote: string;
  /** Title of what the memory knows of the sender. */
  memory: string;
  /** Opens the buttons for the lists: what a later request of the sender should get. */
  nextTime: string;
  /** Opens the choices of what the verdict got wrong; `whatIsWrong` names them to a screen reader. */
  wrong: string;
  whatIsWrong: string;
  /** Takes a correction back. */
  undo: string;
  reply: string;
  otherReplies: string;
  replyKinds: Record<ReplyKind, string>;
  characters: Counted;
  whereToPaste: string;
  /** Shown with the reply's text selected when the browser refuses to copy. */
  copyFailed: string;
}

/** The labels of one language, without the icons that come with them. */
export type PageCatalogue = Omit<PageWords, 'glyphs'>;

const CATALOGUES: Record<InterfaceLanguage, PageCatalogue> = {
  ar: arPage,
  de: dePage,
  en: enPage,
  es: esPage,
  fr: frPage,
  it: itPage,
  ja: jaPage,
  nl: nlPage,
  pl: plPage,
  pt: ptPage,
};

/** The labels of badge and panel in one language, without their icons. */
export function pageCatalogue(language: InterfaceLanguage): PageCatalogue {
  return CATALOGUES[language];
}

/**
 * The labels of badge and panel.
 * @param language the interface's language.
 */
export function pageWords(language: InterfaceLanguage, glyphs: PageGlyphs): PageWords {
  return { ...pageCatalogue(language), glyphs };
}
