import { describe, expect, it, vi } from 'vitest';
import { CORE_GLYPHS } from '../../../components/icons/core-glyphs';
import type { BackgroundHandlers, Refusal, Sender } from '../../../utils/messaging/server';
import { createServer } from '../../../utils/messaging/server';
import { drawDress } from '../../../components/page/drawing';
import { statisticsOf } from '../../../utils/storage/statistics';
import { pageWords } from '../../../utils/words/page';
import { BATCH_LIMIT, DEFAULT_MEMORY_SETTINGS, goalsSchema, replySettingsSchema } from '../../../utils/model';

const OWN = { id: 'winnow', pages: 'chrome-extension://winnow/' };
const PAGE: Sender = {
  id: 'winnow',
  url: 'https://www.linkedin.com/mynetwork/invitation-manager/',
  origin: 'https://www.linkedin.com',
  frameId: 0,
  tab: { id: 3 },
};
const SURFACE: Sender = { id: 'winnow', url: 'chrome-extension://winnow/popup.html' };

function make() {
  const refused: Refusal[] = [];
  const judged = vi.fn<BackgroundHandlers['page:judge']>(async () => ({ answers: [] }));
  const handlers: BackgroundHandlers = {
    'page:judge': judged,
    'page:dress': async () => drawDress('', pageWords('en', CORE_GLYPHS)),
    'page:copied': async () => null,
    'surface:copied': async () => null,
    'surface:judge-text': async () => {
      throw new Error('the note says: secret');
    },
    'surface:read-goals': async () => ({ goals: goalsSchema.parse({}), trouble: null }),
    'surface:save-goals': async () => ({ ok: true }),
    'surface:read-reply-settings': async () => ({ settings: replySettingsSchema.parse({}), trouble: null }),
    'surface:save-reply-settings': async () => ({ ok: true }),
    'surface:reply-examples': async () => {
      throw new Error('no examples');
    },
    'page:act': async () => null,
    'surface:act': async () => null,
    'page:correct': async () => null,
    'surface:correct': async () => null,
    'page:outcome': async () => null,
    'page:undecided': async () => null,
    'surface:read-memory': async () => ({
      settings: DEFAULT_MEMORY_SETTINGS,
      trouble: null,
      requests: 0,
      connections: 0,
      oldestAt: null,
      questions: [],
      statistics: statisticsOf([], '2026-11-24T10:00:00.000Z'),
    }),
    'surface:save-memory-settings': async () => ({ ok: true }),
    'surface:handled': async () => null,
    'surface:wipe-memory': async () => null,
    'surface:judge-by': async () => null,
    'surface:compare-goals': async () => null,
    'surface:memory-changed': async () => null,
  };
  const answer = createServer(handlers, { own: OWN, onRefused: (refusal) => refused.push(refusal) });
  return { answer, judged, refused };
}

describe('the background’s server', () => {
  it('answers the page and Winnow’s own pages', async () => {
    const { answer, judged } = make();
    const items = [{ key: 'a', invitation: { name: 'Ada Quist' } }];
    expect(await answer({ name: 'page:judge', data: { items } }, PAGE)).toEqual({
      ok: true,
      value: { answers: [] },
    });
    expect(judged).toHaveBeenCalledWith({ items }, { tabId: 3 });
    expect(await answer({ name: 'surface:read-goals', data: null }, SURFACE)).toMatchObject({ ok: true });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...PAGE, id: 'other' }],
    ['nobody at all', {}],
  ])('refuses %s', async (_who, sender) => {
    const { answer, judged, refused } = make();
    expect(await answer({ name: 'page:judge', data: { items: [] } }, sender)).toMatchObject({ ok: false });
    expect(judged).not.toHaveBeenCalled();
    expect(refused).toEqual([{ name: 'page:judge', reason: 'stranger' }]);
  });

  it.each<[string, Sender]>([
    ['of another site', { ...PAGE, url: 'https://example.com/', origin: 'https://example.com' }],
    [
      'of a site whose name begins alike',
      { ...PAGE, url: 'https://www.linkedin.com.example.com/', origin: undefined },
    ],
    ['without encryption', { ...PAGE, url: 'http://www.linkedin.com/', origin: undefined }],
    ['of a frame inside the page', { ...PAGE, frameId: 4 }],
    ['of a frame whose origin is another', { ...PAGE, origin: 'null' }],
    ['without a tab', { ...PAGE, tab: undefined }],
    ['without an address', { ...PAGE, url: undefined }],
    ['of Winnow’s own pages', SURFACE],
  ])('refuses the page’s messages from a sender %s', async (_what, sender) => {
    const { answer, refused } = make();
    expect(await answer({ name: 'page:judge', data: { items: [] } }, sender)).toMatchObject({ ok: false });
    expect(refused).toEqual([{ name: 'page:judge', reason: 'not-linkedin' }]);
  });

  it('keeps what is privileged from content scripts', async () => {
    const { answer, refused } = make();
    for (const name of ['surface:read-goals', 'surface:save-goals', 'surface:copied', 'surface:judge-text'])
      expect(await answer({ name, data: null }, PAGE)).toMatchObject({ ok: false });
    expect(refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 4 }, () => 'not-privileged'));
  });

  it.each([
    ['no message', 'page:judge'],
    ['nothing', null],
    ['an unknown name', { name: 'page:wipe', data: null }],
    ['a name from the prototype', { name: 'constructor', data: null }],
    ['a message meant for tabs', { name: 'background:judge-again', data: null }],
  ])('refuses %s', async (_what, message) => {
    const { answer, refused } = make();
    expect(await answer(message, PAGE)).toMatchObject({ ok: false });
    expect(refused).toEqual([{ name: 'unknown', reason: 'unknown-message' }]);
  });

  it.each([
    ['no items', {}],
    [
      'an item too many',
      { items: Array.from({ length: BATCH_LIMIT + 1 }, () => ({ key: 'a', invitation: {} })) },
    ],
    ['an unknown key', { items: [], more: true }],
    ['a key that is no text', { items: [{ key: 4, invitation: {} }] }],
  ])('refuses a batch with %s', async (_what, data) => {
    const { answer, judged, refused } = make();
    expect(await answer({ name: 'page:judge', data }, PAGE)).toEqual({
      ok: false,
      reason: 'The message is not valid.',
    });
    expect(judged).not.toHaveBeenCalled();
    expect(refused).toEqual([{ name: 'page:judge', reason: 'malformed' }]);
  });

  it('tells nothing of what was sent or of what went wrong inside', async () => {
    const { answer, refused } = make();
    const data = { invitation: { name: 'Ada Quist', note: 'secret' } };
    const said = await answer({ name: 'surface:judge-text', data }, SURFACE);
    expect(said).toEqual({ ok: false, reason: 'The background could not answer.' });
    expect(JSON.stringify([said, refused])).not.toMatch(/secret|Ada/u);
  });
});
