import { EMPTY_HISTORY_VIEW } from '../../../../utils/assessment/assess';
import type { Facts } from '../../../../utils/assessment/facts';
import { gatherFacts } from '../../../../utils/assessment/facts';
import type { Personalization } from '../../../../utils/assessment/personalization';
import { readPersonalization } from '../../../../utils/assessment/personalization';
import type { Signal } from '../../../../utils/assessment/signal';
import type { GoalsInput, Language } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';

/** What the engine knows of a request that brings only a note. */
export function factsOf(
  note: string | null,
  profile: GoalsInput['profile'] = null,
  language?: Language,
): Facts {
  const facts = gatherFacts({ kind: 'person', note }, goalsSchema.parse({ profile }), EMPTY_HISTORY_VIEW);
  return language ? { ...facts, language } : facts;
}

export function read(note: string | null, profile: GoalsInput['profile'] = null): Personalization {
  return readPersonalization(factsOf(note, profile));
}

/** The words that a signal quotes, strongest first; "(note)" where it speaks of the note as a whole. */
export function quotes(signal: Signal, note: string, profile: GoalsInput['profile'] = null): string[] {
  return signal.find(factsOf(note, profile)).map(({ span }) => (span ? note.slice(...span) : '(note)'));
}
