import { describe, expect, it, vi } from 'vitest';
import { Registry } from '../../../entrypoints/invitations.content/registry';
import type { CardReading } from '../../../utils/linkedin';
import { judged } from '../components/page/sample';

function reading(
  key: string,
  card: Element = document.createElement('div'),
  name = 'Ada Quist',
): CardReading {
  return { key, card, invitation: { name }, missing: [] };
}

describe('the registry', () => {
  it('knows a request again that comes back unchanged, and judges a changed one anew', () => {
    const registry = new Registry();
    registry.add(reading('a'));
    registry.judge('a', judged());
    registry.leave();
    expect(registry.rows()).toEqual([]);
    expect(registry.add(reading('a')).judged).toEqual(judged());
    expect(registry.add(reading('a', undefined, 'Ada Arai')).judged).toBeNull();
  });

  it('drops a card that went, but not a request that stands on another card by now', () => {
    const registry = new Registry();
    const old = reading('a');
    registry.add(old);
    const moved = reading('a');
    registry.add(moved);
    registry.drop(old);
    expect(registry.get('a')?.reading).toBe(moved);
    registry.drop(moved);
    expect(registry.get('a')).toBeUndefined();
  });

  it('lists requests in the page’s order, and leaves out what could not be read', () => {
    const list = document.createElement('div');
    list.innerHTML = '<p></p><p></p><p></p>';
    const [first, second, third] = list.children;
    if (!first || !second || !third) throw new Error('Three were made.');
    const registry = new Registry();
    registry.add(reading('c', third, 'Three'));
    registry.add(reading('a', first, 'One'));
    registry.add({ ...reading('b', second), invitation: null });
    registry.judge('c', judged());
    expect(registry.rows().map(({ key, judgement }) => [key, judgement !== null])).toEqual([
      ['a', false],
      ['c', true],
    ]);
  });

  it('forgets verdicts and returns what is to be judged anew', () => {
    const registry = new Registry();
    registry.add(reading('a'));
    registry.judge('a', judged());
    expect(registry.forgetVerdicts().map(({ key }) => key)).toEqual(['a']);
    registry.leave();
    expect(registry.add(reading('a')).judged).toBeNull();
  });

  it('takes no verdict for a request that is gone', () => {
    expect(new Registry().judge('a', judged())).toBeUndefined();
  });

  it('finds a request by its card', () => {
    const registry = new Registry();
    const one = reading('a');
    registry.add(one);
    expect(registry.byCard(one.card)?.reading).toBe(one);
    expect(registry.byCard(document.createElement('div'))).toBeUndefined();
  });

  it('counts what the user has still to decide about, and finds the next of it from anywhere', () => {
    const list = document.createElement('div');
    list.innerHTML = '<p></p><p></p><p></p><p></p>';
    const registry = new Registry();
    const changed = vi.fn<() => void>();
    registry.changed = changed;
    for (const [at, card] of [...list.children].entries()) registry.add(reading(`r${at}`, card));
    expect(registry.undecided()).toBe(0);
    const plain = judged();
    const marked = judged();
    const memory = {
      mark: 'Handled today',
      lines: [],
      acts: [],
      corrections: [],
      corrected: null,
      checklist: [],
    };
    registry.judge('r0', plain);
    registry.judge('r1', { ...marked, judgement: { ...marked.judgement, memory } });
    registry.judge('r2', plain);
    registry.judge('r3', plain);
    const next = (key: string | null) => registry.undecidedAfter(key)?.reading.key;
    expect([next(null), next('r0'), next('r2'), next('r3'), next('gone')]).toEqual([
      'r0',
      'r2',
      'r3',
      'r0',
      'r0',
    ]);
    expect(registry.undecided()).toBe(3);
    changed.mockClear();
    registry.copied('r2');
    expect(changed).toHaveBeenCalledOnce();
    expect([registry.undecided(), next('r0')]).toEqual([2, 'r3']);
    registry.copied('r0');
    // The only one that is left is come to again.
    expect(next('r3')).toBe('r3');
    registry.copied('r3');
    expect(next(null)).toBeUndefined();
  });
});
