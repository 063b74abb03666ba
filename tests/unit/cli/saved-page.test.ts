import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSavedPage } from '../../../scripts/assess/saved-page';

// The parser is large, and slow machines may take their time to load it.
vi.setConfig({ testTimeout: 60_000 });

const PAGE = join(import.meta.dirname, '../../fixtures/pages/g5-de-virtual');
const html = readFileSync(join(PAGE, 'page.html'), 'utf8');
const url = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const [, css = ''] = /<style>([^<]*)<\/style>/u.exec(html) ?? [];
const linked = (link: string): string => html.replace(/<style>[^<]*<\/style>/u, link);

describe('a page saved as one file, whose styles are parts of their own', () => {
  it.each([
    ['by a number of the file’s own', 'cid:css-1@mhtml.blink', 'cid:css-1@mhtml.blink'],
    ['by its address', 'https://static.example/a.css', 'https://static.example/a.css'],
    ['by a part of its address', '/sheets/a.css', 'https://www.linkedin.com/sheets/a.css'],
  ])('hides what they hide: %s', async (_, href, address) => {
    const link = `<link rel="stylesheet" type="text/css" href="${href}">`;
    const read = await readSavedPage({ html: linked(link), url, styles: new Map([[address, css]]) });
    expect(read.invitations.map(({ name }) => name)).toEqual(['Uwe Falk', 'Dr. Ida Möller']);
    expect(read).toEqual(await readSavedPage({ html, url }));
  });

  it('leaves a sheet for printing out', async () => {
    const link = '<link rel="stylesheet" media="print" href="p.css">';
    const styles = new Map([['p.css', '.wide { display: none }']]);
    const read = await readSavedPage({ html: html.replace('</head>', `${link}</head>`), url, styles });
    expect(read.invitations).toHaveLength(2);
  });
});
