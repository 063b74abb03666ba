import { describe, expect, it, vi } from 'vitest';
import { goalTrials } from '../../../../entrypoints/background/try-goals';
import type { HistoryView, Invitation } from '../../../../utils/model';
import { goalsSchema, replySettingsSchema } from '../../../../utils/model';

const OPEN = goalsSchema.parse({});
const CLOSED = goalsSchema.parse({ intent: 'closed' });
const NOTHING: HistoryView = {
  duplicateSenders: 0,
  duplicateSimilarity: 0,
  duplicateDates: [],
  sameSender: 0,
  sameSenderAnswered: false,
  sameFirm: 0,
  sameFirmDeclined: 0,
};
const FROM = { tabId: null };
const ADA: Invitation = { name: 'Ada Quist', headline: 'Data engineer at Waterkant', mutualConnections: 12 };
const BORIS: Invitation = {
  name: 'Boris Halvorsen',
  headline: 'Growth partner',
  note: 'We help firms like yours to double their sales calls. Do you have 15 minutes this week?',
};

function trials(more: Partial<Parameters<typeof goalTrials>[0]> = {}) {
  const view = vi.fn<(invitation: Invitation) => Promise<HistoryView>>(async () => NOTHING);
  const replySettings = async () => replySettingsSchema.parse({});
  return { view, ...goalTrials({ view, replySettings, language: async () => 'en', ...more }) };
}

describe('goals on trial', () => {
  it('judge requests by goals that are not stored, in the interface’s language', async () => {
    const requests = { invitations: [ADA, BORIS], goals: CLOSED };
    const english = await trials()['surface:judge-by'](requests, FROM);
    expect(english?.judgements.map(({ assessment }) => assessment.verdict)).toEqual(['decline', 'decline']);
    const french = await trials({ language: async () => 'fr' })['surface:judge-by'](requests, FROM);
    expect(french?.judgements[0]?.summary.sentence).not.toBe(english?.judgements[0]?.summary.sentence);
  });

  it('answer nothing to goals that are none', async () => {
    const { 'surface:judge-by': judgeBy, 'surface:compare-goals': compare } = trials();
    expect(await judgeBy({ invitations: [ADA], goals: { intent: 'whatever' } }, FROM)).toBeNull();
    expect(await compare({ invitations: [ADA], before: OPEN, after: { moods: [] } }, FROM)).toBeNull();
    expect(await compare({ invitations: [ADA], before: null, after: OPEN }, FROM)).toBeNull();
  });

  it('tell which verdicts differ, by the request’s place, and none between goals alike', async () => {
    const { view, 'surface:compare-goals': compare } = trials();
    const invitations = [BORIS, ADA];
    expect(await compare({ invitations, before: OPEN, after: OPEN }, FROM)).toEqual({ changes: [] });
    const answer = await compare({ invitations, before: OPEN, after: CLOSED }, FROM);
    expect(answer?.changes).toEqual([{ at: 1, from: expect.not.stringMatching('decline'), to: 'decline' }]);
    expect(view.mock.calls.slice(-2).map(([{ name }]) => name)).toEqual([BORIS.name, ADA.name]);
  });

  it('ask the memory, and do without it where it fails', async () => {
    const rule = goalsSchema.parse({ acceptOnly: 'known' });
    const asked = { invitations: [{ name: 'Ada Quist' }], before: OPEN, after: rule };
    const known = trials({ view: async () => ({ ...NOTHING, connected: true }) });
    const broken = trials({ view: async () => Promise.reject(new Error('blocked')) });
    const stranger = await broken['surface:compare-goals'](asked, FROM);
    expect(stranger?.changes.map(({ to }) => to)).toEqual(['decline']);
    expect(await known['surface:compare-goals'](asked, FROM)).not.toEqual(stranger);
  });
});
