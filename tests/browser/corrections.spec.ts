import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { demoInvitations } from '../../utils/demo/inbox';
import type { Goals, Invitation, Judgement } from '../../utils/model';
import type { Badges } from './badges';
import { expect, test } from './extension';
import { addressOf } from './surfaces-page';

/** The browser's own interface, as extension pages find it. */
declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

/** The browser is shared; the memory is one. */
test.describe.configure({ mode: 'serial' });

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;

/** Sends a message as a surface of Winnow's own would, and gives the value that is answered. */
async function ask<T>(surface: Page, name: string, data: object | null): Promise<T> {
  const answer = await surface.evaluate(async (message) => chrome.runtime.sendMessage(message), {
    name,
    data,
  });
  expect(answer).toMatchObject({ ok: true });
  return (answer as { value: T }).value;
}

async function stopWorker(cdp: CDPSession): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
}

async function openSettings(winnow: BrowserContext): Promise<Page> {
  const page = await winnow.newPage();
  await page.goto(await addressOf(winnow, 'options'));
  return page;
}

async function judgementOf(
  surface: Page,
  name: string,
): Promise<{ invitation: Invitation; judged: Judgement }> {
  const rows = await surface.evaluate(async (wanted) => {
    const { tabs } = chrome as unknown as {
      tabs: {
        query: (about: object) => Promise<{ id: number }[]>;
        sendMessage: (tab: number, message: object) => Promise<unknown>;
      };
    };
    for (const { id } of await tabs.query({})) {
      const answer = await tabs
        .sendMessage(id, { name: 'surface:page-state', data: null })
        .catch(() => undefined);
      const { rows: found } =
        (answer as { value?: { rows?: { invitation: { name: string } }[] } })?.value ?? {};
      const row = found?.find(({ invitation }) => invitation.name === wanted);
      if (row) return row;
    }
    return null;
  }, name);
  const row = rows as { invitation: Invitation; judgement: Judgement } | null;
  if (!row) throw new Error(`No request of ${name}.`);
  return { invitation: row.invitation, judged: row.judgement };
}

async function labelOf(badges: Badges, name: string): Promise<string> {
  return (await badges.judged()).find(({ card }) => card.includes(name))?.label ?? '';
}

test('the user’s own word pins one request, through a reload and a stopped worker, and can be taken back', async ({
  open,
  winnow,
  watched,
}) => {
  const { page, badges, cdp } = await open();
  await badges.settle(PERSONS);
  const settings = await openSettings(winnow);
  const names = demoInvitations()
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
  const before = new Map((await badges.judged()).map(({ card, label }) => [card, label]));
  const declined = (await badges.judged()).find(({ label }) => label.endsWith('ecline politely'));
  const name = names.find((one) => declined?.card.includes(one)) ?? '-';
  const { invitation, judged } = await judgementOf(settings, name);
  expect(judged.memory?.corrected).toBeNull();
  expect(judged.memory?.corrections.map(({ correction }) => correction)).toEqual([
    'accept-known',
    'accept-fits',
    'ask-first',
    'report-scam',
  ]);

  await ask(settings, 'surface:correct', { invitation, correction: 'accept-known' });
  await expect.poll(async () => labelOf(badges, name)).toBe('Worth accepting');
  // The others stand as they stood.
  for (const { card, label } of await badges.judged())
    if (!card.includes(name)) expect(label).toBe(before.get(card));
  const pinned = (await judgementOf(settings, name)).judged;
  expect(pinned.assessment).toMatchObject({ verdict: 'accept', confidence: 1 });
  expect(pinned.assessment.replies[0]?.kind).toBe('accept');
  expect(pinned.summary.sentence).toBe('You said: accept, you know them.');
  expect(pinned.memory?.corrected).toMatchObject({
    line: expect.stringContaining('ecline politely'),
    offer: { act: 'always-person', label: `Always accept ${name}` },
  });

  await stopWorker(cdp);
  await page.reload();
  await badges.settle(PERSONS);
  expect(await labelOf(badges, name)).toBe('Worth accepting');

  // What is offered is one entry of a list, and is there to be taken off again.
  await ask(settings, 'surface:act', { invitation, act: 'always-person' });
  await expect
    .poll(async () => (await judgementOf(settings, name)).judged.memory?.acts[0]?.act)
    .toBe('off-lists');
  await ask(settings, 'surface:act', { invitation, act: 'off-lists' });
  await ask(settings, 'surface:correct', { invitation, correction: null });
  await expect
    .poll(async () => labelOf(badges, name))
    .toBe([...before].find(([card]) => card.includes(name))?.[1]);
  expect((await judgementOf(settings, name)).judged).toEqual(judged);
  await settings.close();
  expect(watched.errors).toEqual([]);
});

test('a change of the goals that is offered is made and taken back by the same click', async ({
  open,
  winnow,
}) => {
  const { badges } = await open();
  await badges.settle(PERSONS);
  const settings = await openSettings(winnow);
  const goalsNow = async () => (await ask<{ goals: Goals }>(settings, 'surface:read-goals', null)).goals;
  const before = await goalsNow();
  const accepted = (await badges.judged()).find(({ label }) => label.endsWith('orth accepting'));
  const name = demoInvitations().find((one) => accepted?.card.includes(one.name))?.name ?? '-';
  const { invitation } = await judgementOf(settings, name);

  await ask(settings, 'surface:correct', { invitation, correction: 'decline-stranger' });
  const offered = async () => (await judgementOf(settings, name)).judged.memory?.corrected?.offer?.act;
  await expect.poll(offered).toBe('only-known');
  await ask(settings, 'surface:act', { invitation, act: 'only-known' });
  expect((await goalsNow()).acceptOnly).toBe('known');
  const acts = async () => (await judgementOf(settings, name)).judged.memory?.acts.map(({ act }) => act);
  await expect.poll(acts).toContain('undo-goal');
  await ask(settings, 'surface:act', { invitation, act: 'undo-goal' });
  expect(await goalsNow()).toEqual(before);
  await expect.poll(acts).not.toContain('undo-goal');
  await ask(settings, 'surface:correct', { invitation, correction: null });
  await settings.close();
});
