import type { Assessment, EngineResult, MissingDetail, Summary, Vars } from '../model';
import type { Catalogue, Sentence } from './catalogue';
import { en } from './en';
import { fill } from './fill';

/** Languages in which the surfaces can speak. */
export type InterfaceLanguage = 'en';

/** Confidence below which the words hedge with "perhaps": about where two of three careful readers would agree. */
export const PERHAPS_BELOW = 0.6;

type Sentences = Pick<Assessment, 'evidence' | 'notLookedAt' | 'wouldChange' | 'motive'>;

const CATALOGUES: Record<InterfaceLanguage, Catalogue> = { en };

/** The sentences of a language, by key. */
export function catalogue(language: InterfaceLanguage): Catalogue {
  return CATALOGUES[language];
}

/**
 * Turns keys and variables into the sentences a person reads. Pure; the one renderer of all surfaces.
 * A key without a sentence is never shown as such: it gets a general sentence instead.
 */
export function render(
  result: EngineResult,
  language: InterfaceLanguage,
): { sentences: Sentences; summary: Summary } {
  const words = catalogue(language);
  const say = (sentence: Sentence | undefined, vars: Vars, otherwise: string): string =>
    sentence === undefined ? otherwise : fill(sentence, vars, language);
  const perhaps = result.confidence < PERHAPS_BELOW;
  const { label, perhaps: hedged } = words.verdicts[result.verdict];
  const missing = missingWords(result.missing, words, language);
  const guidance = result.guidance === null ? undefined : words.guidance[result.guidance];
  return {
    sentences: {
      evidence: result.evidence.map(({ vars, ...evidence }) => {
        const good = evidence.points >= 0;
        const sentence = ownEntry(words.signals, evidence.signal);
        const sided =
          typeof sentence === 'object' && 'good' in sentence ? sentence[good ? 'good' : 'bad'] : sentence;
        return { ...evidence, sentence: say(sided, vars, good ? words.unnamed.good : words.unnamed.bad) };
      }),
      notLookedAt: result.notLookedAt.map((evidence) => ({
        evidence,
        sentence: say(words.notLookedAt[evidence], {}, ''),
      })),
      wouldChange: result.wouldChange.map(({ change, verdict, vars }) => ({
        change,
        verdict,
        sentence: say(words.changes[change], { ...vars, verdict: words.changedTo[verdict] }, ''),
      })),
      motive: result.motive && say(words.motives[result.motive.key], result.motive.vars, ''),
    },
    summary: {
      label: perhaps ? hedged : label,
      perhaps,
      sentence: say(words.reasons[result.reason.key], { missing, ...result.reason.vars }, label),
      guidance: guidance === undefined ? null : fill(guidance, {}, language),
    },
  };
}

/** Looks up a key of the table itself, never of what every object inherits. */
function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Most missing things that a verdict's sentence names. */
const MOST_NAMED = 3;

function missingWords(missing: readonly MissingDetail[], words: Catalogue, language: string): string {
  const named = missing.slice(0, MOST_NAMED).map((detail) => words.missing[detail]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
}
