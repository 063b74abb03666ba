import { CORRECTED_VERDICT } from '../../utils/assessment/correction';
import { firmOf } from '../../utils/assessment/history-view';
import { matchLists } from '../../utils/assessment/lists';
import type { Assessment, Correction, Goals, Invitation, MemoryFacts, MemoryNotes } from '../../utils/model';
import { CORRECTIONS } from '../../utils/model';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { checklist } from '../../utils/words/checklist';
import { memoryNotes } from '../../utils/words/memory';
import { domainOf } from './acts';
import { isInEffect, namedIn } from './goal-acts';
import { offerFor } from './offers';

/** What the words of the memory are made from, beside the request. */
export interface RecallGround {
  facts: MemoryFacts;
  /** Winnow's own assessment, without the user's word. */
  assessment: Assessment;
  goals: Goals;
  language: InterfaceLanguage;
  /** ISO 8601. */
  now: string;
}

/** What the memory says of a request, and what can be done about it from the panel, in finished words. Pure. */
export function recall(
  invitation: Invitation,
  { facts, assessment, goals, language, now }: RecallGround,
): MemoryNotes {
  const list = matchLists(invitation, goals.lists);
  const firm = firmOf(invitation);
  const domain = domainOf(invitation.note);
  const correction = facts.corrected?.correction ?? null;
  const named = correction ? namedIn(invitation, goals, assessment.offer) : { role: null, industry: null };
  return memoryNotes(
    {
      facts,
      name: invitation.name,
      firm,
      domain,
      list,
      verdict: assessment.verdict,
      choices: choicesFor(invitation, assessment, correction),
      offer: correction && offerFor(correction, { goals, named, firm, domain, list: list?.list ?? null }),
      ...named,
      goalChange: facts.goalChange && isInEffect(goals, facts.goalChange) ? facts.goalChange : null,
      checklist: checklist({
        assessment,
        invitation,
        firm,
        settled: facts.connected || facts.earlier.accepted || list !== null || correction !== null,
      }),
      now,
    },
    language,
  );
}

/** What would say something else than Winnow's verdict, and than what the user said already. Only people's requests are judged. */
function choicesFor(
  { kind }: Invitation,
  { verdict }: Assessment,
  said: Correction | null,
): readonly Correction[] {
  if (kind !== undefined && kind !== 'person') return [];
  return CORRECTIONS.filter((one) => CORRECTED_VERDICT[one] !== verdict && one !== said);
}
