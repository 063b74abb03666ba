import type { Axis, EvidenceResult } from '../model';
import type { Facts } from './facts';
import { wholeQuote, withoutRepeats } from './quotes';
import type { Finding, Signal } from './signal';
import { biasOf, weightOf } from './weights';

/** Share at which the second and further signals of one group count. */
const REST_OF_GROUP = 0.3;

/** Runs all signals; what they found, with effective points, strongest first. Order of `signals` does not matter. */
export function gatherEvidence(facts: Facts, signals: readonly Signal[]): EvidenceResult[] {
  const found: { result: EvidenceResult; exact: number; group: string }[] = [];
  for (const signal of signals) {
    const finding = signal.find(facts)[0];
    if (!finding) continue;
    const { points, group } = weightOf(signal);
    const exact = (finding.against ? -points : points) * Math.min(1, Math.max(0, finding.strength));
    found.push({ result: evidenceOf(facts, signal, finding), exact, group: group ?? signal.id });
  }
  found.sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact) || (a.result.signal < b.result.signal ? -1 : 1));
  const groups = new Set<string>();
  const evidence: EvidenceResult[] = [];
  for (const { result, exact, group } of found) {
    const share = groups.has(group) ? REST_OF_GROUP : 1;
    groups.add(group);
    evidence.push({ ...result, points: Math.round(exact * share) });
  }
  return withoutRepeats(
    evidence.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.signal < b.signal ? -1 : 1)),
  );
}

function evidenceOf(facts: Facts, signal: Signal, finding: Finding): EvidenceResult {
  const text = finding.field === 'note' ? facts.note : finding.field === 'headline' ? facts.headline : null;
  const span = text && finding.span ? wholeQuote(text.original, finding.span) : null;
  return {
    signal: signal.id,
    axis: signal.axis,
    points: 0,
    field: finding.field,
    span,
    quote: span && text ? text.original.slice(span[0], span[1]) : null,
    vars: finding.vars ?? {},
  };
}

/** Sum of points on an axis, with its bias. */
export function axisPoints(evidence: readonly EvidenceResult[], axis: Axis): number {
  return evidence.reduce((sum, e) => (e.axis === axis ? sum + e.points : sum), biasOf(axis));
}

/** Points as a probability: ten points double the odds (the scorecard's scale). */
export function probability(points: number): number {
  return 1 / (1 + 2 ** (-points / 10));
}

/** Points as a score from 0 to 100, with one decimal. */
export function scoreOf(points: number): number {
  return Math.round(probability(points) * 1000) / 10;
}

/** The points behind a score; the reverse of `scoreOf`. */
export function pointsOf(score: number): number {
  const p = Math.min(0.995, Math.max(0.005, score / 100));
  return 10 * Math.log2(p / (1 - p));
}
