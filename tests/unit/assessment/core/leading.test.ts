import { describe, expect, it } from 'vitest';
import { leading } from '../../../../utils/assessment/leading';
import type { EvidenceResult } from '../../../../utils/model';

const found = (signal: string, points: number, axis: EvidenceResult['axis'] = 'fit'): EvidenceResult => ({
  signal,
  axis,
  points,
  field: 'note',
  span: null,
  quote: null,
  vars: {},
});
const good = [found('role-match', 14), found('skill-match', 9), found('place-match', 8)];
const order = (evidence: readonly EvidenceResult[]): string[] => evidence.map(({ signal }) => signal);

describe('the reason behind the verdict', () => {
  it('stands first where it would be hidden', () => {
    const evidence = [...good, found('stock-phrases', -7, 'automation'), found('remote-mismatch', -6)];
    expect(order(leading(evidence, 'decline.mismatch'))).toEqual([
      'remote-mismatch',
      'role-match',
      'skill-match',
      'place-match',
      'stock-phrases',
    ]);
  });

  it('is whatever speaks for the verdict, where its sentence rests on no signal in particular', () => {
    const evidence = [...good, found('stock-phrases', -7, 'automation')];
    expect(order(leading(evidence, 'decline.template'))[0]).toBe('stock-phrases');
    const against = ['a', 'b', 'c'].map((id) => found(id, -9));
    expect(order(leading([...against, found('role-match', 5)], 'accept.relevant'))[0]).toBe('role-match');
  });

  it('stays where it is seen already, and where the user’s own rule is the reason', () => {
    const seen = [found('remote-mismatch', -14), ...good];
    expect(leading(seen, 'decline.mismatch')).toEqual(seen);
    const ruled = [...good, found('remote-mismatch', -6)];
    expect(leading(ruled, 'decline.accept-only')).toEqual(ruled);
    expect(leading(ruled, 'ask.purpose')).toEqual(ruled);
  });

  it('is the mark of a scam where care is asked for', () => {
    const evidence = [...good, found('stock-phrases', -7, 'automation'), found('odd-link', -5, 'safety')];
    expect(order(leading(evidence, 'ask.careful'))[0]).toBe('odd-link');
  });
});
