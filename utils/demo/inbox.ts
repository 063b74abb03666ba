import type { Invitation } from '../model';
import type { DemoRequest } from './request';
import { invitationsOf } from './request';
import { LATER } from './requests/later';
import { OFFERS } from './requests/offers';
import { OTHER_KINDS } from './requests/other-kinds';
import { PEOPLE } from './requests/people';
import { SELLING } from './requests/selling';

/** The invented inbox, the newest first. */
export const DEMO_INBOX: readonly DemoRequest[] = [...OFFERS, ...SELLING, ...PEOPLE, ...OTHER_KINDS].toSorted(
  (a, b) => Date.parse(b.sentAt) - Date.parse(a.sentAt),
);

/** Requests that arrive when the demo page is scrolled to its end. */
export const DEMO_LATER: readonly DemoRequest[] = LATER;

/** The requests as Winnow should read them off the demo page. */
export function demoInvitations(requests: readonly DemoRequest[] = DEMO_INBOX): Invitation[] {
  return invitationsOf(requests);
}
