/** What an address shows: the manager's received list, the My Network page with its strip, or something else. */
export type Place = 'received' | 'strip' | 'elsewhere';

const HOST = /(?:^|\.)linkedin\.com$/u;
const RECEIVED = /^\/mynetwork\/invitation-manager(?:\/(?:received(?:\/.*)?)?)?$/u;
const STRIP = /^\/mynetwork(?:\/(?:grow\/?)?)?$/u;

/** Tells what an address shows. Never throws: what is no address is elsewhere. */
export function placeOf(address: string): Place {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'elsewhere';
  }
  if (!/^https?:$/u.test(url.protocol) || !HOST.test(url.hostname)) return 'elsewhere';
  if (RECEIVED.test(url.pathname)) return 'received';
  return STRIP.test(url.pathname) ? 'strip' : 'elsewhere';
}

/** Whether an address is one of LinkedIn's received-invitations pages, or the My Network page with its strip. */
export function isInvitationsAddress(address: string): boolean {
  return placeOf(address) !== 'elsewhere';
}
