import type { ExportKind, NamedBytes } from '../archive';
import type { OwnFacts } from '../archive';

/** What an import would take, for the user to look at first. */
export interface ImportPreview {
  invitations: { count: number; notes: number; firstAt: string | null; lastAt: string | null } | null;
  connections: { count: number; firms: number } | null;
  facts: OwnFacts | null;
  /** What was not understood, by file: rows with their lines, columns that were not found, files passed over. */
  problems: { file: string; sentences: string[]; more: number }[];
  files: { kind: ExportKind; name: string }[];
}

export interface ImportResult {
  invitations: number;
  /** Requests of the file that were remembered already. */
  known: number;
  /** Requests whose words others sent as well. */
  templates: number;
  connections: number;
  milliseconds: number;
}

/** To the worker. */
export type ImportJob =
  | { type: 'read'; files: NamedBytes[] }
  | { type: 'take'; invitations: boolean; connections: boolean; keepNotes: boolean; now: string };

/** From the worker. `share` runs from 0 to 1. */
export type ImportNews =
  | { type: 'progress'; step: 'reading' | 'comparing' | 'writing'; share: number }
  | { type: 'preview'; preview: ImportPreview }
  | { type: 'taken'; result: ImportResult }
  | { type: 'failed'; reason: string };
