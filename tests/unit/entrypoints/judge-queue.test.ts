import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJudgeQueue, inViewFirst } from '../../../entrypoints/invitations.content/judge-queue';
import type { CardReading } from '../../../utils/linkedin';
import type { Envelope, Judged } from '../../../utils/messaging/map';
import { judged } from '../components/page/sample';

const sendMessage = vi.fn<(message: Envelope) => Promise<unknown>>();
const onJudged = vi.fn<(key: string, judged: Judged | null) => void>();
const onUnanswered = vi.fn<(key: string) => void>();

function reading(key: string, bottom = 10): CardReading {
  const card = document.createElement('div');
  card.getBoundingClientRect = () => new DOMRect(0, bottom - 10, 100, 10);
  return { key, card, invitation: { name: 'Ada Quist' }, missing: [] };
}

beforeEach(() => {
  vi.useFakeTimers();
  for (const mock of [sendMessage, onJudged, onUnanswered]) mock.mockReset();
  vi.stubGlobal('browser', { runtime: { id: 'winnow', sendMessage } });
});

function queue(signal = new AbortController().signal) {
  return createJudgeQueue({ onJudged, onUnanswered, signal });
}

describe('the judge queue', () => {
  it('sends a batch in one message and hands each answer to its request', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { answers: [judged(), null] } });
    queue().ask([reading('a'), { ...reading('x'), invitation: null }, reading('b')]);
    await vi.runAllTimersAsync();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(onJudged.mock.calls).toEqual([
      ['a', judged()],
      ['b', null],
    ]);
    expect(onUnanswered).not.toHaveBeenCalled();
  });

  it('asks again when the worker was stopped in between', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValueOnce(undefined);
    sendMessage.mockResolvedValueOnce({ ok: true, value: { answers: [judged()] } });
    queue().ask([reading('a')]);
    await vi.runAllTimersAsync();
    expect(sendMessage).toHaveBeenCalledTimes(3);
    expect(onJudged).toHaveBeenCalledWith('a', judged());
  });

  it('says so when no answer comes in the end', async () => {
    sendMessage.mockRejectedValue(new Error('no'));
    queue().ask([reading('a'), reading('b')]);
    await vi.runAllTimersAsync();
    expect(onUnanswered.mock.calls).toEqual([['a'], ['b']]);
    expect(onJudged).not.toHaveBeenCalled();
  });

  it('is silent after the page was left, and when its extension is gone', async () => {
    const life = new AbortController();
    sendMessage.mockImplementation(async () => {
      life.abort();
      return { ok: true, value: { answers: [judged()] } };
    });
    queue(life.signal).ask([reading('a')]);
    await vi.runAllTimersAsync();
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    queue().ask([reading('b')]);
    await vi.runAllTimersAsync();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(onJudged).not.toHaveBeenCalled();
    expect(onUnanswered).not.toHaveBeenCalled();
  });

  it('sends nothing for nothing', () => {
    queue().ask([]);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('the order of a long list', () => {
  it('begins at the top of the view, and ends with what was scrolled past', () => {
    const readings = Array.from({ length: 120 }, (_, index) => reading(String(index), (index - 60) * 10 + 5));
    const keys = inViewFirst(readings).map(({ key }) => Number(key));
    expect(keys.slice(0, 3)).toEqual([60, 61, 62]);
    expect(keys.slice(-3)).toEqual([2, 1, 0]);
    expect(keys.toSorted((a, b) => a - b)).toEqual(readings.map((_, index) => index));
  });

  it('leaves one batch as the page has it, without measuring', () => {
    const one = reading('a');
    one.card.getBoundingClientRect = () => {
      throw new Error('Measured for nothing.');
    };
    expect(inViewFirst([one])).toEqual([one]);
  });
});
