import type { ReplyKind } from '../model';
import type { InterfaceLanguage } from './index';

/** Labels of the badge and the panel on the page. The sentences themselves come with each judgement. */
export interface PageWords {
  /** BCP 47 tag and direction of these words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Accessible name of the verdict's button; `verdict` is what it shows. */
  verdictOf: (verdict: string, name: string) => string;
  copyReply: string;
  /** Accessible name of the badge's copy button; begins with `copyReply`. */
  copyReplyTo: (name: string) => string;
  copied: string;
  /** What a screen reader is told after copying. */
  replyCopied: string;
  /** In the place of the copy button where the advice is not to answer. */
  doNotAnswer: string;
  /** Where there is no reply to copy for another reason. */
  noReplyNeeded: string;
  notJudged: string;
  notRead: string;
  panelOf: (name: string) => string;
  close: string;
  reasons: string;
  noReasons: string;
  speaksFor: string;
  speaksAgainst: string;
  moreReasons: (count: number) => string;
  notLookedAt: string;
  wouldChange: string;
  whyTheyWrote: string;
  reply: string;
  otherReplies: string;
  replyKinds: Record<ReplyKind, string>;
  characters: (count: number) => string;
  whereToPaste: string;
  /** Shown with the reply's text selected when the browser refuses to copy. */
  copyFailed: string;
}

const ENGLISH: PageWords = {
  lang: 'en',
  dir: 'ltr',
  verdictOf: (verdict, name) => `${verdict}: why, for ${name}`,
  copyReply: 'Copy reply',
  copyReplyTo: (name) => `Copy reply to ${name}`,
  copied: 'Copied',
  replyCopied: 'Reply copied.',
  doNotAnswer: 'Do not answer',
  noReplyNeeded: 'No reply needed',
  notJudged: 'No verdict yet',
  notRead: 'Could not be read',
  panelOf: (name) => `Winnow on the request of ${name}`,
  close: 'Close',
  reasons: 'Reasons',
  noReasons: 'Nothing in the request speaks clearly for or against it.',
  speaksFor: 'For',
  speaksAgainst: 'Against',
  moreReasons: (count) => (count === 1 ? '1 more reason' : `${count} more reasons`),
  notLookedAt: 'Not looked at',
  wouldChange: 'What would change this',
  whyTheyWrote: 'Why they probably wrote',
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
  characters: (count) => (count === 1 ? '1 character' : `${count} characters`),
  whereToPaste:
    'Paste it under “Message” on this request: that opens a chat without accepting. Reply first, then Ignore, since Ignore takes the request away.',
  copyFailed: 'The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
};

/**
 * The labels of badge and panel.
 * @param language the interface's language; one that has no catalogue yet is answered in English.
 */
export function pageWords(_language: InterfaceLanguage): PageWords {
  return ENGLISH;
}
