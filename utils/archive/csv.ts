/** A row of a comma-separated text: its cells as they stand between the commas, and the line it starts on, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
  /** Whether a quotation mark is not closed, or something follows a closed one. */
  broken: boolean;
}

/**
 * Splits comma-separated text into rows (RFC 4180): quoted cells may hold commas, doubled quotes and newlines; lines end in
 * `\n`, `\r\n` or `\r`. A row that is broken is told as such and the next one begins on the next line, so that one slip does not
 * swallow the file. Linear in the text's length but for slips, each of which is looked over twice.
 * @param separator one character: a semicolon or a tab where a spreadsheet wrote the file anew
 */
export function* csvRows(text: string, separator = ','): Generator<CsvRow> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  // Where no quotation mark is left, none can close: an open one is known at once.
  const lastQuote = text.lastIndexOf('"');
  while (at < text.length) {
    const row = readRow(text, at, lastQuote, separator);
    yield { line, cells: row.cells, broken: row.broken };
    line += linesIn(text, at, row.end);
    at = row.end;
  }
}

function readRow(
  text: string,
  from: number,
  lastQuote: number,
  separator: string,
): { cells: string[]; broken: boolean; end: number } {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1, lastQuote);
      const next = close < 0 ? '' : (text[close + 1] ?? '\n');
      if (close < 0 || (next !== separator && next !== '\n' && next !== '\r'))
        return brokenRow(text, from, separator);
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const end = endOfCell(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== separator) return { cells, broken: false, end: afterLine(text, at) };
    at += 1;
  }
}

/** The quotation mark that closes a cell: the first that is not doubled. */
function closingQuote(text: string, from: number, lastQuote: number): number {
  for (let at = text.indexOf('"', from); at >= 0 && at <= lastQuote; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function brokenRow(
  text: string,
  from: number,
  separator: string,
): { cells: string[]; broken: boolean; end: number } {
  const end = endOfLine(text, from);
  return { cells: text.slice(from, end).split(separator), broken: true, end: afterLine(text, end) };
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === separator || unit === '\n' || unit === '\r') return at;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

function afterLine(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to && at < text.length; at += 1)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  return lines;
}
