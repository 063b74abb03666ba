import type { EngineResult, EvidenceResult, Goals, HistoryView, NoteIntent } from '../model';
import { readAutomation } from './automation';
import type { BlindInvitation, Facts } from './facts';
import { gatherFacts } from './facts';
import { readFit } from './fit';
import { readIntent } from './intent';
import type { ListMatch } from './lists';
import { leading } from './leading';
import { motiveOf } from './motive';
import { notLookedAt } from './not-looked-at';
import { missingDetails, roleFitOf } from './offer-gaps';
import { readPersonalization } from './personalization';
import { personalizationReading } from './personalization/reading';
import { axisPoints, gatherEvidence, pointsOf, scoreOf } from './score';
import { biasOf, explainsWording } from './weights';
import { lureIn } from './roles/lure';
import { readSafety } from './safety';
import { SIGNALS } from './signals';
import type { Situation } from './situation';
import { situationOf } from './situation';
import { decide, isScam } from './verdict';
import { levelChances, wantChances } from './worlds';
import { wouldChange } from './would-change';

/** No history: nothing was seen before. */
export const EMPTY_HISTORY_VIEW: HistoryView = {
  duplicateSenders: 0,
  duplicateSimilarity: 0,
  duplicateDates: [],
  sameSender: 0,
  sameSenderAnswered: false,
  sameFirm: 0,
  sameFirmDeclined: 0,
};

/**
 * Assesses one request. Deterministic and pure; never sees the sender's name.
 * @param history what the history says of this request, without the request itself.
 * @param list what the user's lists say of it; they are matched outside, where the name is known.
 */
export function assess(
  invitation: BlindInvitation,
  goals: Goals,
  history: HistoryView = EMPTY_HISTORY_VIEW,
  list: ListMatch | null = null,
): EngineResult {
  const facts = gatherFacts(invitation, goals, history);
  const evidence = gatherEvidence(facts, SIGNALS);
  const read = readIntent(facts);
  const safety = Math.min(safetyPoints(facts, evidence), lurePoints(facts, read));
  const personalization = readPersonalization(facts);
  const intent = isScam({ noteIntent: read, safetyPoints: safety }) ? 'scam' : read;
  const automation = automationScore(facts, evidence);
  const missing = missingDetails(facts, intent);
  const situationIf = (noteIntent: NoteIntent, level: number | null): Situation =>
    situationOf(
      facts,
      evidence,
      {
        noteIntent,
        level,
        automated: automation,
        roleFit: roleFitOf(facts, noteIntent),
        safetyPoints: safety,
        missing: noteIntent === intent ? missing : missingDetails(facts, noteIntent),
      },
      list,
    );
  const situation = situationIf(intent, personalization.level);
  const levels = levelChances(facts, personalization.level);
  const worlds = wantChances(facts, intent).flatMap((want) =>
    levels.map((level) => ({
      value: situationIf(want.value, level.value),
      chance: want.chance * level.chance,
    })),
  );
  const decision = decide(situation, worlds);
  return {
    id: invitation.id ?? null,
    verdict: decision.verdict,
    confidence: decision.confidence,
    language: facts.language,
    axes: {
      personalization,
      automation: { score: automation },
      fit: { score: readFit(facts).score },
      connection: { score: connectionScore(facts, evidence) },
      safety: { score: safety < 0 ? scoreOf(biasOf('safety') + safety) : null },
    },
    inviter: { role: facts.inviter.role, seniority: facts.inviter.seniority },
    intent,
    offer: facts.offer,
    // Nothing that a scam does well speaks for it.
    evidence: leading(
      decision.verdict === 'report' ? evidence.filter((e) => e.points <= 0) : evidence,
      decision.reason,
    ),
    notLookedAt: history === EMPTY_HISTORY_VIEW ? [...notLookedAt(facts), 'history'] : notLookedAt(facts),
    wouldChange: wouldChange(situation, decision, worlds),
    motive: motiveOf(situation),
    guidance:
      decision.verdict === 'report'
        ? 'report-do-not-answer'
        : decision.verdict === 'decline' && (!facts.note || decision.reason === 'decline.unfitting')
          ? 'no-reply-needed'
          : null,
    reason: { key: decision.reason, vars: list?.value ? { value: list.value } : {} },
    decidedBy: decision.decidedBy,
    firm: facts.inviter.firm,
    missing,
  };
}

/** Points of the gate's verdicts, where the signals' own sum says less. */
const GATE_POINTS = { fine: 0, careful: -20, report: -60 };

/** What speaks against trusting the request, in points from 0 down. */
function safetyPoints(facts: Facts, evidence: readonly EvidenceResult[]): number {
  const found = evidence.reduce((sum, e) => (e.axis === 'safety' ? sum + e.points : sum), 0);
  return Math.min(found, GATE_POINTS[readSafety(facts).gate]);
}

/**
 * A headline that promises wealth or work to anybody asks for care; with an offer of no work in particular it is a lure. A
 * pitch is one too, unless it says what it sells by name: then it is a pitch from a doubtful hand.
 */
function lurePoints(facts: Facts, intent: NoteIntent): number {
  if (!facts.headline || !lureIn(facts.headline)) return 0;
  const isVague = intent === 'recruiting' ? !facts.offer?.role : intent === 'selling' && !sellsByName(facts);
  return isVague && (readPersonalization(facts).level ?? 0) <= 1 ? GATE_POINTS.report : GATE_POINTS.careful;
}

/** Names in a pitch beyond which it is of some thing, and not of income as such. */
const NAMED_THINGS = 4;

function sellsByName(facts: Facts): boolean {
  return (personalizationReading(facts)?.features.named ?? 0) * 12 >= NAMED_THINGS;
}

/** The wording's own score, moved by what the signals found beyond it. */
function automationScore(facts: Facts, evidence: readonly EvidenceResult[]): number | null {
  const { score } = readAutomation(facts);
  if (score === null) return null;
  return scoreOf(
    pointsOf(score) -
      axisPoints(
        evidence.filter((e) => !explainsWording(e.signal)),
        'automation',
      ),
  );
}

function connectionScore({ card }: Facts, evidence: readonly EvidenceResult[]): number | null {
  const isKnown = card.mutualConnections !== null && card.mutualConnections !== undefined;
  return isKnown || evidence.some((e) => e.axis === 'connection')
    ? scoreOf(axisPoints(evidence, 'connection'))
    : null;
}
