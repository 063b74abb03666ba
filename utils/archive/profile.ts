import type { Profile } from '../model';
import { readDay } from './dates';
import type { Read } from './table';
import { readTable } from './table';

/** What an import knows of the user: facts for `goals.profile`, and hints that may prefill the goals once the user agrees. */
export interface OwnFacts {
  profile: Partial<Profile>;
  industries: string[];
  locations: string[];
  /** BCP 47. */
  languages: string[];
}

type Position = { title: string | null; company: string | null; from: string | null; to: string | null };

/** Reads `Profile.csv`: name, headline, summary, industry and place. Address, birth date and handles are not read. */
export function readProfileCsv(text: string): Read<OwnFacts> {
  const columns = [
    'First Name',
    'Last Name',
    'Maiden Name',
    'Address',
    'Birth Date',
    'Headline',
    'Summary',
    'Industry',
    'Zip Code',
    'Geo Location',
  ] as const;
  const table = readTable(text, columns, ['Headline']);
  const rows = table.rows.slice(0, 1).map((row) => ({
    profile: {
      name: clip(`${row.get('First Name')} ${row.get('Last Name')}`, 300),
      headline: clip(row.get('Headline'), 1_000),
      about: clip(row.get('Summary'), 20_000),
    },
    industries: listOf(row.get('Industry')),
    locations: listOf(row.get('Geo Location')),
    languages: [],
  }));
  return { ...table, rows };
}

/** Reads `Positions.csv`: where the user worked and works, as the file orders it. The descriptions are not read. */
export function readPositionsCsv(text: string): Read<Position> {
  const columns = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'] as const;
  const table = readTable(text, columns, ['Company Name', 'Title']);
  const rows = table.rows
    .map((row) => ({
      title: clip(row.get('Title'), 300),
      company: clip(row.get('Company Name'), 300),
      from: readDay(row.get('Started On')),
      to: readDay(row.get('Finished On')),
    }))
    .filter(({ title, company }) => title !== null || company !== null);
  return { ...table, rows };
}

/** Reads `Skills.csv`: one column of names. */
export function readSkillsCsv(text: string): Read<string> {
  return firstColumn(text, ['Name'] as const);
}

/** Reads `Education.csv`: the schools' names. */
export function readEducationCsv(text: string): Read<string> {
  return firstColumn(text, [
    'School Name',
    'Start Date',
    'End Date',
    'Notes',
    'Degree Name',
    'Activities',
  ] as const);
}

function firstColumn<Column extends string>(
  text: string,
  columns: readonly [Column, ...Column[]],
): Read<string> {
  const table = readTable(text, columns, [columns[0]]);
  const names = new Set(table.rows.flatMap((row) => clip(row.get(columns[0]), 200) ?? []));
  return { ...table, rows: [...names] };
}

/** Trims and shortens; null where nothing is left. */
export function clip(text: string, longest: number): string | null {
  return text.trim().slice(0, longest).trim().toWellFormed() || null;
}

function listOf(text: string): string[] {
  const value = clip(text, 200);
  return value === null ? [] : [value];
}
