import type {
  Correction,
  Evidence,
  EngineResult,
  Goals,
  HistoryView,
  Invitation,
  InvitationKind,
  Judgement,
  Language,
  ReplySettings,
} from './model';
import { assess, EMPTY_HISTORY_VIEW } from './assessment/assess';
import { pinned } from './assessment/correction';
import { matchLists } from './assessment/lists';
import { composeReplies } from './replies';
import type { InterfaceLanguage } from './words';
import { render } from './words';

export interface JudgeContext {
  goals: Goals;
  /** What the history says of this request, without the request itself. */
  history?: HistoryView;
  /** How replies are written, and the user's own words; Winnow's where absent. */
  replySettings?: ReplySettings;
  /** The user's own word on this request: it stands above everything else. */
  correction?: Correction | null;
  /** Language of the sentences; the replies follow the note. */
  interfaceLanguage?: InterfaceLanguage;
}

/**
 * Assesses one request, as keys and variables. The sender's name and address are matched against the user's own lists
 * and then left behind: the engine never sees them.
 */
export function assessInvitation(invitation: Invitation, { goals, history }: JudgeContext): EngineResult {
  const { name: _name, profileUrl: _profileUrl, ...blind } = invitation;
  return assess(blind, goals, history ?? EMPTY_HISTORY_VIEW, matchLists(invitation, goals.lists));
}

/** Kinds of invitation that nobody waits on for an answer: to follow, to subscribe, to attend, to join. */
const NOT_FROM_A_PERSON: readonly (InvitationKind | undefined)[] = [
  'page',
  'school',
  'newsletter',
  'event',
  'group',
];

/** What is no person's request is neither judged nor greeted: it is left to the reader, without a word on what it says. */
function setAside({ id, kind }: Invitation, goals: Goals): EngineResult {
  const empty = assess({ id, kind }, { ...goals, intent: 'open', acceptOnly: 'anyone' });
  const nothing = { evidence: [], notLookedAt: [], wouldChange: [], missing: [], motive: null };
  return { ...empty, ...nothing, verdict: 'ask', confidence: 0, guidance: 'no-reply-needed' };
}

/** More than any signal can weigh: the user's own rule decides before all of them. */
const OWN_RULE_POINTS = 100;
const OWN_RULES: readonly EngineResult['decidedBy'][] = [
  'never-list',
  'always-list',
  'accept-only',
  'closed',
];

/** The user's own list or rule as the first reason, where it decided. */
function ownRule({ decidedBy, verdict }: EngineResult, sentence: string): Evidence[] {
  if (!OWN_RULES.includes(decidedBy) || verdict === 'ask') return [];
  const points = verdict === 'accept' ? OWN_RULE_POINTS : -OWN_RULE_POINTS;
  return [{ signal: decidedBy, axis: 'fit', points, field: 'goals', span: null, quote: null, sentence }];
}

/** What insults or flirts is given no words to answer with, unless the user says that it deserves some. */
function isUnanswerable({ verdict, reason }: EngineResult): boolean {
  return verdict === 'decline' && reason.key === 'decline.unfitting';
}

/** The language of replies where the note's is none that Winnow writes: the interface's, where Winnow writes that; else English. */
export function replyFallback(language: InterfaceLanguage): Language {
  return language === 'ar' ? 'en' : language;
}

/**
 * Judges one request: assesses it, composes replies, puts everything into words. Pure and deterministic.
 * The sender's name reaches only the replies' greeting and the match of the user's lists, never the assessment.
 */
export function judge(invitation: Invitation, context: JudgeContext): Judgement {
  const aside = NOT_FROM_A_PERSON.includes(invitation.kind);
  const found = aside ? setAside(invitation, context.goals) : assessInvitation(invitation, context);
  const result = context.correction && !aside ? pinned(found, context.correction) : found;
  const language = context.interfaceLanguage ?? 'en';
  const { sentences, summary } = render(result, language);
  return {
    assessment: {
      id: result.id,
      verdict: result.verdict,
      confidence: result.confidence,
      language: result.language,
      axes: result.axes,
      inviter: result.inviter,
      intent: result.intent,
      offer: result.offer,
      evidence: [...ownRule(result, summary.sentence), ...sentences.evidence],
      notLookedAt: sentences.notLookedAt,
      wouldChange: sentences.wouldChange,
      motive: sentences.motive,
      guidance: result.guidance,
      replies:
        aside || isUnanswerable(result)
          ? []
          : composeReplies(invitation, result, context.goals, replyFallback(language), context.replySettings),
    },
    summary,
  };
}
