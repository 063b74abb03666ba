import { constantFrom, oneof, record } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../../../utils/judge';
import type { Goals, Invitation, Verdict } from '../../../../utils/model';
import { goalsArb, invitationArb, noteArb } from './arbitraries';
import { holds, RANK, see, withNote } from './metamorphic-tools';

// The clock decides nothing here; it only may not cut a long campaign short.
vi.setConfig({ testTimeout: 1_200_000 });

const slotted = record({
  note: noteArb,
  slot: constantFrom('{{first_name}}', '[Company]', '{Hi|Hello}', '%FIRSTNAME%', '<first name>'),
}).map(({ note, slot }) => `${slot} ${note}`);
const scam = noteArb.map(
  (note) =>
    `${note} Please pay a refundable deposit of 200 USD in USDT first and send a photo of your passport.`,
);
const cases = record({
  invitation: invitationArb,
  goals: goalsArb,
  note: oneof(noteArb, noteArb, slotted, scam),
}).map(({ invitation, goals, note }) => ({ invitation: withNote(invitation, note), goals }));

/** Reasons that cannot both be true of one request. */
const CONTRADICTIONS: readonly (readonly [string, string])[] = [
  ['role-match', 'role-mismatch'],
  ['pay-meets', 'pay-below'],
  ['place-match', 'place-mismatch'],
  ['remote-match', 'remote-mismatch'],
  ['contract-match', 'contract-mismatch'],
  ['seniority-match', 'seniority-below'],
  ['company-preferred', 'company-avoided'],
  ['industry-match', 'industry-avoided'],
  ['concrete-offer', 'vague-offer'],
  ['recruiter-agency', 'recruiter-inhouse'],
  ['no-word-about-you', 'outside-reference'],
  ['no-word-about-you', 'receiver-fact'],
  ['no-word-about-you', 'earlier-contact'],
  ['no-word-about-you', 'shared-past'],
  ['only-profile-phrase', 'outside-reference'],
  ['wrong-name', 'fallback-word'],
];
const RULES = ['never-list', 'always-list', 'accept-only', 'closed'];
const SLOTS = ['merge-field-left', 'unresolved-choice'];

describe('reasons', () => {
  it('do not contradict each other', () => {
    holds(cases, ({ invitation, goals }) => {
      const { evidence } = see(invitation, goals);
      const ids = new Set(evidence.map(({ signal }) => signal));
      for (const [one, other] of CONTRADICTIONS)
        expect(ids.has(one) && ids.has(other) ? [one, other] : []).toEqual([]);
      const ownWords = evidence.some(({ signal, points }) => signal === 'stock-phrases' && points > 0);
      expect(ownWords && SLOTS.some((slot) => ids.has(slot))).toBe(false);
      expect(ids.size).toBe(evidence.length);
    });
  });

  it('speak for nothing where the request looks like a scam', () => {
    holds(cases, ({ invitation, goals }) => {
      const { assessment, summary } = judge(invitation, { goals });
      if (assessment.verdict !== 'report') return;
      expect(assessment.evidence.filter(({ points }) => points > 0)).toEqual([]);
      expect(assessment.guidance).toBe('report-do-not-answer');
      expect(summary.guidance).toBeTruthy();
      expect(assessment.wouldChange).toEqual([]);
    });
  });

  it('are sentences, whole ones, strongest first behind the one that leads', () => {
    holds(cases, ({ invitation, goals }) => {
      const { assessment, summary } = judge(invitation, { goals });
      const sentences = [
        summary.sentence,
        ...assessment.evidence.map(({ sentence }) => sentence),
        ...assessment.wouldChange.map(({ sentence }) => sentence),
        ...assessment.notLookedAt.map(({ sentence }) => sentence),
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^]*[.”!?]$/u);
      // The user's own rule, and what the verdict rests on, may stand before what weighs more.
      const isRule = RULES.includes(assessment.evidence[0]?.signal ?? '');
      const found = assessment.evidence.slice(isRule ? 1 : 0).map(({ points }) => Math.abs(points));
      const isLed = (found[0] ?? 0) < (found[1] ?? 0);
      const sizes = found.slice(isLed ? 1 : 0);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    });
  });
});

describe('the verdict’s sentence', () => {
  it('is one of its verdict, and says only what was read', () => {
    holds(cases, ({ invitation, goals }) => {
      const { verdict, reason, axes, offer, missing } = see(invitation, goals);
      expect(reason.key.split('.')[0]).toBe(verdict);
      expect(axes.personalization.level ?? 0).toBeGreaterThanOrEqual(
        reason.key === 'accept.personal' ? 2 : 0,
      );
      expect(reason.key === 'ask.no-role' ? (offer?.role ?? null) : null).toBeNull();
      expect(reason.key === 'ask.missing-details' && offer?.role ? missing : []).not.toContain('role');
    });
  });
});

/** The verdict once a change is done that can be done from outside; null for what only the sender can write. */
function doing(change: string, invitation: Invitation, goals: Goals): Verdict | null {
  if (change === 'shared-acquaintance') return see({ ...invitation, mutualConnections: 31 }, goals).verdict;
  if (change !== 'your-rule') return null;
  const intent = goals.intent === 'closed' ? 'open' : goals.intent;
  return see(invitation, { ...goals, intent, acceptOnly: 'anyone' }).verdict;
}

describe('what would change the verdict', () => {
  it('is better than it, and comes true where it is done', () => {
    holds(
      cases,
      ({ invitation, goals }) => {
        const { verdict, wouldChange } = see(invitation, goals);
        for (const promised of wouldChange) {
          expect(RANK[promised.verdict]).toBeGreaterThan(RANK[verdict]);
          const done = doing(promised.change, invitation, goals);
          expect(done ?? promised.verdict).toBe(promised.verdict);
        }
      },
      120,
    );
  });
});
