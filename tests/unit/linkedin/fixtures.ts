import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { invitationSchema, pageHealthSchema, type Invitation, type PageHealth } from '../../../utils/model';
import { z } from '../../../utils/model/zod';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** The clock of the fixtures: their requests were sent before it. */
export const NOW = Date.UTC(2026, 10, 24);

export interface Fixture {
  name: string;
  html: string;
  /** What the address bar holds; null as for a saved page. */
  url: string | null;
  health: PageHealth;
  invitations: Invitation[];
}

const expectation = z.strictObject({
  url: z.string().nullable(),
  health: pageHealthSchema,
  invitations: z.array(invitationSchema),
});

/** Every folder below `tests/fixtures/pages`: adding a folder adds a test. */
export function fixtures(): Fixture[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      html: readFileSync(join(PAGES, name, 'page.html'), 'utf8'),
      ...expectation.parse(JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'))),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

export const documentOf = (html: string): Document => new JSDOM(html).window.document;
