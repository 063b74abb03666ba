import type { CsvRow } from './csv';
import { csvRows } from './csv';

/** A row that could not be used, by the line it starts on, and why in one sentence. */
export interface RowProblem {
  /** Line of the file on which the row starts, from 1. */
  line: number;
  reason: string;
}

/** What a file gave: the rows that could be used, and a word on each that could not. */
export interface Read<Row> {
  rows: Row[];
  problems: RowProblem[];
  /** Why the file as a whole is not what it should be; null where it is. One sentence. */
  refused: string | null;
  /** Columns that were looked for and not found, by their English names. */
  missingColumns: string[];
}

/** A row of a table: its line in the file and the value of a column by its English name, trimmed; '' where absent. */
export interface TableRow<Column extends string> {
  line: number;
  get: (column: Column) => string;
}

/** Rows before the header that are looked through: LinkedIn puts up to three lines of notes there. */
const PREAMBLE_ROWS = 12;

/**
 * Reads a comma-separated table of LinkedIn's export.
 * Columns are found by their English header; where the header is in another language (no English name found), by their position.
 * @param text the file's text; a byte-order mark, quoted newlines, trailing commas, repeated headers and empty rows are borne.
 * @param columns English headers in the order in which LinkedIn writes them.
 * @param required columns without which the file is refused.
 */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  required: readonly Column[],
): Read<TableRow<Column>> {
  const { raw, header } = readRaw(text, columns, required);
  if (!header) return { rows: [], problems: [], refused: notATable(columns), missingColumns: [...columns] };
  const missingColumns = columns.filter((column) => !header.positions.has(column));
  const lacking = required.filter((column) => missingColumns.includes(column));
  if (lacking.length > 0) {
    const names = lacking.map((column) => `"${column}"`).join(', ');
    return { rows: [], problems: [], refused: `The column ${names} was not found.`, missingColumns };
  }
  const rows: TableRow<Column>[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells, broken } of raw.slice(header.index + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (broken) problems.push({ line, reason: 'A quotation mark is not closed.' });
    else rows.push({ line, get: (column) => (cells[header.positions.get(column) ?? -1] ?? '').trim() });
  }
  return { rows, problems, refused: null, missingColumns };
}

/** Spreadsheets of many countries part cells by semicolons, some by tabs: tried where commas give no table. */
const SEPARATORS = [',', ';', '\t'] as const;

function readRaw<Column extends string>(
  text: string,
  columns: readonly Column[],
  required: readonly Column[],
): { raw: CsvRow[]; header: ReturnType<typeof findHeader<Column>> } {
  for (const separator of SEPARATORS) {
    const raw = [...csvRows(text, separator)];
    const header = findHeader(raw, columns, required);
    if (header) return { raw, header };
  }
  return { raw: [], header: null };
}

function findHeader<Column extends string>(
  rows: CsvRow[],
  columns: readonly Column[],
  required: readonly Column[],
): { index: number; positions: Map<Column, number> } | null {
  const needed = Math.min(2, columns.length);
  for (const [index, { cells }] of rows.slice(0, PREAMBLE_ROWS).entries()) {
    const names = cells.map(plain);
    const positions = new Map<Column, number>();
    for (const column of columns) {
      const position = names.indexOf(plain(column));
      if (position >= 0) positions.set(column, position);
    }
    if (positions.size < needed) continue;
    // "Message" and "Direction" are French as well: what is in LinkedIn's order and as wide is its table in another language.
    const isForeign =
      required.some((column) => !positions.has(column)) &&
      cells.length >= columns.length &&
      [...positions].every(([column, position]) => columns[position] === column);
    return { index, positions: isForeign ? inOrder(columns) : positions };
  }
  // A header in another language: the first row that is wide enough, columns in LinkedIn's order.
  // A table of one or two columns cannot be told from a sentence in that way.
  if (columns.length < 3) return null;
  for (const [index, { cells }] of rows.slice(0, PREAMBLE_ROWS).entries()) {
    if (cells.filter((cell) => cell.trim() !== '').length < columns.length) continue;
    return { index, positions: inOrder(columns) };
  }
  return null;
}

function inOrder<Column extends string>(columns: readonly Column[]): Map<Column, number> {
  return new Map(columns.map((column, position) => [column, position]));
}

function plain(header: string): string {
  return header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function notATable(columns: readonly string[]): string {
  return `The file does not hold a table with the columns ${columns.slice(0, 3).join(', ')} and so on.`;
}
