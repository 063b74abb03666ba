import { goalsSchema } from '../../utils/model';
import type { EngineResult } from '../../utils/model';
import { assessInvitation } from '../../utils/judge';
import type { Corpus, HeadlineRow, NoteRow, VerdictRow } from './load';

/** What an engine (or a baseline) says of each row. */
export interface NoteAnswer {
  row: NoteRow;
  level: number;
  personal: number;
  template: number;
  intent: string;
  gold: string | null;
  result: EngineResult;
}
export interface HeadlineAnswer {
  row: HeadlineRow;
  role: string;
  gold: string;
  result: EngineResult;
}
export interface VerdictAnswer {
  row: VerdictRow;
  result: EngineResult;
}
export interface Answers {
  notes: NoteAnswer[];
  headlines: HeadlineAnswer[];
  verdicts: VerdictAnswer[];
}

/** What a note of a kind wants; kinds left out stand for no want of their own. */
export const INTENT_OF_KIND: Readonly<Record<string, string>> = {
  recruiter: 'recruiting',
  'hiring-manager': 'recruiting',
  sales: 'selling',
  scam: 'scam',
  student: 'asking-favour',
  networking: 'networking',
  peer: 'networking',
  alumni: 'networking',
  investor: 'networking',
  'event-followup': 'following-up',
};
const PROFESSIONAL = new Set([
  'engineer',
  'manager',
  'marketing',
  'finance',
  'other',
  'unknown',
  'hiring-manager',
  'professional',
]);

/** Asks the engine about every row: notes without a headline, headlines without a note. */
export function answer(corpus: Corpus): Answers {
  const goals = goalsSchema.parse({});
  return {
    notes: corpus.notes.map((row) => {
      const result = assessInvitation({ id: row.id, name: 'Someone', note: row.text }, { goals });
      const personal = result.axes.personalization.score ?? 0;
      return {
        row,
        level: result.axes.personalization.level ?? 0,
        personal,
        template: (result.axes.automation.score ?? 0) - personal,
        intent: result.intent === 'job-seeking' ? 'asking-favour' : result.intent,
        gold: INTENT_OF_KIND[row.kind] ?? null,
        result,
      };
    }),
    headlines: corpus.headlines.map((row) => {
      const result = assessInvitation({ id: row.id, name: 'Someone', headline: row.headline }, { goals });
      return { row, role: plainRole(result.inviter.role), gold: plainRole(row.role_class), result };
    }),
    verdicts: corpus.verdicts.map((row) => ({
      row,
      result: assessInvitation(row.invitation, { goals: row.goals }),
    })),
  };
}

function plainRole(role: string): string {
  return PROFESSIONAL.has(role) ? 'professional' : role;
}
