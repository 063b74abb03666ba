import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerListMenus } from '../../../../entrypoints/background/list-menus';
import { goalsSchema } from '../../../../utils/model';
import { storedGoals } from '../../../../utils/storage/goals';

type Click = (info: { menuItemId: string; linkUrl?: string; selectionText?: string }) => void;
let click: Click;
const update = vi.fn<(id: string, what: { visible?: boolean }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  update.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: { addListener: (listener: Click) => (click = listener) }, update },
  });
  offerListMenus({ say: async () => undefined });
});

const lists = async () => (await storedGoals.read()).value.lists;
const words = (value: string) => ({ kind: 'words' as const, value });

it('takes back its own entry alone, and leaves what was done elsewhere meanwhile', async () => {
  click({ menuItemId: 'never-words', selectionText: 'quick  call' });
  await vi.waitFor(async () => expect((await lists()).never).toEqual([words('quick call')]));
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('undo-list', { visible: true }));
  const goals = goalsSchema.parse({});
  await storedGoals.write({
    ...goals,
    lists: { always: [words('tide gauge')], never: [words('quick call'), words('crypto')] },
  });
  click({ menuItemId: 'undo-list' });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('undo-list', { visible: false }));
  expect(await lists()).toEqual({ always: [words('tide gauge')], never: [words('crypto')] });
});

it('puts what came from the other list back there', async () => {
  await storedGoals.write(goalsSchema.parse({ lists: { always: [words('quick call')], never: [] } }));
  click({ menuItemId: 'never-words', selectionText: 'Quick call' });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('undo-list', { visible: true }));
  expect((await lists()).always).toEqual([]);
  click({ menuItemId: 'undo-list' });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('undo-list', { visible: false }));
  expect(await lists()).toEqual({ always: [words('Quick call')], never: [] });
});
