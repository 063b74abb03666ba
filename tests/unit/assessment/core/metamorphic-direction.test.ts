import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entryOf, HistoryIndex } from '../../../../utils/assessment/history-view';
import { assessInvitation, judge } from '../../../../utils/judge';
import type { EngineResult, Goals, Invitation } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';
import { CASES, goalsArb, headlineArb, invitationArb, noteArb, NOTES } from './arbitraries';

const RANK = { report: 0, decline: 1, ask: 2, accept: 3 };
const settings = { numRuns: CASES, seed: 11 };
// The clock decides nothing here; it only may not cut a long campaign short.
vi.setConfig({ testTimeout: 600_000 });
const see = (invitation: Invitation, goals: Goals): EngineResult => assessInvitation(invitation, { goals });
const withNote = (invitation: Invitation, note: string | null): Invitation => ({ ...invitation, note });
const number = (score: number | null): number => score ?? -1;

describe('what must weigh, and which way', () => {
  const REFERENCE =
    'Your article about lichen on slate roofs in the May issue answered a question I had for years.';

  it('M3 and M4: one specific reference more never makes a note less personal or more automated', () => {
    assert(
      property(
        invitationArb,
        constantFrom(...[NOTES.offer, NOTES.pitch, NOTES.favour].flatMap((n) => n?.[0] ?? [])),
        goalsArb,
        (invitation, note, goals) => {
          const without = see(withNote(invitation, note), goals).axes;
          const referring = see(withNote(invitation, `${note} ${REFERENCE}`), goals).axes;
          expect(number(referring.personalization.level)).toBeGreaterThanOrEqual(
            number(without.personalization.level),
          );
          expect(number(referring.personalization.score)).toBeGreaterThanOrEqual(
            number(without.personalization.score),
          );
          expect(number(referring.automation.score)).toBeLessThanOrEqual(number(without.automation.score));
        },
      ),
      settings,
    );
  });

  it('M5: a stock phrase more never makes a note more personal', () => {
    assert(
      property(
        invitationArb,
        noteArb,
        goalsArb,
        constantFrom('I hope this message finds you well.', 'Looking forward to connecting!'),
        (invitation, note, goals, stock) => {
          const without = see(withNote(invitation, note), goals);
          const stocked = see(withNote(invitation, `${note} ${stock}`), goals);
          expect(number(stocked.axes.personalization.level)).toBeLessThanOrEqual(
            number(without.axes.personalization.level),
          );
        },
      ),
      settings,
    );
  });

  it('M7: a merge field left in makes a note look automated', () => {
    assert(
      property(invitationArb, noteArb, goalsArb, (invitation, note, goals) => {
        const without = number(see(withNote(invitation, note), goals).axes.automation.score);
        const broken = number(
          see(withNote(invitation, `Hi {{first_name}}, ${note}`), goals).axes.automation.score,
        );
        expect(broken).toBeGreaterThanOrEqual(Math.min(90, without + 15));
      }),
      settings,
    );
  });

  it('M12: one mutual connection more never lowers the connection axis nor worsens the verdict', () => {
    assert(
      property(
        invitationArb,
        goalsArb,
        integer({ min: 0, max: 80 }),
        (invitation, goals, mutualConnections) => {
          const fewer = see({ ...invitation, mutualConnections }, goals);
          const more = see({ ...invitation, mutualConnections: mutualConnections + 1 }, goals);
          expect(number(more.axes.connection.score)).toBeGreaterThanOrEqual(
            number(fewer.axes.connection.score),
          );
          expect(RANK[more.verdict]).toBeGreaterThanOrEqual(RANK[fewer.verdict]);
        },
      ),
      settings,
    );
  });

  it('M14: without its note a request is no longer judged by it, and never declined for the want of it', () => {
    assert(
      property(invitationArb, goalsArb, constantFrom(null, ''), (invitation, goals, none) => {
        const { axes, verdict, decidedBy, intent } = see(withNote(invitation, none), goals);
        expect(axes.personalization).toEqual({ level: null, score: null });
        expect(axes.automation.score).toBeNull();
        expect(intent).toBe('none');
        const allowed = goals.intent === 'closed' ? ['closed'] : [];
        expect(verdict === 'decline' ? allowed : [decidedBy]).toContain(decidedBy);
      }),
      settings,
    );
  });

  it('M16: the same text from another sender in the history makes it look automated', () => {
    assert(
      property(
        invitationArb,
        constantFrom(...[NOTES.pitch, NOTES.offer].flatMap((notes) => notes ?? [])),
        goalsArb,
        headlineArb,
        (invitation, note, goals, headline) => {
          const asked = { ...withNote(invitation, note), name: 'Someone Else' };
          const history = new HistoryIndex([entryOf({ name: 'Earlier Sender', headline, note })]).view(asked);
          expect(history.duplicateSenders).toBe(1);
          const alone = see(asked, goals);
          const again = assessInvitation(asked, { goals, history });
          expect(number(again.axes.automation.score)).toBeGreaterThan(number(alone.axes.automation.score));
          expect(RANK[again.verdict]).toBeLessThanOrEqual(RANK[alone.verdict]);
        },
      ),
      settings,
    );
  });

  it('M18: long and hostile texts are read to an end', () => {
    const hostile = [
      'a'.repeat(10_000),
      'hi '.repeat(3_400),
      '🙂'.repeat(1_000),
      '{{'.repeat(5_000),
      '((((a+)+)+)+)'.repeat(700),
      `${'<'.repeat(5_000)}${'>'.repeat(5_000)}`,
      'www.'.repeat(2_500),
      '1,000'.repeat(2_000),
      `${' '.repeat(9_999)}x`,
      '。'.repeat(10_000),
      'your '.repeat(2_000),
      '@'.repeat(10_000),
      `\ud800${'\udc00'.repeat(99)}`,
    ];
    for (const note of hostile) {
      const { assessment } = judge(
        { name: 'Someone', note, headline: note },
        { goals: goalsSchema.parse({}) },
      );
      expect(RANK).toHaveProperty(assessment.verdict);
      for (const { span, quote, field } of assessment.evidence) {
        expect(span === null || field === 'card' ? quote : note.slice(...span)).toBe(quote);
      }
    }
  });
});
