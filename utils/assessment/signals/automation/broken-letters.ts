import { inFolded, inOriginal } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** Bytes of one encoding read as another. */
const MOJIBAKE = /Ã[\u0080-\u00BF©¤¶¼¨ª«§¡­³]|â€[™œ“”¦\u009d]|Â[ »«·°]|\uFFFD/u;
/** German written without umlauts, twice or more: what scripts without accents leave. */
const WITHOUT_UMLAUTS =
  /\b(?:fuer|ueber|koenn\p{L}{2,4}|moecht\p{L}{1,3}|wuerd\p{L}{1,3}|gruess\p{L}{1,3}|unterstuetz\p{L}{1,4}|naechst\p{L}{1,2}|zurueck|geschaeft\p{L}{0,12}|haett\p{L}{1,2}|persoenlich\p{L}{0,2})\b[^]{0,400}\b(?:fuer|ueber|koenn\p{L}{2,4}|moecht\p{L}{1,3}|wuerd\p{L}{1,3}|gruess\p{L}{1,3}|unterstuetz\p{L}{1,4}|naechst\p{L}{1,2}|zurueck|geschaeft\p{L}{0,12}|haett\p{L}{1,2}|persoenlich\p{L}{0,2})\b/u;
const UMLAUT = /[äöüÄÖÜß]/u;

export const brokenLetters = defineSignal({
  id: 'broken-letters',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has letters broken by a tool’s encoding',
  whenWrong: 'A keyboard without umlauts, a text pasted from an old program.',
  find: (facts) => {
    const broken = inOriginal(facts, MOJIBAKE, 1);
    if (
      broken.length ||
      facts.language !== 'de' ||
      !facts.note ||
      UMLAUT.test(facts.note.original.normalize('NFC'))
    )
      return broken;
    return inFolded(facts, WITHOUT_UMLAUTS, 0.5).map((finding) => ({ ...finding, span: null }));
  },
});
