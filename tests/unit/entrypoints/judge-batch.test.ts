import { describe, expect, it, vi } from 'vitest';
import { judgeBatch } from '../../../entrypoints/background/judge-batch';
import { DEFAULT_MEMORY_SETTINGS, goalsSchema } from '../../../utils/model';
import type { History } from '../../../utils/storage/history';
import { createHistory } from '../../../utils/storage/history';
import { memoryShelf } from '../storage/memory-shelf';

const NOW = '2026-11-24T10:00:00.000Z';
const GOALS = goalsSchema.parse({});
const ADA = { name: 'Ada Quist', invitationId: '7000000000000000001', note: 'A short call next week?' };

function history(more: Partial<History> = {}): History {
  return { ...createHistory(memoryShelf()), ...more };
}

describe('a batch', () => {
  it('is answered in its order, with null for what is no request', async () => {
    const { judgements } = await judgeBatch(
      [
        { invitation: ADA },
        { invitation: { name: 4 } },
        { invitation: null },
        { invitation: { ...ADA, more: 1 } },
      ],
      { goals: GOALS, settings: DEFAULT_MEMORY_SETTINGS, history: history(), now: NOW },
    );
    expect(judgements.map((judged) => judged !== null)).toEqual([true, false, false, false]);
  });

  it('is recorded before it is judged, and its verdicts after', async () => {
    const order: string[] = [];
    const kept = history();
    await judgeBatch([{ invitation: ADA }], {
      goals: GOALS,
      settings: DEFAULT_MEMORY_SETTINGS,
      now: NOW,
      history: history({
        record: async (...of) => (order.push('record'), kept.record(...of)),
        view: async (...of) => (order.push('view'), kept.view(...of)),
        noteVerdicts: async (judged) => {
          order.push(`verdicts ${judged.length}`);
        },
      }),
    });
    await vi.waitFor(() => expect(order).toEqual(['record', 'view', 'verdicts 1']));
  });

  it('is judged but not taken in where what it shows was forgotten', async () => {
    const kept = history();
    const bench = { goals: GOALS, settings: DEFAULT_MEMORY_SETTINGS, now: NOW, history: kept };
    const { judgements } = await judgeBatch([{ invitation: ADA }], { ...bench, takesIn: false });
    expect(judgements[0]).not.toBeNull();
    expect(await kept.entries()).toEqual([]);
  });

  it('is judged without a history where there is none to be had', async () => {
    const noteVerdicts = vi.fn<History['noteVerdicts']>();
    const { judgements, repeats } = await judgeBatch([{ invitation: ADA }], {
      goals: GOALS,
      settings: DEFAULT_MEMORY_SETTINGS,
      now: NOW,
      history: history({ record: async () => Promise.reject(new Error('blocked')), noteVerdicts }),
    });
    expect(judgements[0]).not.toBeNull();
    expect(repeats).toBe(false);
    expect(noteVerdicts).not.toHaveBeenCalled();
  });
});
