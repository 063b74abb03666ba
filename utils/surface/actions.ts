import { browser } from 'wxt/browser';
import type { RequestActions } from '../../components/requests/look';
import { describeOutline } from '../linkedin/describe-page';
import type { Invitation, ReplyKind } from '../model';
import { send, sendToTab } from '../messaging/client';
import { storedPaused } from '../storage/paused';
import { askForAccess } from './access';

/** LinkedIn's page of received invitations. */
export const INVITATIONS = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** Remembers a copied reply. A memory that fails costs the user nothing: the words are on the clipboard. */
export function rememberCopied(invitation: Invitation, kind: ReplyKind): void {
  void send('surface:copied', { invitation, kind }).catch(() => null);
}

/** The actions of popup and side panel that do not depend on which of the two it is. */
export function actionsFor(tabId: number | null): RequestActions {
  return {
    onCopied(row, kind) {
      rememberCopied(row.invitation, kind);
      // The page counts what is undecided, and hears of this from nobody else.
      if (tabId !== null) void sendToTab(tabId, 'surface:row-copied', { key: row.key }).catch(() => null);
    },
    onAct: (row, act) => void send('surface:act', { invitation: row.invitation, act }).catch(() => null),
    onCorrect: (row, correction) =>
      void send('surface:correct', { invitation: row.invitation, correction }).catch(() => null),
    onShowOnPage: async (key) => {
      if (tabId === null) return false;
      try {
        const { shown } = await sendToTab(tabId, 'surface:show-on-page', { key });
        if (shown) await browser.tabs.update(tabId, { active: true });
        return shown;
      } catch {
        return false;
      }
    },
    onOpenInvitations: () => void browser.tabs.create({ url: INVITATIONS }),
    onBegin: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#begin') }),
    onReload: () => {
      if (tabId !== null) void browser.tabs.reload(tabId).catch(() => null);
    },
    onPause: (paused) => void storedPaused.write(paused).catch(() => null),
    onAskAccess: () => void askForAccess(),
    onOpenAppearance: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#appearance') }),
    onOpenSettings: () => void browser.runtime.openOptionsPage(),
    onReport: async () => {
      if (tabId === null) return null;
      try {
        return describeOutline((await sendToTab(tabId, 'surface:page-outline', null)).outline);
      } catch {
        return null;
      }
    },
  };
}
