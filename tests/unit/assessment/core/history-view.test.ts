import { describe, expect, it } from 'vitest';
import { entryOf, HistoryIndex } from '../../../../utils/assessment/history-view';
import type { HistoryLine, Invitation } from '../../../../utils/model';

const pitch = (name: string, firm: string): string =>
  `Hi ${name}, I saw that ${firm} is growing fast. We help teams like yours find machine operators within ten days. Worth a short call this week?`;
const request = (
  slug: string,
  note: string | null,
  more: Partial<HistoryLine> = {},
): HistoryLine & Invitation => ({
  name: `Person ${slug}`,
  profileUrl: `https://www.linkedin.com/in/${slug}/`,
  note,
  ...more,
});
const EARLIER = [
  request('ada', pitch('Mara', 'Kornfeld'), { sentAt: '2026-03-01T08:00:00Z' }),
  request('ben', pitch('Mara', 'Kornfeld'), { sentAt: '2026-02-01T08:00:00Z' }),
  request(
    'cleo',
    'Thank you for the long answer about grain dryers at the co-op meeting, it saved us a harvest.',
  ),
  request('dora', null, { outcome: 'accepted' }),
];
const index = new HistoryIndex(EARLIER.map((line) => entryOf(line)));

describe('what the history says of a request', () => {
  it('counts other senders of the same text, oldest date first', () => {
    const view = index.view(request('eve', pitch('Jonas', 'Northgate Mills')));
    expect(view.duplicateSenders).toBe(2);
    expect(view.duplicateSimilarity).toBeGreaterThan(0.5);
    expect(view.duplicateDates).toEqual(['2026-02-01T08:00:00Z', '2026-03-01T08:00:00Z']);
  });

  it('leaves out the request itself and its sender’s other requests', () => {
    const [ada] = EARLIER;
    expect(ada && index.view(ada).duplicateSenders).toBe(1);
    expect(ada && index.view(ada).sameSender).toBe(0);
    expect(
      index.view(request('ada', pitch('Mara', 'Kornfeld'), { sentAt: '2026-06-01T08:00:00Z' })).sameSender,
    ).toBe(1);
  });

  it('tells one request from another by LinkedIn’s digits where it has them', () => {
    const twice = new HistoryIndex([entryOf(request('fay', pitch('A', 'B'), { invitationId: '11' }))]);
    expect(twice.view(request('fay', pitch('A', 'B'), { invitationId: '11' })).sameSender).toBe(0);
    expect(twice.view(request('fay', pitch('A', 'B'), { invitationId: '12' })).sameSender).toBe(1);
  });

  it('finds nothing for a personal note, an empty one, or LinkedIn’s default text', () => {
    const notes = [
      'Your seed catalogue from last spring is still on my desk; may I ask about the spelt?',
      null,
      '',
      "I'd like to add you to my professional network on LinkedIn.",
    ];
    const defaults = new HistoryIndex(
      [...EARLIER, request('gil', notes[3] ?? null)].map((line) => entryOf(line)),
    );
    for (const note of notes) expect(defaults.view(request('hal', note)).duplicateSenders).toBe(0);
  });

  it('knows a sender whose earlier request was accepted', () => {
    expect(
      index.view(request('dora', 'Hello again', { sentAt: '2026-08-01T00:00:00Z' })).sameSenderAnswered,
    ).toBe(true);
    expect(
      index.view(request('ada', 'Hello again', { sentAt: '2026-08-01T00:00:00Z' })).sameSenderAnswered,
    ).toBe(false);
  });

  it('does not depend on the order of the history', () => {
    const reversed = new HistoryIndex(EARLIER.toReversed().map((line) => entryOf(line)));
    const asked = request('eve', pitch('Jonas', 'Northgate Mills'));
    expect(reversed.view(asked)).toEqual(index.view(asked));
  });

  it('keeps neither the name nor a word of the note', () => {
    const entry = entryOf({ name: 'Ottilie Weizenbrot', note: pitch('Mara', 'Kornfeld') });
    expect(JSON.stringify(entry)).not.toMatch(/ottilie|weizenbrot|mara|operators/iu);
  });
});
