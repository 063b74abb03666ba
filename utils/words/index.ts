import type { Assessment, EngineResult, Summary } from '../model';


/** Languages in which the surfaces can speak. */
export type InterfaceLanguage = 'en';

type Sentences = Pick<Assessment, 'evidence' | 'notLookedAt' | 'wouldChange' | 'motive'>;

/** Turns keys and variables into the sentences a person reads. Pure; the one renderer of all surfaces. */
export function render(result: EngineResult, _language: InterfaceLanguage): { sentences: Sentences; summary: Summary } {
  return {
    sentences: {
      evidence: result.evidence.map(({ vars: _vars, ...evidence }) => ({ ...evidence, sentence: evidence.signal })),
      notLookedAt: result.notLookedAt.map((evidence) => ({ evidence, sentence: evidence })),
      wouldChange: result.wouldChange.map(({ change, verdict }) => ({ change, verdict, sentence: change })),
      motive: result.motive?.key ?? null,
    },
    summary: { label: result.verdict, perhaps: result.confidence < 0.6, sentence: result.reason.key, guidance: null },
  };
}
