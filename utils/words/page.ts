import type { ReplyKind } from '../model';
import type { InterfaceLanguage } from './index';

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
  wouldChange: string;
  whyTheyWrote: string;
  /** Title of what the memory knows of the sender. */
  memory: string;
  reply: string;
  otherReplies: string;
  replyKinds: Record<ReplyKind, string>;
  characters: Counted;
  whereToPaste: string;
  /** Shown with the reply's text selected when the browser refuses to copy. */
  copyFailed: string;
}

const ENGLISH: Omit<PageWords, 'glyphs'> = {
  lang: 'en',
  dir: 'ltr',
  verdictOf: '{verdict}: why, for {name}',
  copyReply: 'Copy reply',
  copyReplyTo: 'Copy reply to {name}',
  copied: 'Copied',
  replyCopied: 'Reply copied.',
  doNotAnswer: 'Do not answer',
  noReplyNeeded: 'No reply needed',
  notJudged: 'No verdict yet',
  notRead: 'Could not be read',
  panelOf: 'Winnow on the request of {name}',
  close: 'Close',
  reasons: 'Reasons',
  noReasons: 'Nothing in the request speaks clearly for or against it.',
  speaksFor: 'For',
  speaksAgainst: 'Against',
  moreReasons: { one: '1 more reason', other: '{count} more reasons' },
  notLookedAt: 'Not looked at',
  wouldChange: 'What would change this',
  whyTheyWrote: 'Why they probably wrote',
  memory: 'From your memory',
  reply: 'Your reply',
  otherReplies: 'Kind of reply',
  replyKinds: {
    decline: 'Decline',
    'not-now': 'Not now',
    'ask-details': 'Ask for details',
    accept: 'Accept',
    'follow-instead': 'Follow instead',
    refer: 'Refer to someone',
  },
  characters: { one: '1 character', other: '{count} characters' },
  whereToPaste:
    'Paste it under “Message” on this request: that opens a chat without accepting. Reply before you accept or ignore, since either takes the request away.',
  copyFailed: 'The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
};

/**
 * The labels of badge and panel.
 * @param language the interface's language; one that has no catalogue yet is answered in English.
 */
export function pageWords(_language: InterfaceLanguage, glyphs: PageGlyphs): PageWords {
  return { ...ENGLISH, glyphs };
}
