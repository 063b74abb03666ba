import type { Assessment, EngineResult, MissingDetail, Summary, Vars } from '../model';
import type { Catalogue, GuidanceWord, Sentence } from './catalogue';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { fill } from './fill';
import { it } from './it';
import { ja } from './ja';
import type { InterfaceLanguage } from './languages';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

export type { InterfaceLanguage } from './languages';

/** Confidence below which the words hedge with "perhaps": about where two of three careful readers would agree. */
export const PERHAPS_BELOW = 0.6;

type Sentences = Pick<Assessment, 'evidence' | 'notLookedAt' | 'wouldChange' | 'motive'>;

const CATALOGUES: Record<InterfaceLanguage, Catalogue> = { ar, de, en, es, fr, it, ja, nl, pl, pt };

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
  const say = (
    sentence: Sentence | undefined,
    vars: Vars,
    otherwise: string,
    own?: Readonly<Record<string, string>>,
  ): string => (sentence === undefined ? otherwise : fill(sentence, vars, language, own));
  const perhaps = result.confidence < PERHAPS_BELOW;
  const { label, perhaps: hedged } = words.verdicts[result.verdict];
  const evidence = result.evidence.map(({ vars, ...rest }) => {
    const side = rest.points < 0 ? 'bad' : 'good';
    const sentence = ownEntry(words.signals, rest.signal);
    const sided = typeof sentence === 'object' && 'good' in sentence ? sentence[side] : sentence;
    return { ...rest, sentence: say(sided, vars, words.unnamed[side]) };
  });
  const gravest = evidence.find(({ axis, points }) => axis === 'safety' && points < 0);
  const own = { missing: missingWords(result.missing, words, language), main: gravest?.sentence ?? '' };
  const guidance = guidanceOf(result);
  const { corrected } = result;
  const isLifted = corrected?.from === 'report' && result.verdict !== 'report';
  return {
    sentences: {
      evidence,
      notLookedAt: result.notLookedAt.map((kind) => ({
        evidence: kind,
        sentence: say(words.notLookedAt[kind], {}, ''),
      })),
      wouldChange: result.wouldChange.map(({ change, verdict, vars }) => ({
        change,
        verdict,
        sentence: say(words.changes[change], vars, '', { verdict: words.changedTo[verdict] }),
      })),
      motive: result.motive && say(words.motives[result.motive.key], result.motive.vars, ''),
    },
    summary: {
      label: perhaps ? hedged : label,
      perhaps,
      sentence: corrected
        ? words.said[corrected.correction]
        : say(words.reasons[result.reason.key], result.reason.vars, label, own),
      guidance: isLifted ? say(words.lifted, {}, '', own) : guidance && say(words.guidance[guidance], {}, ''),
    },
  };
}

/** Marks of a scam for which LinkedIn's Report is the fitting answer; for others "I don't know this person" is enough. */
const TO_REPORT: ReadonlySet<string> = new Set([
  'pays-first',
  'asks-identity',
  'code-to-run',
  'task-scam',
  'investment-pitch',
  'money-mule',
  'advance-fee',
  'account-alarm',
  'changed-account',
  'extortion',
  'lends-account',
  'loan-offer',
  'register-scare',
]);
/** Marks of a note that is an annoyance to its reader, though no scam. */
const HARASSING: ReadonlySet<string> = new Set(['flirting', 'harsh-words']);

function guidanceOf({ guidance, evidence, corrected }: EngineResult): GuidanceWord | null {
  if (guidance === 'no-reply-needed' && evidence.some(({ signal }) => HARASSING.has(signal)))
    return 'harassment';
  if (guidance !== 'report-do-not-answer') return guidance;
  // Who says so themselves has seen more than the words show.
  return corrected || evidence.some(({ signal, points }) => points < 0 && TO_REPORT.has(signal))
    ? 'report'
    : 'unknown-person';
}

/** Looks up a key of the table itself, never of what every object inherits. */
function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Most missing things that a verdict's sentence names. */
const MOST_NAMED = 3;

const lists = new Map<string, Intl.ListFormat>();

function missingWords(missing: readonly MissingDetail[], words: Catalogue, language: string): string {
  if (missing.length === 0) return '';
  let list = lists.get(language);
  if (!list) lists.set(language, (list = new Intl.ListFormat(language, { type: 'conjunction' })));
  const named = missing.slice(0, MOST_NAMED).map((detail) => words.missing[detail]);
  return list.format(named);
}
