import type { Act, Correction, PageGlance, PageRow, PageState, ReplyKind } from '../../utils/model';

/**
 * What is known of the tab in front.
 * `no-answer`: nothing of Winnow runs in it, so it is not on LinkedIn, or was open before Winnow was installed.
 * `silent`: Winnow runs in it but does not answer, as after an update.
 * `no-access`: the browser does not let Winnow run on LinkedIn. `not-begun`: the user has not agreed yet to what is read.
 * `paused`: the user told it to rest.
 */
export type PageLook =
  | { kind: 'loading' }
  | { kind: 'no-answer' }
  | { kind: 'silent' }
  | { kind: 'no-access' }
  | { kind: 'not-begun' }
  | { kind: 'paused' }
  | { kind: 'page'; state: PageState; beginning?: Beginning };

/** Told of a page whose first rows have come, and whose others are on their way. */
export type Beginning = Pick<PageGlance, 'total' | 'counts' | 'serial'>;

/** What popup and side panel can do; each surface hands in its own. */
export interface RequestActions {
  onCopied: (row: PageRow, kind: ReplyKind) => void;
  /** Scrolls the page to a request. Resolves to false when it is no longer there. */
  onShowOnPage: (key: string) => Promise<boolean>;
  /** The user's one click about a sender: on or off a list, handled. */
  onAct: (row: PageRow, act: Act) => void;
  /** The user's own word on a request, or null to take it back. */
  onCorrect: (row: PageRow, correction: Correction | null) => void;
  onOpenInvitations: () => void;
  /** Opens what is agreed to before the first read. */
  onBegin: () => void;
  /** Loads the tab anew that no longer answers. */
  onReload: () => void;
  onOpenSettings: () => void;
  /** Opens the setting of what is drawn on LinkedIn's page. */
  onOpenAppearance: () => void;
  /** Absent where there is no side panel to open. */
  onOpenSidePanel?: () => void;
  /** Pauses Winnow on all of LinkedIn's pages, or lets it go on. */
  onPause: (paused: boolean) => void;
  /** Asks the browser for access to LinkedIn that was withheld. */
  onAskAccess: () => void;
  /** The description of an unknown page, or null when the page does not answer. */
  onReport: () => Promise<string | null>;
}
