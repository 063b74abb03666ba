import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../utils/linkedin';
import { offlineVisibility } from '../../../utils/linkedin/offline-visibility';
import { ALL_AT_ONCE, DRIFTS } from './drift';
import { documentOf, fixtures, NOW } from './fixtures';

// Many pages are parsed here: slow machines may take their time.
vi.setConfig({ testTimeout: 60_000 });

const pages = fixtures().filter(({ invitations }) => invitations.length > 0);
/** Pages that between them hold every situation; the others differ in language alone. */
const telling = pages.filter(({ name }) => !/-[a-z]{2}$/u.test(name) || /-(?:en|ar|ja)$/u.test(name));
const drifts = [
  ...Object.entries(DRIFTS).map(([what, drift]) => ({ what, drift, on: telling })),
  { what: 'everything at once', drift: ALL_AT_ONCE, on: pages },
];

describe.each(drifts)('$what', ({ drift, on }) => {
  it.each(on)('$name: reads the same persons, and no wrong value', ({ html, url, invitations }) => {
    const document = documentOf(html);
    drift(document);
    const { cards, health } = readPage(document, {
      isVisible: offlineVisibility(document),
      url,
      now: () => NOW,
    });
    const wanted = new Map(invitations.map((invitation) => [invitation.profileUrl, invitation]));
    for (const { invitation, missing } of cards) {
      const expected = wanted.get(invitation?.profileUrl);
      expect(expected, `a card of ${invitation?.profileUrl}`).toBeDefined();
      const read = {
        name: invitation?.name,
        headline: invitation?.headline,
        note: missing.includes('note') || expected?.note === undefined ? expected?.note : invitation?.note,
        mutualConnections: invitation?.mutualConnections ?? expected?.mutualConnections,
      };
      expect(read).toEqual({
        name: expected?.name,
        headline: expected?.headline,
        note: expected?.note,
        mutualConnections: expected?.mutualConnections,
      });
    }
    // Nothing is passed over in silence: who is not read is told by the page's health, or has no witness on the strip.
    const silent = health.status === 'ok' && !url?.endsWith('/grow/');
    const lost = [...wanted.keys()].filter(
      (address) => !cards.some(({ invitation }) => invitation?.profileUrl === address),
    );
    expect(silent ? lost : []).toEqual([]);
  });
});
