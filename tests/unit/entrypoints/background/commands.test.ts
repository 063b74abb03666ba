import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands } from '../../../../entrypoints/background/commands';

type Press = (command: string, tab?: { windowId?: number }) => void;
let press: Press;
const sendMessage = vi.fn<(tab: number, message: { name: string }) => Promise<unknown>>();
const open = vi.fn<(where: { windowId: number }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  open.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Press) => (press = listener) } },
    sidePanel: { open },
  });
  Object.assign(fakeBrowser.tabs, { sendMessage });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.stubGlobal('browser', fakeBrowser);
  followCommands();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['copy-reply', 'background:copy-focused'],
  ['next-undecided', 'background:show-next'],
])('%s goes to the page in front', async (command, name) => {
  press(command);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith(5, { name, data: null }));
  expect(open).not.toHaveBeenCalled();
});

it('opens the panel within the turn of the key', () => {
  press('open-panel', { windowId: 2 });
  expect(open.mock.calls).toEqual([[{ windowId: 2 }]]);
});

it('opens the panel’s page in a tab where the browser refuses the panel, or names no window', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  open.mockRejectedValue(new Error('only in response to a user gesture'));
  press('open-panel', { windowId: 2 });
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  press('open-panel');
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  expect(String(create.mock.calls[0]?.[0]?.url)).toMatch(/\/sidepanel\.html$/u);
});

it('bears a page that does not answer, and leaves other commands alone', async () => {
  sendMessage.mockRejectedValue(new Error('no receiver'));
  press('copy-reply');
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  press('something-else');
  press('_execute_action');
  await Promise.resolve();
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(open).not.toHaveBeenCalled();
});
