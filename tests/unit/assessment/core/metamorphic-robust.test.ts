import { array, constantFrom, integer, oneof, option, record, string, tuple } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SIGNALS } from '../../../../utils/assessment/signals';
import { judge } from '../../../../utils/judge';
import type { Invitation } from '../../../../utils/model';
import { assessmentSchema, invitationSchema, summarySchema } from '../../../../utils/model';
import { LONGEST_TEXT } from '../../../../utils/text/fold';
import { corpusNoteArb, goalsArb, goalsOf, invitationArb, noteArb } from './arbitraries';
import { holds, RANK, see, withNote } from './metamorphic-tools';

// The clock decides nothing here; it only may not cut a long campaign short.
vi.setConfig({ testTimeout: 1_200_000 });

/** Long texts cost some forty times a note: the short run takes fewer of them. */
const FEW = 20;
/** Seeds of texts that expressions, decoders and tables have stumbled over. */
const NASTY = [
  'a',
  'hi ',
  '🙂',
  '{{',
  '((((a+)+)+)+)',
  '<>',
  'www.',
  '1,000',
  ' ',
  '。',
  'your ',
  '@',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u0301',
  '\u0000',
  'ﷺ',
  '👩‍👩‍👧‍👦',
  '__proto__ ',
  'constructor ',
  'toString ',
  '[%First Name%] ',
  '\n- ',
  'Hi ,',
  'http://a.b/',
  'ß',
  'İ',
  'ガ',
  'カ\u3099',
  '½ ',
  '€',
  'aaaaaaaaaaaaaaaa!',
] as const;
const anyText = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  string({ unit: 'grapheme', maxLength: 200 }),
  array(constantFrom(...NASTY), { maxLength: 60 }).map((parts) => parts.join('')),
  tuple(corpusNoteArb, constantFrom(...NASTY), integer({ min: 0, max: 300 })).map(
    ([note, nasty, at]) => note.slice(0, at) + nasty + note.slice(at),
  ),
  // Half a pair at the end, as a careless cut leaves it.
  corpusNoteArb.map((note) => `${note}\ud83d`),
);
const anyInvitation = record({
  name: string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  headline: option(anyText),
  note: option(anyText, { freq: 9 }),
  mutualConnections: option(integer({ min: 0, max: 1_000_000 })),
  mutualNames: array(string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
});

/** Every quote stands in the request as it was given, at the place that is told. */
function quotesStand(invitation: Invitation, { assessment }: ReturnType<typeof judge>): void {
  for (const { span, quote, field } of assessment.evidence) {
    const text =
      (field === 'note' ? invitation.note : field === 'headline' ? invitation.headline : null) ?? '';
    const [from, to] = span ?? [0, 0];
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to - from).toBeGreaterThanOrEqual(span ? 1 : 0);
    expect(to).toBeLessThanOrEqual(text.length);
    expect(quote).toBe(span ? text.slice(from, to) : null);
  }
}

describe('whatever is written', () => {
  it('is judged, in the shape that is promised, with quotes that stand there', () => {
    holds(record({ invitation: anyInvitation, goals: goalsArb }), ({ invitation, goals }) => {
      const judged = judge(invitation, { goals });
      expect(assessmentSchema.safeParse(judged.assessment).error).toBeUndefined();
      expect(summarySchema.safeParse(judged.summary).error).toBeUndefined();
      quotesStand(invitation, judged);
    });
  });

  it('is quoted letter for letter, dressed as it may be', () => {
    holds(
      record({
        invitation: invitationArb,
        goals: goalsArb,
        note: noteArb,
        odd: constantFrom('\u00a0', '  ', ' \u200b', ' 🙂 ', '\n', ' e\u0301 '),
      }),
      ({ invitation, goals, note, odd }) => {
        const dressed = withNote(invitation, note.normalize('NFD').replaceAll(' ', odd));
        const judged = judge(dressed, { goals });
        quotesStand(dressed, judged);
        expect(judged.assessment.verdict in RANK).toBe(true);
      },
    );
  });

  it('may be names of what every object inherits', () => {
    const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const word of inherited) {
      const goals = goalsOf({
        targetRoles: inherited,
        skills: inherited,
        industries: inherited,
        avoidIndustries: [word],
        locations: inherited,
        lists: { never: [{ kind: 'words', value: 'nothing of this' }] },
        companies: { prefer: [word], avoid: inherited },
        profile: { name: word, headline: word, positions: [word], skills: inherited, topics: inherited },
      });
      const invitation = invitationSchema.parse({
        name: word,
        headline: `${word} at ${word}`,
        note: `Hi ${word}, we look for a ${word} in ${word}. ${inherited.join(', ')} [${word}] {{${word}}}`,
        mutualNames: inherited,
      });
      const judged = judge(invitation, { goals });
      expect(assessmentSchema.safeParse(judged.assessment).error).toBeUndefined();
      quotesStand(invitation, judged);
      expect(JSON.stringify(judged)).not.toContain('[native code]');
    }
  });
});

describe('M18: long and hostile texts', () => {
  /** A text of at least so many units, of one seed over and over. */
  const repeated = (seed: string, length: number): string =>
    seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

  it('are read no further than the longest text that is looked at', () => {
    holds(
      record({
        goals: goalsArb,
        note: noteArb,
        seed: constantFrom(...NASTY),
        beyond: anyText,
        headline: option(constantFrom(...NASTY)),
      }),
      ({ goals, note, seed, beyond, headline }) => {
        const head = `${note} ${repeated(seed, LONGEST_TEXT)}`.slice(0, LONGEST_TEXT);
        const invitation: Invitation = {
          name: 'Someone',
          headline: headline === null ? null : repeated(headline, LONGEST_TEXT),
          note: head,
        };
        // What stands beyond can neither add a reason nor cost a step: the answer is the same as without it.
        expect(see(withNote(invitation, head + beyond), goals)).toEqual(see(invitation, goals));
      },
      FEW,
    );
  });

  it.each(NASTY)('of %j a million times are judged, with no more reasons than there are signals', (seed) => {
    const text = repeated(seed, 1_000_000);
    const invitation = { name: 'Someone', headline: text, note: text };
    const judged = judge(invitation, { goals: goalsOf({}) });
    expect(assessmentSchema.safeParse(judged.assessment).error).toBeUndefined();
    expect(judged.assessment.evidence.length).toBeLessThanOrEqual(SIGNALS.length);
    quotesStand(invitation, judged);
  });
});
