import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { goalsSchema, invitationSchema, VERDICTS } from '../../utils/model';
import type { Goals, Invitation, Verdict } from '../../utils/model';

const noteSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  kind: z.string(),
  personalization: z.int().min(0).max(3),
  mass_template: z.boolean(),
  placeholders: z.boolean().optional(),
  family: z.string().optional(),
  source: z.string().optional(),
  split: z.string().optional(),
});
const headlineSchema = z.object({
  id: z.string(),
  headline: z.string(),
  role_class: z.string(),
  seniority: z.string().nullish(),
  split: z.string().optional(),
});
const verdictSchema = z.object({
  id: z.string(),
  receiver: z.string(),
  invitation: invitationSchema,
  majority: z.enum(VERDICTS),
  why: z.record(z.string(), z.string()).optional(),
  family: z.string().optional(),
  split: z.string().optional(),
});
const receiversSchema = z.record(z.string(), z.object({ goals: goalsSchema }));

export type NoteRow = z.infer<typeof noteSchema>;
export type HeadlineRow = z.infer<typeof headlineSchema>;
export interface VerdictRow {
  id: string;
  receiver: string;
  invitation: Invitation;
  goals: Goals;
  majority: Verdict;
  why: string;
  group: string;
}
export interface Corpus {
  notes: NoteRow[];
  headlines: HeadlineRow[];
  verdicts: VerdictRow[];
}

/**
 * Reads corpus files (JSON lines; the shape of a line tells what it is). Verdicts need `receivers.json` beside them.
 * @param split where given, only lines of that split (lines without one always count).
 * @throws where a line has none of the known shapes.
 */
export function loadCorpus(files: readonly string[], split: string | null): Corpus {
  const corpus: Corpus = { notes: [], headlines: [], verdicts: [] };
  for (const file of files) {
    let receivers: z.infer<typeof receiversSchema> | null = null;
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (!line.trim()) continue;
      const value: unknown = JSON.parse(line);
      const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      if (keys.includes('split') && split && z.object({ split: z.string() }).parse(value).split !== split)
        continue;
      if (keys.includes('majority')) {
        receivers ??= receiversSchema.parse(
          JSON.parse(readFileSync(join(dirname(file), 'receivers.json'), 'utf8')),
        );
        const row = verdictSchema.parse(value);
        const goals = receivers[row.receiver]?.goals;
        if (!goals) throw new Error(`${file}:${index + 1}: no receiver "${row.receiver}" in receivers.json`);
        const why = Object.values(row.why ?? {})[0] ?? '';
        const group = row.family ?? row.invitation.note ?? row.id;
        corpus.verdicts.push({ ...row, goals, why, group });
      } else if (keys.includes('role_class')) {
        corpus.headlines.push(headlineSchema.parse(value));
      } else if (keys.includes('mass_template')) {
        const row = noteSchema.parse(value);
        if (row.placeholders !== true) corpus.notes.push(row);
      } else if (!keys.includes('text')) {
        throw new Error(`${file}:${index + 1}: not a line of a note, headline or verdict corpus`);
      }
    }
  }
  return corpus;
}
