import { CORE_GLYPHS } from '../../../../components/icons/core-glyphs';
import { drawBadge } from '../../../../components/page/drawing';
import type { Judged } from '../../../../utils/messaging/map';
import type { Assessment, Judgement, MemoryNotes } from '../../../../utils/model';
import { pageWords } from '../../../../utils/words/page';

type Evidence = Assessment['evidence'][number];

export function reason(points: number, sentence: string, quote: string | null = null): Evidence {
  return { signal: 'sample', axis: 'fit', points, field: 'note', span: null, quote, sentence };
}

/** A judgement with what a test asks for and nothing else. */
export function judgement(
  assessment: Partial<Assessment> = {},
  summary: Partial<Judgement['summary']> = {},
): Judgement {
  return {
    assessment: {
      id: '1',
      verdict: 'decline',
      confidence: 0.9,
      language: 'en',
      axes: {
        personalization: { level: 0, score: 10 },
        automation: { score: 90 },
        fit: { score: null },
        connection: { score: null },
        safety: { score: 100 },
      },
      inviter: { role: 'sales', seniority: null },
      intent: 'selling',
      offer: null,
      evidence: [],
      notLookedAt: [],
      wouldChange: [],
      motive: null,
      guidance: null,
      replies: [
        { kind: 'decline', language: 'en', text: 'Hi Lukas, thank you. I will pass.' },
        { kind: 'not-now', language: 'de', text: 'Hallo Lukas, gerade nicht.' },
      ],
      ...assessment,
    },
    summary: {
      label: 'Decline politely',
      perhaps: false,
      sentence: 'Reads like a mailing.',
      guidance: null,
      ...summary,
    },
  };
}

/** The same with its badge, as the background answers. */
export function judged(): Judged {
  const words = pageWords('en', CORE_GLYPHS);
  return { judgement: judgement(), drawing: drawBadge(judgement(), 'Ada Quist', words) };
}

/** What the memory says, with what a test asks for and nothing else. */
export function memory(notes: Partial<MemoryNotes>): MemoryNotes {
  return { mark: null, lines: [], acts: [], corrections: [], corrected: null, checklist: [], ...notes };
}
