import { describe, expect, it } from 'vitest';
import type { Invitation } from '../../../utils/model';
import { DEFAULT_MEMORY_SETTINGS, keptEntrySchema } from '../../../utils/model';
import { migrateEntry, pack } from '../../../utils/storage/entries';
import { createHistory } from '../../../utils/storage/history';
import { knownPersonOf } from '../../../utils/storage/known-people';
import { memoryShelf as memory } from './memory-shelf';

const NOTE =
  'I came across your profile and think a short call about our platform for planning teams could be of use to you and yours.';
const FIRST: Invitation = {
  name: 'Ada Quist',
  profileUrl: 'https://www.linkedin.com/in/ada-quist/',
  invitationId: '7000000000000000001',
  note: `Hi Mira, ${NOTE}`,
};
const SECOND: Invitation = {
  name: 'Ruben Arai',
  profileUrl: 'https://www.linkedin.com/in/ruben-arai/',
  invitationId: '7000000000000000002',
  note: `Hi Tom, ${NOTE}`,
};
const NOW = '2026-11-24T10:00:00.000Z';

describe('the history', () => {
  it('keeps facts and fingerprints, and neither name nor note', async () => {
    const shelf = memory();
    await (
      await createHistory(shelf).record([FIRST], NOW)
    ).kept;
    const kept = [...shelf.kept.values()];
    expect(kept).toHaveLength(1);
    const [entry] = kept;
    expect(entry?.key).toBe(FIRST.invitationId);
    expect(keptEntrySchema.safeParse(entry && pack(entry)).success).toBe(true);
    expect(JSON.stringify(kept)).not.toMatch(/Ada|platform|Mira/u);
  });

  it('tells when another sender’s words come again, but not when the same request does', async () => {
    const history = createHistory(memory());
    expect(await history.record([FIRST], NOW)).toMatchObject({ repeats: false });
    expect(await history.record([FIRST], NOW)).toMatchObject({ repeats: false });
    expect((await history.view(FIRST)).duplicateSenders).toBe(0);
    expect(await history.record([SECOND], NOW)).toMatchObject({ repeats: true });
    expect((await history.view(FIRST)).duplicateSenders).toBe(1);
    expect((await history.view(SECOND)).duplicateSenders).toBe(1);
  });

  it('writes a request once, however often it is seen', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    await history.record([FIRST, SECOND], NOW);
    await history.record([FIRST, SECOND], NOW);
    expect(shelf.puts).toBe(1);
  });

  it('remembers verdicts and copied replies over a restart', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    await history.record([FIRST], NOW);
    await history.noteVerdicts([{ invitation: FIRST, verdict: 'decline' }]);
    await history.noteCopied(FIRST, 'not-now', NOW);
    expect(shelf.kept.get('7000000000000000001')).toMatchObject({
      verdict: 'decline',
      copied: `not-now ${NOW}`,
    });
    const later = createHistory(shelf);
    expect((await later.view({ ...FIRST, invitationId: '7000000000000000009' })).sameSender).toBe(1);
  });

  it('notes nothing on a request it does not know', async () => {
    const shelf = memory();
    await createHistory(shelf).noteCopied(FIRST, 'decline', NOW);
    expect(shelf.kept.size).toBe(0);
  });

  it('forgets everything', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    await history.record([FIRST], NOW);
    await history.wipe();
    expect(shelf.kept.size).toBe(0);
    expect((await history.view(SECOND)).duplicateSenders).toBe(0);
  });

  it('tries the shelf again after it failed', async () => {
    const shelf = memory();
    let broken = true;
    const history = createHistory({
      ...shelf,
      all: async () => {
        if (broken) throw new Error('blocked');
        return shelf.all();
      },
    });
    await expect(history.record([FIRST], NOW)).rejects.toThrow('blocked');
    broken = false;
    await expect(history.record([FIRST], NOW)).resolves.toMatchObject({ repeats: false });
  });

  it('keeps a note’s text only where it is told to', async () => {
    const shelf = memory();
    await (
      await createHistory(shelf).record([FIRST], NOW, { keepNotes: true })
    ).kept;
    expect(shelf.kept.get('7000000000000000001')?.note).toBe(FIRST.note);
  });

  it('tells of a firm’s earlier requests, and how many the user declined', async () => {
    const history = createHistory(memory());
    const from = (digit: number): Invitation => ({
      name: `Person ${digit}`,
      invitationId: `700000000000000001${digit}`,
      headline: 'Technical Recruiter at Corvane Search',
    });
    await history.record([from(1), from(2), from(3), from(4)], NOW);
    for (const digit of [1, 2, 3]) await history.noteCopied(from(digit), 'decline', NOW);
    const facts = await history.facts(from(4), { settings: DEFAULT_MEMORY_SETTINGS, now: NOW });
    expect(facts.firm).toEqual({ name: 'Corvane Search', count: 3, declined: 3 });
  });

  it('shows the common words of notes alike, with the dates', async () => {
    const history = createHistory(memory());
    await history.record([{ ...FIRST, sentAt: '2026-03-01T08:00:00Z' }, SECOND], NOW);
    const { alike } = await history.facts(SECOND, { settings: DEFAULT_MEMORY_SETTINGS, now: NOW });
    expect(alike).toMatchObject({ senders: 1, firstAt: '2026-03-01T08:00:00Z' });
    expect(alike?.template).toContain('think a short call about our platform');
    expect(alike?.template).not.toContain('Tom');
  });

  it('takes a question for open until it is overdue, handled or settled', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    await history.record([FIRST], NOW);
    await history.noteCopied(FIRST, 'ask-details', NOW);
    const asked = async (now: string) =>
      (await history.facts(FIRST, { settings: DEFAULT_MEMORY_SETTINGS, now })).asked;
    expect(await asked('2026-11-30T10:00:00.000Z')).toEqual({ at: NOW, due: false });
    expect(await asked('2026-12-01T10:00:00.000Z')).toEqual({ at: NOW, due: true });
    await history.noteHandled(FIRST, NOW);
    expect(await asked('2026-12-01T10:00:00.000Z')).toBeNull();
    await history.noteHandled(FIRST, null);
    await history.noteOutcome(FIRST, 'accepted');
    expect(await asked('2026-12-01T10:00:00.000Z')).toBeNull();
  });

  it('knows the request of the export again on the page', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    const exported = { ...FIRST, invitationId: null, sentAt: '2026-11-20T09:14:00.000Z' };
    const onPage = { ...FIRST, sentAt: '2026-11-20T07:14:33.120Z' };
    await history.record([exported], NOW);
    const { kept } = await history.record([onPage], NOW);
    await kept;
    expect(shelf.kept.size).toBe(1);
    expect((await history.view(onPage)).sameSender).toBe(0);
    await history.noteCopied(onPage, 'decline', NOW);
    expect([...shelf.kept.values()][0]?.copied).toBe(`decline ${NOW}`);
  });

  it('knows imported connections by address, and by full name in a note', async () => {
    const shelf = memory();
    const known = (name: string, slug: string | null, company: string) =>
      knownPersonOf({
        name,
        profileUrl: slug && `https://www.linkedin.com/in/${slug}/`,
        company,
        connectedOn: null,
      });
    shelf.known = [
      known('Ada Quist', 'ada-quist', 'Corvane Search'),
      known('Jørn van der Holt', null, 'Halden'),
    ];
    expect(JSON.stringify(shelf.known)).not.toMatch(/Ada Quist|Jørn/u);
    const history = createHistory(shelf);
    expect((await history.view(FIRST)).connected).toBe(true);
    expect((await history.view({ ...SECOND, name: 'Ada Quist' })).connected).toBeUndefined();
    const note = 'Hi Mira, Jørn van der Holt’s idea: he suggested that I write to you.';
    expect((await history.view({ ...SECOND, note })).namedConnections).toEqual(['Jørn van der Holt']);
  });

  it('forgets what was taken in before a time, and no more', async () => {
    const shelf = memory();
    const history = createHistory(shelf);
    await history.record([FIRST], '2024-01-01T00:00:00.000Z');
    await history.record([SECOND], NOW);
    expect(await history.forgetBefore('2025-01-01T00:00:00.000Z')).toBe(1);
    expect([...shelf.kept.keys()]).toEqual([SECOND.invitationId]);
    expect((await history.view(SECOND)).duplicateSenders).toBe(0);
  });

  it('brings an entry of the first version along, and refuses what is none', () => {
    const first = {
      key: 'k',
      sender: 'ada-quist',
      invitationId: null,
      firm: null,
      fingerprint: [1, 2, 3],
      sentAt: null,
      seenAt: NOW,
      verdict: 'ask',
      copied: null,
      outcome: null,
    };
    expect(migrateEntry(first)).toMatchObject({
      ...first,
      fingerprint: Uint32Array.of(1, 2, 3),
      origin: 'page',
    });
    expect(() => migrateEntry({ ...first, verdict: 'perhaps' })).toThrow('"verdict"');
    expect(() => migrateEntry(null)).toThrow('no entry');
  });
});
