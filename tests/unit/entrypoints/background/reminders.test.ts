import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAfterMemory } from '../../../../entrypoints/background/reminders';
import type { MemorySettings } from '../../../../utils/model';
import { DEFAULT_MEMORY_SETTINGS } from '../../../../utils/model';
import { createHistory } from '../../../../utils/storage/history';
import { memoryShelf } from '../../storage/memory-shelf';

const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const ADA = { name: 'Ada Quist', invitationId: '7000000000000000001' };
const BORIS = { name: 'Boris Halvorsen', invitationId: '7000000000000000002' };

beforeEach(() => fakeBrowser.reset());

async function look(settings: Partial<MemorySettings> = {}) {
  const shelf = memoryShelf();
  const history = createHistory(shelf);
  const showDue = vi.fn<(due: number) => Promise<void>>(async () => undefined);
  const caretaker = lookAfterMemory(
    history,
    async () => ({ ...DEFAULT_MEMORY_SETTINGS, ...settings }),
    showDue,
  );
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (!alarm) throw new Error('no alarm');
  return { shelf, history, showDue, caretaker, ring: async () => fakeBrowser.alarms.onAlarm.trigger(alarm) };
}

describe('who looks after the memory', () => {
  it('counts the questions that are due, and none that is young, handled or not to be reminded of', async () => {
    const { history, caretaker, showDue } = await look();
    await history.record([ADA, BORIS], ago(30));
    await history.noteCopied(ADA, 'ask-details', ago(20));
    await history.noteCopied(BORIS, 'ask-details', ago(2));
    await caretaker.count();
    expect(showDue).toHaveBeenLastCalledWith(1);
    await history.noteHandled(ADA, ago(0));
    await caretaker.count();
    expect(showDue).toHaveBeenLastCalledWith(0);
    const quiet = await look({ remind: false });
    await quiet.history.record([ADA], ago(30));
    await quiet.history.noteCopied(ADA, 'ask-details', ago(20));
    await quiet.caretaker.count();
    expect(quiet.showDue).toHaveBeenLastCalledWith(0);
  });

  it('forgets what is past its time when the alarm rings, then counts', async () => {
    const { shelf, history, showDue, ring } = await look({ retentionDays: 90 });
    await (
      await history.record([ADA], ago(91))
    ).kept;
    await (
      await history.record([BORIS], ago(89))
    ).kept;
    await ring();
    await vi.waitFor(() => expect(showDue).toHaveBeenCalled());
    expect([...shelf.kept.values()].map(({ invitationId }) => invitationId)).toEqual([BORIS.invitationId]);
  });

  it('keeps everything where the user says so', async () => {
    const { shelf, history, showDue, ring } = await look({ retentionDays: null });
    await (
      await history.record([ADA], ago(9_000))
    ).kept;
    await ring();
    await vi.waitFor(() => expect(showDue).toHaveBeenCalled());
    expect(shelf.kept.size).toBe(1);
  });

  it('sets no second alarm, and says nothing where the memory cannot be read', async () => {
    const { caretaker, history, showDue } = await look();
    vi.spyOn(history, 'entries').mockRejectedValue(new Error('blocked'));
    await caretaker.count();
    expect(showDue).not.toHaveBeenCalled();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    lookAfterMemory(history, async () => DEFAULT_MEMORY_SETTINGS, showDue);
    await Promise.resolve();
    expect(create).not.toHaveBeenCalled();
  });
});
