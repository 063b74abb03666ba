import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepToolbar } from '../../../../entrypoints/background/toolbar';
import { DEFAULT_APPEARANCE } from '../../../../utils/model';
import { storedAppearance } from '../../../../utils/storage/appearance';

/** What the browser shows: by tab, and under `all` on tabs without anything of their own. */
let texts: Record<string, string | null>;
let titles: Record<string, string>;
interface Told {
  tabId?: number;
  text?: string | null;
  title?: string;
}

beforeEach(() => {
  fakeBrowser.reset();
  texts = {};
  titles = {};
  const keyOf = ({ tabId }: Told): string => (tabId === undefined ? 'all' : String(tabId));
  const action = {
    setBadgeText: async (told: Told) => {
      texts[keyOf(told)] = told.text ?? null;
    },
    setTitle: async (told: Told) => {
      titles[keyOf(told)] = told.title ?? '';
    },
    getTitle: async () => titles['all'] ?? 'Winnow',
    setBadgeBackgroundColor: async () => undefined,
  };
  Object.assign(fakeBrowser, { action });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Winnow',
    version: '1.0.0',
  });
});

const toolbar = () => keepToolbar(async () => 'en');
const setCount = async (count: boolean) => storedAppearance.write({ ...DEFAULT_APPEARANCE, count });

describe('the toolbar icon', () => {
  it('counts a tab’s undecided requests, and says of what it counts', async () => {
    const { showPage } = toolbar();
    await showPage(7, 12);
    await showPage(8, 1);
    await showPage(9, 0);
    await showPage(10, 1_234);
    expect(texts).toEqual({ 7: '12', 8: '1', 9: '', 10: '999+' });
    expect(titles).toEqual({
      7: 'Winnow: 12 undecided requests on this page',
      8: 'Winnow: 1 undecided request on this page',
      9: 'Winnow: 0 undecided requests on this page',
      10: 'Winnow: 1,234 undecided requests on this page',
    });
  });

  it('counts the questions that are due everywhere else, to which a tab gives way that is left', async () => {
    const { showDue, showPage } = toolbar();
    await showDue(2);
    expect([texts['all'], titles['all']]).toEqual(['2', 'Winnow: 2 questions wait for an answer']);
    await showPage(7, 3);
    await showPage(7, null);
    expect([texts['7'], titles['7']]).toEqual([null, 'Winnow: 2 questions wait for an answer']);
    await showDue(0);
    expect([texts['all'], titles['all']]).toEqual(['', 'Winnow']);
  });

  it('counts nothing where the user does not want it', async () => {
    await setCount(false);
    const { showDue, showPage } = toolbar();
    await showDue(2);
    await showPage(7, 3);
    expect([texts, titles]).toEqual([
      { all: '', 7: null },
      { all: 'Winnow', 7: 'Winnow' },
    ]);
    await setCount(true);
    await showPage(7, 3);
    expect(texts['7']).toBe('3');
  });

  it('asks the tabs anew; those without Winnow and those gone meanwhile change nothing', async () => {
    const first = await fakeBrowser.tabs.create({});
    const second = await fakeBrowser.tabs.create({});
    const answers = new Map([[second.id, { ok: true, value: { count: 4 } }]]);
    const sendMessage = vi.fn<(id: number) => Promise<unknown>>(async (id) => answers.get(id) ?? null);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    vi.stubGlobal('browser', fakeBrowser);
    await toolbar().showAgain();
    expect(sendMessage.mock.calls.map(([id]) => id)).toContain(first.id);
    expect(texts).toEqual({ [String(second.id)]: '4' });
    vi.unstubAllGlobals();
  });

  it('says on one tab that a click changed nothing', async () => {
    await toolbar().say(7, 'Why');
    expect([texts, titles]).toEqual([{ 7: '!' }, { 7: 'Why' }]);
  });

  it('never rejects', async () => {
    const refuse = async () => Promise.reject(new Error('No tab with id 7.'));
    Object.assign(fakeBrowser.action, { setBadgeText: refuse, setTitle: refuse });
    const { showDue, showPage, say } = toolbar();
    await expect(
      Promise.all([showDue(1), showPage(7, 1), showPage(7, null), say(7, 'x')]),
    ).resolves.toHaveLength(4);
  });
});
