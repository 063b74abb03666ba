import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_ROWS, glanceAt, lookAt } from '../../../utils/surface/ask-tab';
import { sampleState } from '../components/surfaces/sample';

const sendMessage =
  vi.fn<(tab: number, message: { name: string; data: { first: number; known: string | null } }) => unknown>();
const { health, rows } = sampleState(30);
const counts = { accept: 8, ask: 14, decline: 4, report: 4 };

/** Has the tab answer with all of its rows, or with none where it is asked by the serial that still holds. */
function answer(serial: string, all = rows): void {
  sendMessage.mockImplementation(async (_tab, { name, data }) => ({
    ok: true,
    value:
      name === 'surface:page-state'
        ? { health, rows: all }
        : {
            health,
            serial,
            counts,
            total: all.length,
            rows: data.known === serial ? [] : all.slice(0, data.first),
          },
  }));
}

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'winnow' }, tabs: { sendMessage } });
  vi.stubGlobal('browser', undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sendMessage.mockReset();
});

test('without a tab nobody is asked', async () => {
  expect(await glanceAt(null, null)).toEqual({ look: { kind: 'no-answer' }, known: null });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('of many requests the first come with the counts of all, and nothing is known yet', async () => {
  answer('s1');
  const { look, known } = await glanceAt(7, null);
  expect(look).toEqual({
    kind: 'page',
    state: { health, rows: rows.slice(0, FIRST_ROWS) },
    beginning: { total: 30, counts, serial: 's1' },
  });
  expect(known).toBeNull();
  expect((await lookAt(7, 's1')).known).toEqual({ tabId: 7, serial: 's1', health, rows });
});

test('few requests are whole at once', async () => {
  const few = rows.slice(0, 3);
  answer('s1', few);
  const { look, known } = await glanceAt(7, null);
  expect(look).toEqual({ kind: 'page', state: { health, rows: few } });
  expect(known).toEqual({ tabId: 7, serial: 's1', health, rows: few });
});

test('what is known and has not changed is not sent again; of another tab nothing is known', async () => {
  answer('s1');
  const { known } = await lookAt(7, 's1');
  const again = await glanceAt(7, known);
  expect(again.known?.rows).toBe(known?.rows);
  expect(sendMessage.mock.lastCall?.[1].data.known).toBe('s1');
  await glanceAt(8, known);
  expect(sendMessage.mock.lastCall?.[1].data.known).toBeNull();
});

test('what has changed is told anew', async () => {
  answer('s1', rows.slice(0, 3));
  const { known } = await glanceAt(7, null);
  answer('s2', rows.slice(0, 2));
  const { look } = await glanceAt(7, known);
  expect(look).toEqual({ kind: 'page', state: { health, rows: rows.slice(0, 2) } });
});

test('a tab without Winnow does not answer, one that refuses is silent', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  expect((await glanceAt(7, null)).look.kind).toBe('no-answer');
  sendMessage.mockResolvedValueOnce({ ok: false, reason: 'The page could not answer.' });
  expect((await glanceAt(7, null)).look.kind).toBe('silent');
  sendMessage.mockResolvedValueOnce({ ok: false, reason: 'The page could not answer.' });
  expect((await lookAt(7, 's1')).look.kind).toBe('silent');
});

test('a tab that takes too long counts as silent', async () => {
  vi.useFakeTimers();
  sendMessage.mockReturnValue(new Promise(() => undefined));
  const glimpse = glanceAt(7, null);
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await glimpse).look.kind).toBe('silent');
});
