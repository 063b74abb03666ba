import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredOptions } from '../../../utils/storage/stored';
import { defineStored, remembered } from '../../../utils/storage/stored';
import { storedGoals } from '../../../utils/storage/goals';
import { goalsSchema } from '../../../utils/model';

interface Taste {
  sweet: number;
}

const options = (more: Partial<StoredOptions<Taste>> = {}): StoredOptions<Taste> => ({
  key: 'taste',
  version: 3,
  migrations: {
    1: (old) => ({ sugar: Number(old) }),
    2: (old) => {
      if (typeof old !== 'object' || old === null || !('sugar' in old)) throw new Error('no sugar');
      return { sweet: old.sugar };
    },
  },
  validate: (value) =>
    typeof value === 'object' && value !== null && 'sweet' in value && typeof value.sweet === 'number'
      ? { ok: true, value: { sweet: value.sweet } }
      : { ok: false, reason: '"sweet": must be a number.' },
  fallback: () => ({ sweet: 0 }),
  ...more,
});

const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => fakeBrowser.reset());

describe('a stored value', () => {
  it('is the fallback until something is written', async () => {
    const item = defineStored(options());
    expect(await item.read()).toEqual({ value: { sweet: 0 }, trouble: null });
    await item.write({ sweet: 4 });
    expect(await item.read()).toEqual({ value: { sweet: 4 }, trouble: null });
    expect(await stored('taste')).toEqual({ version: 3, value: { sweet: 4 } });
  });

  it('comes up from every earlier version and is kept in today’s', async () => {
    for (const old of [
      { version: 1, value: '7' },
      { version: 2, value: { sugar: 7 } },
    ]) {
      await fakeBrowser.storage.local.set({ taste: old });
      expect(await defineStored(options()).read()).toEqual({ value: { sweet: 7 }, trouble: null });
      expect(await stored('taste')).toEqual({ version: 3, value: { sweet: 7 } });
    }
  });

  it.each([
    ['invalid', { version: 3, value: { sweet: 'very' } }, 'must be a number'],
    ['without a version', { sweet: 4 }, 'no version'],
    ['of a later version', { version: 9, value: {} }, 'version 9'],
    ['that a migration fails on', { version: 2, value: null }, 'from version 2 to 3 failed'],
    ['no object at all', 'sweet', 'no version'],
  ])('%s is kept aside, told, and not overwritten', async (_what, raw, reason) => {
    await fakeBrowser.storage.local.set({ taste: raw });
    const { value, trouble } = await defineStored(options()).read();
    expect(value).toEqual({ sweet: 0 });
    expect(trouble).toContain(reason);
    expect(trouble).toContain('taste-rejected');
    expect(await stored('taste-rejected')).toEqual(raw);
    expect(await stored('taste')).toEqual(raw);
  });

  it('says so when the browser refuses to read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no'));
    const { value, trouble } = await defineStored(options()).read();
    expect(value).toEqual({ sweet: 0 });
    expect(trouble).toContain('did not let Winnow read');
    get.mockRestore();
  });

  it('tells of its own changes only, until it is told to stop', async () => {
    const changed = vi.fn<() => void>();
    const life = new AbortController();
    const item = defineStored(options());
    item.watch(changed, life.signal);
    await item.write({ sweet: 1 });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(changed).toHaveBeenCalledTimes(1);
    life.abort();
    await item.write({ sweet: 2 });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a remembered value', () => {
  it('is read once, and again after it changed', async () => {
    const item = defineStored(options());
    const now = remembered(item);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await Promise.all([now(), now()]);
    expect(get).toHaveBeenCalledTimes(1);
    await item.write({ sweet: 5 });
    expect((await now()).value).toEqual({ sweet: 5 });
    expect(get).toHaveBeenCalledTimes(2);
    get.mockRestore();
  });
});

describe('the goals', () => {
  /** What version 1 looked like when it was today's; never to be changed. */
  const VERSION_1 = { version: 1, value: { intent: 'closed', targetRoles: ['Data Engineer'] } };

  it('are open to anything until the user says more', async () => {
    expect((await storedGoals.read()).value).toEqual(goalsSchema.parse({}));
  });

  it('are read from version 1', async () => {
    await fakeBrowser.storage.local.set({ goals: VERSION_1 });
    expect(await storedGoals.read()).toEqual({
      value: goalsSchema.parse(VERSION_1.value),
      trouble: null,
    });
  });
});
