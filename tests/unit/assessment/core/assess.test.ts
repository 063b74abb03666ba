import { describe, expect, it } from 'vitest';
import { assessInvitation, judge } from '../../../../utils/judge';
import type { GoalsInput, Invitation } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';

const see = (invitation: Partial<Invitation>, goals: GoalsInput = {}) =>
  assessInvitation({ name: 'Wanda Kornfeld', ...invitation }, { goals: goalsSchema.parse(goals) });
const PITCH =
  'Hi Mara, we help companies like yours cut their hosting costs by 40 %. We work with 200+ teams. Open to a quick 15-minute call this week?';
const PERSONAL =
  'Hi Mara, your talk on tidal turbines at the Ghent harbour meeting changed how we size our moorings, above all the part on slack chains. I would like to follow your work.';

describe('an assessment', () => {
  it('tells a pitch from a note written for its receiver', () => {
    const pitch = see({
      note: PITCH,
      headline: 'Account Executive at Lumen & Partner',
      mutualConnections: 1,
    });
    const personal = see({ note: PERSONAL, headline: 'Engineer at Halden Marine', mutualConnections: 1 });
    expect(pitch).toMatchObject({ verdict: 'decline', intent: 'selling', language: 'en' });
    expect(personal.verdict).toBe('accept');
    expect(personal.axes.personalization.level).toBeGreaterThanOrEqual(2);
    expect(pitch.axes.automation.score).toBeGreaterThan(personal.axes.automation.score ?? 100);
  });

  it('says what was not looked at, and does not take it for not there', () => {
    expect(see({ headline: 'Engineer' }).notLookedAt).toEqual(
      expect.arrayContaining(['note', 'mutuals', 'profile']),
    );
    expect(see({ note: null, headline: 'Engineer', mutualConnections: 0 }).notLookedAt).not.toContain('note');
    expect(see({ note: 'Hej, jag skulle gärna vilja prata med dig om er nya tjänst.' })).toMatchObject({
      language: null,
    });
    expect(
      see({ note: 'Hej, jag skulle gärna vilja prata med dig om er nya tjänst.' }).notLookedAt,
    ).toContain('language');
  });

  it('counts LinkedIn’s default text as no note', () => {
    const standard = see({
      note: "I'd like to add you to my professional network on LinkedIn.",
      headline: 'Engineer',
    });
    expect(standard.axes.automation.score).toBeNull();
    expect(standard.intent).toBe('none');
  });

  it('lists its evidence strongest first, with the words it rests on', () => {
    const { evidence } = see({
      note: PITCH,
      headline: 'Account Executive at Lumen & Partner',
      mutualConnections: 7,
    });
    const sizes = evidence.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(
      evidence.filter(
        ({ span, quote, field }) =>
          span &&
          quote !== (field === 'note' ? PITCH : 'Account Executive at Lumen & Partner').slice(...span),
      ),
    ).toEqual([]);
  });

  it('lets the user’s lists decide, by name, firm, domain or words', () => {
    const never: GoalsInput = { lists: { never: [{ kind: 'person', value: 'wanda kornfeld' }] } };
    const always: GoalsInput = { lists: { always: [{ kind: 'firm', value: 'Lumen & Partner' }] } };
    expect(see({ note: PERSONAL }, never)).toMatchObject({ verdict: 'decline', decidedBy: 'never-list' });
    expect(see({ note: PITCH, headline: 'Sales at Lumen & Partner' }, always)).toMatchObject({
      verdict: 'accept',
      decidedBy: 'always-list',
      reason: { vars: { value: 'Lumen & Partner' } },
    });
    expect(JSON.stringify(see({ note: PERSONAL }, never))).not.toMatch(/wanda/iu);
  });

  it('gives no reply and a warning to a scam, even from the always-list', () => {
    const goals = goalsSchema.parse({ lists: { always: [{ kind: 'person', value: 'Wanda Kornfeld' }] } });
    const note =
      'Earn 300 USD per day by liking videos from home, no experience needed. A small refundable deposit in USDT starts your account. Write me on WhatsApp.';
    const { assessment } = judge({ name: 'Wanda Kornfeld', note }, { goals });
    expect(assessment).toMatchObject({
      verdict: 'report',
      guidance: 'report-do-not-answer',
      replies: [],
      intent: 'scam',
    });
    expect(assessment.axes.safety.score).toBeLessThan(50);
  });

  it('keeps every score within 0–100 and every confidence within 0–1', () => {
    for (const note of [PITCH, PERSONAL, null, 'x', 'Hi']) {
      const { axes, confidence } = see({ note, headline: 'CTO', mutualConnections: 300 });
      const scores = [
        axes.personalization.score,
        axes.automation.score,
        axes.fit.score,
        axes.connection.score,
        axes.safety.score,
      ];
      expect(scores.filter((score) => score !== null && (score < 0 || score > 100))).toEqual([]);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
