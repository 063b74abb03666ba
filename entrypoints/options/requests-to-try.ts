import { browser } from 'wxt/browser';
import { demoInvitations } from '../../utils/demo';
import { sendToTab } from '../../utils/messaging/client';
import type { Invitation } from '../../utils/model';

/** Requests that templates are tried on at most. */
const MOST = 30;

/** The requests of an open invitations page, or the invented ones where none is open. */
export async function requestsToTry(): Promise<{ invitations: Invitation[]; areOwn: boolean }> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const states = await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : sendToTab(id, 'surface:page-state', null))),
  );
  const own = states
    .flatMap((state) => (state.status === 'fulfilled' ? (state.value?.rows ?? []) : []))
    .map(({ invitation }) => invitation);
  const areOwn = own.length > 0;
  return { invitations: (areOwn ? own : demoInvitations()).slice(0, MOST), areOwn };
}
