import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabHandlers } from '../../../utils/messaging/client';
import { isAlive, listenInTab, MessageFailed, send, sendToTab } from '../../../utils/messaging/client';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

const listeners: Listener[] = [];
const runtime = {
  id: 'winnow' as string | undefined,
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
  },
};
const tabs = { sendMessage: vi.fn<(tab: number, message: unknown) => Promise<unknown>>() };

const HANDLERS: TabHandlers = {
  'surface:page-state': () => {
    throw new Error('secret');
  },
  'surface:page-glance': () => ({
    serial: '1',
    total: 0,
    counts: { accept: 0, ask: 0, decline: 0, report: 0 },
    health: { status: 'ok', layout: null, cardsSeen: 0, cardsRead: 0, otherKinds: 0, missing: {} },
    rows: [],
  }),
  'surface:show-on-page': ({ key }) => ({ shown: key === 'a' }),
  'surface:page-outline': () => ({ outline: ['main', '', [], []] }),
  'background:judge-again': () => null,
  'background:copy-focused': () => null,
  'background:show-next': () => null,
  'background:undecided': () => ({ count: 3 }),
  'surface:row-copied': () => null,
};

function hear(message: unknown, sender = { id: 'winnow' }): { taken: boolean; answer: unknown } {
  let answer: unknown;
  const taken = listeners[0]?.(message, sender, (said) => (answer = said)) ?? false;
  return { taken, answer };
}

beforeEach(() => {
  listeners.length = 0;
  runtime.id = 'winnow';
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
  vi.stubGlobal('browser', { runtime, tabs });
});

describe('sending', () => {
  it('returns what was answered', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: { answers: [null] } });
    expect(await send('page:judge', { items: [] })).toEqual({ answers: [null] });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ name: 'page:judge', data: { items: [] } });
    tabs.sendMessage.mockResolvedValue({ ok: true, value: { outline: ['main', '', [], []] } });
    expect(await sendToTab(7, 'surface:page-outline', null)).toEqual({ outline: ['main', '', [], []] });
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { name: 'surface:page-outline', data: null });
  });

  it('fails when it is refused, when nobody answers, and when the answer is none', async () => {
    for (const answer of [{ ok: false, reason: 'No.' }, undefined, null, 'yes', { value: 1 }]) {
      runtime.sendMessage.mockResolvedValueOnce(answer);
      await expect(send('surface:read-goals', null)).rejects.toBeInstanceOf(MessageFailed);
    }
    runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await expect(send('surface:read-goals', null)).rejects.toBeInstanceOf(MessageFailed);
  });

  it('knows when its extension is gone', () => {
    expect(isAlive()).toBe(true);
    runtime.id = undefined;
    expect(isAlive()).toBe(false);
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', undefined);
    expect(isAlive()).toBe(false);
  });
});

describe('listening in a tab', () => {
  it('answers Winnow’s own messages', () => {
    listenInTab(HANDLERS, new AbortController().signal);
    expect(hear({ name: 'surface:show-on-page', data: { key: 'a' } })).toEqual({
      taken: true,
      answer: { ok: true, value: { shown: true } },
    });
  });

  it('hears neither strangers nor names it does not know', () => {
    listenInTab(HANDLERS, new AbortController().signal);
    expect(hear({ name: 'surface:page-outline', data: null }, { id: 'other' }).taken).toBe(false);
    for (const message of [null, 4, { name: 'page:judge' }, { name: 'toString' }])
      expect(hear(message).taken).toBe(false);
  });

  it('answers a failure without its words', () => {
    listenInTab(HANDLERS, new AbortController().signal);
    expect(hear({ name: 'surface:page-state', data: null }).answer).toEqual({
      ok: false,
      reason: 'The page could not answer.',
    });
  });

  it('stops with its signal', () => {
    const life = new AbortController();
    listenInTab(HANDLERS, life.signal);
    expect(listeners).toHaveLength(1);
    life.abort();
    expect(listeners).toHaveLength(0);
  });
});
