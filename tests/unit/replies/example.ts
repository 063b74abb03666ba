import type { EngineResult, Goals, GoalsInput, Invitation } from '../../../utils/model';
import { goalsSchema } from '../../../utils/model';

/** An engine's result to start from; each test changes what it is about. */
export function resultWith(changes: Partial<EngineResult> = {}): EngineResult {
  return {
    id: null,
    verdict: 'ask',
    confidence: 0.8,
    language: 'en',
    axes: {
      personalization: { level: 1, score: 30 },
      automation: { score: 50 },
      fit: { score: null },
      connection: { score: null },
      safety: { score: 95 },
    },
    inviter: { role: 'unknown', seniority: null },
    intent: 'networking',
    offer: null,
    evidence: [],
    notLookedAt: [],
    wouldChange: [],
    motive: null,
    guidance: null,
    reason: { key: 'ask.purpose', vars: {} },
    decidedBy: 'signals',
    firm: null,
    missing: ['purpose'],
    ...changes,
  };
}

export function offerOf(
  changes: Partial<NonNullable<EngineResult['offer']>> = {},
): NonNullable<EngineResult['offer']> {
  return {
    role: null,
    company: null,
    location: null,
    remote: null,
    salary: null,
    contractType: null,
    ...changes,
  };
}

export function invitationOf(changes: Partial<Invitation> = {}): Invitation {
  return { id: 'r1', name: 'Anna Beispiel', note: 'A note that says something.', ...changes };
}

export function goalsOf(changes: GoalsInput = {}): Goals {
  return goalsSchema.parse(changes);
}
