import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isForgotten } from '../../../../entrypoints/background/forgotten';
import { memoryHandlers } from '../../../../entrypoints/background/memory';
import { DEFAULT_MEMORY_SETTINGS } from '../../../../utils/model';
import { storedGoals } from '../../../../utils/storage/goals';
import { createHistory } from '../../../../utils/storage/history';
import { storedMemorySettings } from '../../../../utils/storage/memory-settings';
import { memoryShelf } from '../../storage/memory-shelf';

const NOW = '2026-11-24T10:00:00.000Z';
const TAB = { tabId: 3 };
const ADA = {
  name: 'Ada Quist',
  invitationId: '7000000000000000001',
  profileUrl: 'https://www.linkedin.com/in/ada-quist/',
  headline: 'Recruiter at Corvane Search',
};

beforeEach(() => fakeBrowser.reset());

function world() {
  const shelf = memoryShelf();
  const history = createHistory(shelf);
  const caretaker = { count: vi.fn<() => Promise<void>>(async () => undefined) };
  const toolbar = {
    showPage: vi.fn<(tab: number, count: number | null) => Promise<void>>(async () => undefined),
  };
  const tellTabs = vi.fn<() => Promise<void>>(async () => undefined);
  const handlers = memoryHandlers({ history, shelf, caretaker, toolbar, now: () => NOW, tellTabs });
  const entry = () => [...shelf.kept.values()][0];
  return { shelf, history, caretaker, toolbar, tellTabs, handlers, entry };
}

describe('the background about the memory', () => {
  it('remembers a copied reply from page and surface, and counts anew', async () => {
    const { history, handlers, caretaker, entry, tellTabs } = world();
    await history.record([ADA], NOW);
    await handlers['surface:copied']({ invitation: ADA, kind: 'ask-details' }, { tabId: null });
    expect(entry()?.copied).toBe(`ask-details ${NOW}`);
    await handlers['page:copied']({ invitation: ADA, kind: 'decline' }, TAB);
    expect(entry()?.copied).toBe(`decline ${NOW}`);
    expect(caretaker.count).toHaveBeenCalledTimes(2);
    // The badge says so itself: its page need not ask again.
    expect(tellTabs).not.toHaveBeenCalled();
  });

  it('shows a tab’s count on that tab, and a stranger’s nowhere', async () => {
    const { handlers, toolbar } = world();
    await handlers['page:undecided']({ count: 4 }, TAB);
    await handlers['page:undecided']({ count: null }, TAB);
    await handlers['page:undecided']({ count: 9 }, { tabId: null });
    expect(toolbar.showPage.mock.calls).toEqual([
      [3, 4],
      [3, null],
    ]);
  });

  it('puts a sender on a list and off again, marks as handled, and tells the tabs each time', async () => {
    const { history, handlers, entry, tellTabs } = world();
    await history.record([ADA], NOW);
    await handlers['page:act']({ invitation: ADA, act: 'never-firm' }, TAB);
    expect((await storedGoals.read()).value.lists.never).toEqual([{ kind: 'firm', value: 'Corvane Search' }]);
    await handlers['page:act']({ invitation: ADA, act: 'off-lists' }, TAB);
    expect((await storedGoals.read()).value.lists).toEqual({ always: [], never: [] });
    await handlers['page:act']({ invitation: ADA, act: 'handled' }, TAB);
    expect(entry()?.handledAt).toBe(NOW);
    await handlers['page:act']({ invitation: ADA, act: 'not-handled' }, TAB);
    expect(entry()?.handledAt).toBeNull();
    expect(tellTabs).toHaveBeenCalledTimes(4);
  });

  it('keeps the user’s own word even on a request that was forgotten meanwhile', async () => {
    const { handlers, entry, tellTabs } = world();
    await handlers['surface:correct']({ invitation: ADA, correction: 'accept-known' }, { tabId: null });
    expect(entry()?.corrected).toEqual({ correction: 'accept-known', at: NOW });
    await handlers['surface:correct']({ invitation: ADA, correction: null }, { tabId: null });
    expect(entry()?.corrected).toBeNull();
    expect(tellTabs).toHaveBeenCalledTimes(2);
  });

  it('changes a goal from a request and takes exactly that back', async () => {
    const { history, handlers, entry } = world();
    await history.record([ADA], NOW);
    await handlers['page:act']({ invitation: ADA, act: 'only-known' }, TAB);
    expect((await storedGoals.read()).value.acceptOnly).toBe('known');
    expect(entry()?.goalChange).toEqual({ act: 'only-known', value: 'anyone' });
    // What it would change already stands: nothing to take back is noted anew.
    await handlers['page:act']({ invitation: ADA, act: 'only-known' }, TAB);
    await handlers['page:act']({ invitation: ADA, act: 'undo-goal' }, TAB);
    expect((await storedGoals.read()).value.acceptOnly).toBe('anyone');
    expect(entry()?.goalChange).toBeNull();
    await handlers['page:act']({ invitation: ADA, act: 'undo-goal' }, TAB);
    expect((await storedGoals.read()).value.acceptOnly).toBe('anyone');
  });

  it('tells what there is, and refuses settings that are none', async () => {
    const { history, handlers, shelf, caretaker } = world();
    const { 'surface:read-memory': read, 'surface:save-memory-settings': save } = handlers;
    expect(await read(null, { tabId: null })).toMatchObject({ requests: 0, oldestAt: null, questions: [] });
    await (
      await history.record([{ ...ADA, sentAt: '2026-01-05T00:00:00.000Z' }, { name: 'Boris' }], NOW)
    ).kept;
    expect(await read(null, { tabId: null })).toMatchObject({
      requests: 2,
      connections: 0,
      oldestAt: '2026-01-05T00:00:00.000Z',
    });
    const days = { ...DEFAULT_MEMORY_SETTINGS, remindAfterDays: 3 };
    expect(await save({ settings: days }, { tabId: null })).toEqual({ ok: true });
    expect(await save({ settings: { ...days, remindAfterDays: 0 } }, { tabId: null })).toMatchObject({
      ok: false,
    });
    expect((await storedMemorySettings.read()).value).toEqual(days);
    expect(caretaker.count).toHaveBeenCalledOnce();
    const before = Date.now();
    await handlers['surface:wipe-memory'](null, { tabId: null });
    expect(shelf.kept.size).toBe(0);
    // A page that was there before stays forgotten; one that is visited later does not.
    expect(await isForgotten(before)).toBe(true);
    expect(await isForgotten(Date.now() + 1)).toBe(false);
    expect(await isForgotten(undefined)).toBe(false);
  });
});
