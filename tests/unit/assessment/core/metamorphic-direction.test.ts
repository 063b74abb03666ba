import { constantFrom, integer, record } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entryOf, HistoryIndex } from '../../../../utils/assessment/history-view';
import type { Language } from '../../../../utils/model';
import {
  compose,
  corpusNoteArb,
  goalsArb,
  headlineArb,
  invitationArb,
  languageArb,
  noteArb,
  recipeArb,
  referenceArb,
  sentencesOf,
} from './arbitraries';
import { FRAGMENTS } from './metamorphic-fragments';
import { holds, number, RANK, see, withNote } from './metamorphic-tools';

// The clock decides nothing here; it only may not cut a long campaign short.
vi.setConfig({ testTimeout: 1_200_000 });

const two = integer({ min: 0, max: 1 });
const base = { invitation: invitationArb, goals: goalsArb };
/** A sentence of a language behind a note of the same. */
const join = (note: string, sentence: string, language: Language): string =>
  note + FRAGMENTS[language].joint + sentence;

describe('what must weigh, and which way', () => {
  it('M3: one specific reference more never makes a note less personal or more automated', () => {
    holds(
      record({ ...base, recipe: recipeArb, language: languageArb, reference: referenceArb }),
      ({ invitation, goals, recipe, language, reference }) => {
        const bare = { ...recipe, reference: null };
        const without = see(withNote(invitation, compose(bare, language)), goals).axes;
        const referring = see(withNote(invitation, compose({ ...bare, reference }, language)), goals).axes;
        expect(number(referring.personalization.level)).toBeGreaterThanOrEqual(
          number(without.personalization.level),
        );
        expect(number(referring.personalization.score)).toBeGreaterThanOrEqual(
          number(without.personalization.score),
        );
        expect(number(referring.automation.score)).toBeLessThanOrEqual(without.automation.score ?? 100);
      },
    );
  });

  it('M3: nor does it after a note that already stands', () => {
    holds(
      record({ ...base, note: corpusNoteArb, language: languageArb, reference: referenceArb }),
      ({ invitation, goals, note, reference }) => {
        const language = see(withNote(invitation, note), goals).language;
        if (language === null || !(language in FRAGMENTS)) return;
        const own = language as Language;
        const sentence = sentencesOf({ ...PLAIN, reference }, own).join('');
        const without = see(withNote(invitation, note), goals).axes;
        const referring = see(withNote(invitation, join(note, sentence, own)), goals).axes;
        expect(number(referring.personalization.level)).toBeGreaterThanOrEqual(
          number(without.personalization.level),
        );
        expect(number(referring.personalization.score)).toBeGreaterThanOrEqual(
          number(without.personalization.score),
        );
        // Near the ends of the scale little is left to fall: a sentence more may stand a point or two higher.
        expect(number(referring.automation.score)).toBeLessThanOrEqual(
          Math.max(15, number(without.automation.score) + 2),
        );
      },
    );
  });

  it('M4: without its specific sentence a note is never more personal', () => {
    holds(
      record({ ...base, recipe: recipeArb, language: languageArb, reference: referenceArb }),
      ({ invitation, goals, recipe, language, reference }) => {
        const whole = see(withNote(invitation, compose({ ...recipe, reference }, language)), goals);
        const cut = see(withNote(invitation, compose({ ...recipe, reference: null }, language)), goals);
        expect(number(cut.axes.personalization.score)).toBeLessThanOrEqual(
          number(whole.axes.personalization.score),
        );
        const isHeld = recipe.body !== 'pitch' && recipe.body !== 'none';
        expect(RANK[cut.verdict]).toBeLessThanOrEqual(isHeld ? RANK[whole.verdict] : RANK.accept);
      },
    );
  });

  it('M5: a stock phrase more never makes a note more personal than a mail merge is, nor its verdict better', () => {
    holds(
      record({
        ...base,
        recipe: recipeArb.filter(({ body, reference }) => body !== 'none' || reference !== null),
        language: languageArb,
        kind: constantFrom('openings' as const, 'closings' as const),
        which: two,
      }),
      ({ invitation, goals, recipe, language, kind, which }) => {
        const note = compose({ ...recipe, opening: null, closing: null }, language);
        const stock = FRAGMENTS[language][kind][which] ?? '';
        const without = see(withNote(invitation, note), goals);
        const stocked = see(withNote(invitation, join(note, stock, language)), goals);
        const before = without.axes.personalization;
        // "Your profile" is what any mail merge can name: the scale itself grants it level 1, and no more.
        const namesProfile = kind === 'openings' && which === 1;
        const level = number(before.level);
        expect(number(stocked.axes.personalization.level)).toBeLessThanOrEqual(
          namesProfile ? Math.max(1, level) : level,
        );
        // Within the level a sentence more may weigh a word; where nothing was there to weigh (0), it begins to.
        const isWeighed = !namesProfile && number(before.score) > 0;
        expect(number(stocked.axes.personalization.score)).toBeLessThanOrEqual(
          isWeighed ? number(before.score) + 3 : 100,
        );
        // A bare line is judged as no note would be; with a sentence more it is one, and who sent it weighs less.
        expect(RANK[stocked.verdict]).toBeLessThanOrEqual(
          recipe.body === 'plain' || namesProfile ? RANK.accept : RANK[without.verdict],
        );
      },
    );
  });

  it('M6: a general word in the place of the specific one never makes a note more personal', () => {
    holds(
      record({ ...base, recipe: recipeArb, language: languageArb, reference: referenceArb }),
      ({ invitation, goals, recipe, language, reference }) => {
        const specific = see(withNote(invitation, compose({ ...recipe, reference }, language)), goals);
        const general = see(
          withNote(invitation, compose({ ...recipe, reference: { ...reference, topic: 'any' } }, language)),
          goals,
        );
        // A longer reference takes in words that would else tie it to the sender: a step within the level, no more.
        expect(number(general.axes.personalization.score)).toBeLessThanOrEqual(
          number(specific.axes.personalization.score) + 1,
        );
        expect(number(general.axes.personalization.level)).toBeLessThanOrEqual(
          number(specific.axes.personalization.level),
        );
      },
    );
  });

  it('M7: a merge field left in makes a note look automated', () => {
    const slot = constantFrom('{{first_name}}', '{firstName}', '[Company]', '%FIRSTNAME%', '<first name>');
    holds(
      record({ ...base, note: noteArb, slot, where: constantFrom('first', 'last') }),
      ({ invitation, goals, note, slot: left, where }) => {
        const { axes, evidence } = see(withNote(invitation, note), goals);
        // A second slot says little beside the first.
        if (evidence.some(({ signal }) => SLOTS.has(signal))) return;
        const without = number(axes.automation.score);
        const broken = see(
          withNote(invitation, where === 'first' ? `${left}, ${note}` : `${note} ${left}`),
          goals,
        ).axes.automation;
        expect(number(broken.score)).toBeGreaterThanOrEqual(Math.min(85, without + 15));
      },
    );
  });

  it('M12: one mutual connection more never lowers the connection axis nor worsens the verdict', () => {
    holds(
      record({ ...base, mutualConnections: integer({ min: 0, max: 80 }) }),
      ({ invitation, goals, mutualConnections }) => {
        const fewer = see({ ...invitation, mutualConnections }, goals);
        const more = see({ ...invitation, mutualConnections: mutualConnections + 1 }, goals);
        expect(number(more.axes.connection.score)).toBeGreaterThanOrEqual(
          number(fewer.axes.connection.score),
        );
        expect(RANK[more.verdict]).toBeGreaterThanOrEqual(RANK[fewer.verdict]);
        const points = (result: typeof more): number =>
          result.evidence.reduce((sum, e) => (e.signal === 'mutual-connections' ? sum + e.points : sum), 0);
        expect(points(more)).toBeLessThanOrEqual(9);
      },
    );
  });

  it('M14: without its note a request is no longer judged by it, and never declined for the want of it', () => {
    holds(
      record({ ...base, none: constantFrom(null, '', ' \n', '\u200b') }),
      ({ invitation, goals, none }) => {
        const { axes, verdict, decidedBy, intent } = see(withNote(invitation, none), goals);
        expect(axes.personalization).toEqual({ level: null, score: null });
        expect(axes.automation.score).toBeNull();
        expect(intent).toBe('none');
        expect(verdict === 'decline' ? ['closed', 'accept-only'] : [decidedBy]).toContain(decidedBy);
      },
    );
  });

  it('M16: the same text from another sender in the history makes it look automated', () => {
    holds(
      record({ ...base, note: noteArb, headline: headlineArb }),
      ({ invitation, goals, note, headline }) => {
        const asked = { ...withNote(invitation, note), name: 'Someone Else' };
        const earlier = entryOf({ name: 'Earlier Sender', headline, note });
        const history = new HistoryIndex([earlier]).view(asked);
        const alone = see(asked, goals);
        // What is shorter than a fingerprint many write by chance.
        if (alone.axes.automation.score === null || earlier.fingerprint.length === 0) return;
        expect(history.duplicateSenders).toBe(1);
        const again = see(asked, goals, history);
        expect(number(again.axes.automation.score)).toBeGreaterThan(alone.axes.automation.score);
        expect(RANK[again.verdict]).toBeLessThanOrEqual(RANK[alone.verdict]);
        expect(again.evidence.find(({ signal }) => signal === 'seen-before')?.vars).toMatchObject({
          senders: 1,
        });
      },
    );
  });
});

const SLOTS = new Set(['merge-field-left', 'unresolved-choice', 'empty-field']);
const PLAIN = {
  name: null,
  opening: null,
  body: 'none' as const,
  which: 0,
  city: 0,
  role: 0,
  pay: null,
  skill: null,
  call: null,
  closing: null,
};
