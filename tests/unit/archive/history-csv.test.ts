import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HISTORY_HEAD, writeHistoryCsv } from '../../../utils/archive';
import { csvRows } from '../../../utils/archive/csv';
import type { KeptEntry } from '../../../utils/model';
import { keptEntryOf } from '../../../utils/storage/entries';

const SEEN = '2026-11-24T10:00:00.000Z';

function entry(more: Partial<KeptEntry> = {}): KeptEntry {
  const profileUrl = 'https://www.linkedin.com/in/ada-quist/';
  return {
    ...keptEntryOf({ name: 'Ada Quist', profileUrl, invitationId: '7000000000000000001' }, SEEN),
    ...more,
  };
}

/** The table as read back, by Winnow's own reader: a record a row. */
function read(csv: string): Record<string, string>[] {
  const [head, ...rows] = [...csvRows(csv)];
  expect(head?.cells).toEqual([...HISTORY_HEAD]);
  return rows.map(({ cells, broken }) => {
    expect(broken).toBe(false);
    expect(cells).toHaveLength(HISTORY_HEAD.length);
    return Object.fromEntries(HISTORY_HEAD.map((column, at) => [column, cells[at] ?? '']));
  });
}

it('is a table with a byte order mark, lines by CRLF, and what is known of each request', () => {
  const csv = writeHistoryCsv([
    entry({
      sentAt: '2026-11-02T08:00:00.000Z',
      firm: 'Corvane, "Search" & Sons',
      role: 'sales',
      verdict: 'decline',
      corrected: { correction: 'accept-known', at: SEEN },
      automated: 71,
      templated: true,
      copied: `ask-details ${SEEN}`,
      handledAt: SEEN,
      outcome: 'ignored',
      note: 'Hello,\nquick “call”?',
    }),
  ]);
  expect(csv.startsWith('\ufeff"sentAt",')).toBe(true);
  expect(csv.endsWith('"\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(read(csv)).toEqual([
    {
      sentAt: '2026-11-02T08:00:00.000Z',
      seenAt: SEEN,
      profile: 'https://www.linkedin.com/in/ada-quist/',
      firm: 'Corvane, "Search" & Sons',
      role: 'sales',
      verdict: 'decline',
      corrected: 'accept-known',
      automated: '71',
      templated: 'yes',
      copied: 'ask-details',
      copiedAt: SEEN,
      handledAt: SEEN,
      outcome: 'ignored',
      origin: 'page',
      note: 'Hello,\nquick “call”?',
    },
  ]);
});

it('holds neither keys nor fingerprints nor the hash of a name', () => {
  const nameless = { ...keptEntryOf({ name: 'Ada Quist', note: 'Good day to you and yours' }, SEEN) };
  expect(nameless.sender?.startsWith('n:')).toBe(true);
  const csv = writeHistoryCsv([nameless, entry()]);
  expect(read(csv).map(({ profile }) => profile)).toEqual(['', 'https://www.linkedin.com/in/ada-quist/']);
  for (const hidden of [
    nameless.sender ?? '-',
    nameless.key,
    '7000000000000000001',
    'fingerprint',
    'Good day',
  ])
    expect(csv).not.toContain(hidden);
});

it('begins with the latest', () => {
  const csv = writeHistoryCsv([
    entry({ firm: 'First', sentAt: '2024-01-01T00:00:00.000Z' }),
    entry({ firm: 'Third', sentAt: '2026-01-01T00:00:00.000Z' }),
    entry({ firm: 'Second', sentAt: '2025-01-01T00:00:00.000Z' }),
  ]);
  expect(read(csv).map(({ firm }) => firm)).toEqual(['Third', 'Second', 'First']);
});

it.each(['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
  'gives a spreadsheet nothing to run: %j',
  (text) => {
    const [row] = read(writeHistoryCsv([entry({ firm: text, note: text })]));
    expect([row?.['firm'], row?.['note']]).toEqual([`'${text}`, `'${text}`]);
  },
);

it('comes back as it was written, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (firm, note) => {
      const [row] = read(writeHistoryCsv([entry({ firm, note })]));
      const isTheSame = (text: string | undefined, was: string) => text === was || text === `'${was}`;
      expect(isTheSame(row?.['firm'], firm) && isTheSame(row?.['note'], note)).toBe(true);
      expect(/^[=+\-@\t\r]/u.test(`${row?.['firm']}`)).toBe(false);
    }),
  );
});
