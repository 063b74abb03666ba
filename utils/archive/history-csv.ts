import type { KeptEntry } from '../model';

/** The table's head: names as Winnow's backup has them, so that the two can be compared, and alike in every language. */
export const HISTORY_HEAD = [
  'sentAt',
  'seenAt',
  'profile',
  'firm',
  'role',
  'verdict',
  'corrected',
  'automated',
  'templated',
  'copied',
  'copiedAt',
  'handledAt',
  'outcome',
  'origin',
  'note',
] as const;
type Column = (typeof HISTORY_HEAD)[number];

/**
 * The memory as a table for spreadsheets: comma-separated (RFC 4180), every cell quoted, lines ended by CRLF, UTF-8 with a byte
 * order mark, without which Excel takes it for another encoding. Times are ISO 8601. What a person cannot read is left out: keys,
 * fingerprints, and LinkedIn's digits, which a spreadsheet would round.
 */
export function writeHistoryCsv(entries: readonly KeptEntry[]): string {
  const rows = entries
    .toSorted((a, b) => timeOf(b).localeCompare(timeOf(a), 'en'))
    .map((entry) => {
      const cells = cellsOf(entry);
      return HISTORY_HEAD.map((column) => cells[column]);
    });
  const lines = [HISTORY_HEAD, ...rows].map((row) => row.map(quoted).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellsOf(entry: KeptEntry): Record<Column, string> {
  const [kind = '', copiedAt = ''] = (entry.copied ?? '').split(' ');
  // Only a hash of the name is known of the others.
  const slug = entry.sender?.startsWith('n:') === false ? entry.sender : null;
  return {
    sentAt: entry.sentAt ?? '',
    seenAt: entry.seenAt ?? '',
    profile: slug === null ? '' : `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
    firm: entry.firm ?? '',
    role: entry.role ?? '',
    verdict: entry.verdict ?? '',
    corrected: entry.corrected?.correction ?? '',
    automated: entry.automated === null ? '' : String(entry.automated),
    templated: entry.templated ? 'yes' : 'no',
    copied: kind,
    copiedAt,
    handledAt: entry.handledAt ?? '',
    outcome: entry.outcome ?? '',
    origin: entry.origin,
    note: entry.note ?? '',
  };
}

function timeOf({ sentAt, seenAt }: KeptEntry): string {
  return sentAt ?? seenAt ?? '';
}

/**
 * What a spreadsheet would run as a formula, by its first character, in the narrow and the wide form that East Asian keyboards
 * write. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as it is written: with an apostrophe in front where it would be run, and its quotation marks doubled. */
function quoted(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
