import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { HISTORY_HEAD } from '../../utils/archive';
import { csvRows } from '../../utils/archive/csv';
import { expect, test } from './extension';
import { addressOf, forgetAll } from './surfaces-page';

/** The browser is shared; the memory is one. */
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ winnow }) => forgetAll(winnow));

/** What the first two versions of the database kept of a request. */
const FIRST = {
  key: '7000000000000000001',
  sender: 'ada-quist',
  invitationId: '7000000000000000001',
  firm: 'Corvane',
  sentAt: null,
  seenAt: '2026-11-01T10:00:00.000Z',
  verdict: 'ask',
  copied: null,
  outcome: null,
};
const SECOND = {
  ...FIRST,
  role: 'sales',
  automated: 64,
  templated: true,
  handledAt: '2026-11-02T10:00:00.000Z',
  note: 'Kept, since it was asked to.',
  origin: 'export',
};
const PERSON = { key: 'mira-lindqvist', name: '0a1b2c', company: 'Waterkant', connectedOn: '2024-01-15' };

/** 1, 2 and 3 as a backup writes a fingerprint: four bytes each, the lowest first, in base 64. */
const PACKED = 'AQAAAAIAAAADAAAA';

/** Puts a database of an earlier version in the place of today's. A fingerprint was a plain list first, and packed from then on. */
async function putBack(
  page: Page,
  { version, entry, person }: { version: 1 | 2; entry: object; person: object | null },
): Promise<void> {
  await page.evaluate(
    async (old) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        });
      // The worker steps aside for the deletion, as it does for an upgrade.
      await done(indexedDB.deleteDatabase('winnow-history'));
      const opening = indexedDB.open('winnow-history', old.version);
      opening.addEventListener('upgradeneeded', () => {
        const fingerprint = old.version === 1 ? [1, 2, 3] : Uint32Array.from([1, 2, 3]);
        const { result } = opening;
        result.createObjectStore('requests', { keyPath: 'key' }).put({ ...old.entry, fingerprint });
        if (old.version > 1) result.createObjectStore('connections', { keyPath: 'key' }).put(old.person);
      });
      (await done(opening)).close();
    },
    { version, entry, person },
  );
}

async function backupOf(page: Page): Promise<{ requests: object[]; connections: object[] }> {
  await page.getByRole('tab', { name: 'Data' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    requests: object[];
    connections: object[];
  };
}

test('the history is saved as a table that reads back whole', async ({ winnow, open }) => {
  const { badges } = await open();
  await badges.settle(DEMO_INBOX.filter(({ kind }) => kind === 'person').length);
  const [first] = DEMO_INBOX;
  await badges.click(first?.name ?? '-', 'copy');
  await expect.poll(async () => badges.textOn(first?.name ?? '-')).toContain('Copied');
  const page = await winnow.newPage();
  await page.goto(`${await addressOf(winnow, 'options')}#memory`);
  await expect(page.getByRole('heading', { name: 'Take the history elsewhere' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^winnow-history-\d{4}-\d\d-\d\d\.csv$/u);
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = [...csvRows(bytes.toString('utf8'))];
  expect(head?.cells).toEqual([...HISTORY_HEAD]);
  const { requests } = await backupOf(page);
  expect(rows).toHaveLength(requests.length);
  expect(rows.filter(({ broken }) => broken)).toEqual([]);
  const copied = rows.filter(({ cells }) => cells[HISTORY_HEAD.indexOf('copied')] !== '');
  expect(copied).toHaveLength(1);
  expect(copied[0]?.cells[HISTORY_HEAD.indexOf('copiedAt')]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  await expect(page.getByText(`${requests.length} requests saved.`)).toBeVisible();
  await page.close();
});

test('a database of the first version is brought along, with all it holds', async ({ winnow }) => {
  const page = await winnow.newPage();
  await page.goto(`${await addressOf(winnow, 'options')}#lists`);
  await putBack(page, { version: 1, entry: FIRST, person: null });
  const { requests } = await backupOf(page);
  expect(requests).toEqual([
    {
      ...FIRST,
      fingerprint: PACKED,
      role: null,
      automated: null,
      templated: false,
      handledAt: null,
      note: null,
      origin: 'page',
      corrected: null,
      goalChange: null,
    },
  ]);
  await page.close();
});

test('so is one of the second version: a request learns that nothing was said of it', async ({ winnow }) => {
  const page = await winnow.newPage();
  await page.goto(`${await addressOf(winnow, 'options')}#lists`);
  await putBack(page, { version: 2, entry: SECOND, person: PERSON });
  const { requests, connections } = await backupOf(page);
  expect(requests).toEqual([{ ...SECOND, fingerprint: PACKED, corrected: null, goalChange: null }]);
  expect(connections).toEqual([PERSON]);
  // It stands so in the database itself from now on.
  const kept = await page.evaluate(
    async () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('winnow-history');
        opening.addEventListener('success', () => {
          const { result } = opening;
          const asked = result.transaction('requests').objectStore('requests').getAll();
          asked.addEventListener('success', () => {
            resolve([result.version, asked.result.length, asked.result[0].corrected]);
            result.close();
          });
        });
      }),
  );
  expect(kept).toEqual([3, 1, null]);
  await page.close();
});
