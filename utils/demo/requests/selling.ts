import type { DemoRequest } from '../request';

/** Requests that sell something, and one that is a fraud. */
export const SELLING: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'lukas-steinmann-growth',
    name: 'Lukas Steinmann',
    headline: 'I help B2B teams fill their calendar | Pipeline on autopilot | Founder @ Leadmühle',
    note: 'Hi Mira, we help companies like Waterkant Energie book 30+ qualified meetings a month, guaranteed. Worth a quick call? Grab a slot: calendly.com/leadmuehle/intro',
    mutualConnections: 0,
    sentAt: '2026-11-21T07:30:00.000Z',
  },
  {
    kind: 'person',
    slug: 'emma-fraser-online-5517',
    name: 'Emma Fraser',
    headline: 'HR Assistant | Remote work | Flexible hours',
    note: 'Hello dear, we offer easy part time work online, rating hotels from your phone, 200 to 500 USD per day paid in USDT. No experience needed. Only a small refundable deposit to start. Write me on WhatsApp +00 000 0000.',
    mutualConnections: 0,
    sentAt: '2026-11-20T02:55:00.000Z',
  },
  {
    kind: 'person',
    slug: 'derek-holloway-it',
    name: 'Derek Holloway',
    headline: 'Account Executive at Stackfield Staffing',
    note: 'Hi {{first_name}}, we have pre-vetted developers ready to join {{company}} from $25/hour. Can I send you some profiles?',
    mutualConnections: 1,
    sentAt: '2026-11-16T15:33:00.000Z',
  },
];
