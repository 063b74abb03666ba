import { describe, expect, it } from 'vitest';
import { describePage } from '../../../utils/linkedin';
import { documentOf, fixtures } from './fixtures';

/** Words that belong to persons on a page: of names, headlines, notes and slugs. */
function personalWords(texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => (text ?? '').split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
}

// Words of the report's own vocabulary that a headline may happen to use.
const VOCABULARY = new Set([
  'figure',
  'label',
  'data',
  'main',
  'section',
  'and',
  'more',
  'note',
  'article',
  'form',
  'list',
]);

describe.each(fixtures())('$name', ({ html, invitations }) => {
  const report = describePage(documentOf(html));
  const words = new Set(report.split(/[^\p{L}\p{N}]+/u));

  it('is described without a word of a person', () => {
    const personal = invitations.flatMap(({ name, headline, note, profileUrl, mutualNames, invitationId }) =>
      personalWords([
        name,
        headline,
        note,
        profileUrl?.split('/in/')[1],
        invitationId,
        ...(mutualNames ?? []),
      ]),
    );
    expect(personal.filter((word) => words.has(word) && !VOCABULARY.has(word.toLowerCase()))).toEqual([]);
    expect(report).not.toMatch(/\d{2,}(?!\d*$)/mu);
    expect(report).not.toMatch(/linkedin|https?:|urn:|ACoA/u);
  });

  it('is described at all, by tags', () => {
    expect(report.split('\n')[0]).toMatch(/^(?:main|div:main)/u);
    expect(report).toMatch(/\n\s+(?:div|section)/u);
  });
});

it('makes no word out of broken markup', () => {
  const broken =
    '<main><p aria-label="Accept "Anna Beispiel’s" request" data-loaded="x" anna-beispiel>Anna</p></main>';
  const report = describePage(documentOf(broken));
  expect(report).toBe('main\n  p [aria-label data-loaded]');
});

it('keeps roles that are generic, and tags and roles that are not out', () => {
  const page =
    '<main><anna-beispiel9 role="anna"></anna-beispiel9><div role="listitem" id="anna"></div></main>';
  expect(describePage(documentOf(page))).toBe('main\n  other\n  div:listitem [id]');
});

it('says a long list once', () => {
  const page = `<main><ul>${'<li><a href="/in/x/">X</a><button>Y</button></li>'.repeat(50)}</ul></main>`;
  expect(describePage(documentOf(page))).toBe('main\n  ul\n    li ×50\n      a [href]\n      button');
});
