import { describe, expect, it } from 'vitest';
import type { Invitation } from '../../../utils/model';
import { historyEntrySchema } from '../../../utils/model';
import { createHistory } from '../../../utils/storage/history';
import type { KeptEntry, Shelf } from '../../../utils/storage/shelf';

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

function memory(): Shelf & { kept: Map<string, KeptEntry>; puts: number } {
  const shelf = {
    kept: new Map<string, KeptEntry>(),
    puts: 0,
    all: async () => [...shelf.kept.values()].map((entry) => structuredClone(entry)),
    async put(entries: readonly KeptEntry[]) {
      shelf.puts += 1;
      for (const entry of entries) shelf.kept.set(entry.key, structuredClone(entry));
    },
    clear: async () => shelf.kept.clear(),
  };
  return shelf;
}

describe('the history', () => {
  it('keeps facts and fingerprints, and neither name nor note', async () => {
    const shelf = memory();
    await (
      await createHistory(shelf).record([FIRST], NOW)
    ).kept;
    const kept = [...shelf.kept.values()];
    expect(kept).toHaveLength(1);
    const { key, ...entry } = kept[0] ?? { key: '' };
    expect(key).toBe(FIRST.invitationId);
    expect(historyEntrySchema.safeParse(entry).success).toBe(true);
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
});
