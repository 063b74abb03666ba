import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { KeptEntry } from '../../utils/model';
import { connectionsCsv, invitationsCsv } from '../../tests/browser/memory-export';
import { launchWithWinnow } from '../demo/browser';

/** Entries handed to the browser at a time. */
const BATCH = 5_000;
const PATIENCE = { timeout: 300_000 };

const since = (start: number): string => `${Math.round(performance.now() - start).toLocaleString('en')} ms`;

/** Puts entries on the shelf as they stand in the database of the extension. */
async function fill(page: Page, entries: readonly KeptEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += BATCH)
    await page.evaluate(
      async (batch) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('winnow-history');
          opening.addEventListener('error', () => reject(new Error('refused')));
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('requests', 'readwrite');
            for (const entry of batch)
              transaction
                .objectStore('requests')
                .put({ ...entry, fingerprint: Uint32Array.from(entry.fingerprint) });
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        }),
      entries
        .slice(from, from + BATCH)
        .map((entry) => ({ ...entry, fingerprint: Array.from(entry.fingerprint) })),
    );
}

/** Milliseconds that the database alone takes for all entries. */
async function readAlone(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('winnow-history');
        opening.addEventListener('success', () => {
          const start = performance.now();
          const reading = opening.result.transaction('requests').objectStore('requests').getAll();
          reading.addEventListener('success', () => {
            resolve(performance.now() - start);
            opening.result.close();
          });
        });
      }),
  );
}

/** In real Chromium, with the built extension: an export of 30,000 rows taken in, then the cold load of many entries. */
export async function measureInBrowser(entries: readonly KeptEntry[]): Promise<void> {
  const { context, id } = await launchWithWinnow({ headless: true });
  const page = await context.newPage();
  const options = `chrome-extension://${id}/options.html`;
  await page.goto(`${options}#data`);
  const buffer = Buffer.from(
    zipSync(
      {
        'Invitations.csv': strToU8(invitationsCsv(30_000)),
        'Connections.csv': strToU8(connectionsCsv(2_000)),
      },
      { level: 1 },
    ),
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  let start = performance.now();
  await (await chooser).setFiles([{ name: 'export.zip', mimeType: 'application/zip', buffer }]);
  const take = page.getByRole('button', { name: 'Take these in' });
  await take.waitFor(PATIENCE);
  console.log(`export of 30,000 rows, looked at: ${since(start)}`);
  start = performance.now();
  await take.click();
  await page.getByText(/^Taken in: 30,000 requests/u).waitFor(PATIENCE);
  console.log(`taken in, compared with each other and written: ${since(start)}`);

  await fill(page, entries);
  const total = (entries.length + 30_000).toLocaleString('en');
  console.log(`${total} entries read by the database alone: ${Math.round(await readAlone(page))} ms`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  start = performance.now();
  await page.goto('about:blank');
  await page.goto(`${options}#memory`);
  await page.getByText(new RegExp(`^${total} requests, the oldest`, 'u')).waitFor(PATIENCE);
  console.log(
    `worker woken, ${total} entries loaded, indexed and counted on the settings page: ${since(start)}`,
  );
  await context.close();
}
