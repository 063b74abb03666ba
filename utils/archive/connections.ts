import { readDay } from './dates';
import { profileUrlOf } from './profile-url';
import type { Read } from './table';
import { readTable } from './table';

const COLUMNS = [
  'First Name',
  'Last Name',
  'URL',
  'Email Address',
  'Company',
  'Position',
  'Connected On',
] as const;

/** Somebody the user is connected with. The mail address in the file is not read. */
export interface Connection {
  line: number;
  name: string;
  profileUrl: string | null;
  company: string | null;
  position: string | null;
  /** `2024-01-15`, or null where it is not a date. */
  connectedOn: string | null;
}

/** Reads `Connections.csv`, whose table follows some lines of notes. */
export function readConnectionsCsv(text: string): Read<Connection> {
  const table = readTable(text, COLUMNS, ['First Name', 'Last Name']);
  const rows: Connection[] = [];
  const problems = [...table.problems];
  for (const row of table.rows) {
    const name = `${row.get('First Name')} ${row.get('Last Name')}`.trim().slice(0, 500);
    if (name === '') {
      problems.push({ line: row.line, reason: 'There is no name.' });
      continue;
    }
    rows.push({
      line: row.line,
      name,
      profileUrl: profileUrlOf(row.get('URL')),
      company: row.get('Company') || null,
      position: row.get('Position') || null,
      connectedOn: readDay(row.get('Connected On')),
    });
  }
  return { ...table, rows, problems: problems.toSorted((a, b) => a.line - b.line) };
}
