import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellCount } from '../../../entrypoints/invitations.content/tell-count';

const sendMessage = vi.fn<(message: { name: string; data: unknown }) => Promise<unknown>>();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { sendMessage };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  runtime.id = 'winnow';
  vi.stubGlobal('browser', { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const told = () => sendMessage.mock.calls.map(([{ data }]) => data);

it('tells a run of changes once, what stayed the same not at all, and that the page was left', () => {
  let count: number | null = null;
  const changed = tellCount(() => count);
  changed();
  vi.runAllTimers();
  expect(told()).toEqual([]);
  for (count = 1; count < 9; count += 1) changed();
  vi.runAllTimers();
  changed();
  vi.runAllTimers();
  expect(told()).toEqual([{ count: 9 }]);
  count = null;
  changed();
  vi.runAllTimers();
  expect(told()).toEqual([{ count: 9 }, { count: null }]);
});

it('tells the same again where the browser has forgotten it', () => {
  const changed = tellCount(() => 4);
  changed();
  vi.runAllTimers();
  changed(true);
  vi.runAllTimers();
  expect(told()).toEqual([{ count: 4 }, { count: 4 }]);
});

it('says nothing once its extension is gone, and bears a background that does not answer', async () => {
  sendMessage.mockRejectedValue(new Error('no worker'));
  const changed = tellCount(() => 4);
  changed();
  await vi.runAllTimersAsync();
  expect(told()).toHaveLength(1);
  delete runtime.id;
  changed(true);
  await vi.runAllTimersAsync();
  expect(told()).toHaveLength(1);
});
