import { describe, expect, it } from 'vitest';
import { assess, EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import { readIntent } from '../../../../utils/assessment/intent';
import { readSafety } from '../../../../utils/assessment/safety';
import { SAFETY_SIGNALS } from '../../../../utils/assessment/signals/safety';
import { goalsSchema } from '../../../../utils/model';
import { factsOf } from '../intent/facts-of';
import { CASES } from './cases';

describe.each(Object.entries(CASES))('%s', (id, { hits, misses }) => {
  const bears = (note: string): boolean => readSafety(factsOf(note)).marks.some((mark) => mark.id === id);

  it('is seen', () => {
    expect(hits.filter((note) => !bears(note))).toEqual([]);
  });

  it('is not seen in what only sounds like it', () => {
    expect(misses.filter(bears)).toEqual([]);
    expect(misses.length).toBeGreaterThanOrEqual(3);
  });

  it('is shown by the signal of the same name', () => {
    const signal = SAFETY_SIGNALS.find((one) => one.id === id);
    expect(signal?.find(factsOf(hits[0] ?? '')).length).toBe(1);
  });
});

describe('the gate', () => {
  const verdict = (note: string): string =>
    assess({ note }, goalsSchema.parse({}), EMPTY_HISTORY_VIEW).verdict;

  it('reports, and the intent is a scam, where one critical mark stands', () => {
    for (const note of [
      'Invest in bitcoin with my mentor, guaranteed profit every week.',
      'Buy gift cards and send me the codes.',
    ]) {
      expect(readSafety(factsOf(note)).gate).toBe('report');
      expect(readIntent(factsOf(note))).toBe('scam');
      expect(verdict(note)).toBe('report');
    }
  });

  it('never reports for a single middling mark', () => {
    for (const note of [
      'Message me on WhatsApp about the choir.',
      'Hello dear colleagues of the port.',
      'See bit.ly/3abc for the fair.',
    ]) {
      expect(readSafety(factsOf(note)).gate).toBe('fine');
      expect(verdict(note)).not.toBe('report');
    }
  });

  it('takes nothing that speaks well of a scam', () => {
    const note = 'Loved your talk on beaver dams in Hull! Buy gift cards and send me the codes.';
    const result = assess({ note }, goalsSchema.parse({}), EMPTY_HISTORY_VIEW);
    expect(result.verdict).toBe('report');
    expect(result.evidence.filter((e) => e.points > 0)).toEqual([]);
  });

  it('declines, and needs no reply, where a note insults or flirts', () => {
    for (const note of [
      'You are a pathetic liar and you will regret it.',
      'You are gorgeous, are you single?',
    ]) {
      const result = assess({ note }, goalsSchema.parse({}), EMPTY_HISTORY_VIEW);
      expect(result).toMatchObject({ verdict: 'decline', guidance: 'no-reply-needed' });
      expect(result.reason.key).toBe('decline.unfitting');
    }
  });

  it('gives no score without a mark', () => {
    const score = (note: string): number | null =>
      assess({ note }, goalsSchema.parse({}), EMPTY_HISTORY_VIEW).axes.safety.score;
    expect(score('Let us talk about beaver dams.')).toBeNull();
    expect(score('Buy gift cards and send me the codes.')).toBeLessThan(60);
  });

  it('is not fooled by a promise, and spares who pays for you or did it already', () => {
    const gate = (note: string): string => readSafety(factsOf(note)).gate;
    expect(gate('No scam: buy gift cards and send me the codes.')).toBe('report');
    expect(gate('Our jury selected you for the award; the fee is waived.')).toBe('fine');
    expect(gate('Our jury selected you for the award; we pay your travel costs.')).toBe('fine');
    expect(gate('You receive the payments in your account and keep 99 % of them.')).toBe('fine');
    expect(gate('Du bist angenommen! Die Kopie des Ausweises brauchen wir bei Vertragsunterzeichnung.')).toBe(
      'fine',
    );
    expect(gate('I cloned your repo before our call and learned a lot.')).toBe('fine');
  });

  it('says nothing of a request without a note', () => {
    expect(readSafety(factsOf(null))).toEqual({ marks: [], gate: 'fine' });
  });
});
