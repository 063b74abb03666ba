import { browser } from 'wxt/browser';
import { demoInvitations } from '../../utils/demo';
import { sendToTab } from '../../utils/messaging/client';
import type { Invitation } from '../../utils/model';

/** The requests of an open invitations page, `most` of them; or the invented ones where none is open. */
export async function requestsToTry(most: number): Promise<{ invitations: Invitation[]; areOwn: boolean }> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const states = await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : sendToTab(id, 'surface:page-state', null))),
  );
  const own = states
    .flatMap((state) => (state.status === 'fulfilled' ? (state.value?.rows ?? []) : []))
    .map(({ invitation }) => invitation);
  const areOwn = own.length > 0;
  return { invitations: (areOwn ? own : demoInvitations()).slice(0, most), areOwn };
}
