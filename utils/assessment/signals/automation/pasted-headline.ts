import { inOriginal } from '../../automation-findings';
import { fold } from '../../../text/fold';
import { atFolded } from '../../automation-findings';
import { defineSignal } from '../../signal';

/** A sentence that has a headline's bars in it: words before and after, and the sentence goes on or has begun. */
const BARS =
  /\b(?:as|als|as an?|comme|como|come|jako|your|ihre?|your role|being)\s[^\n|.!?]{2,60}\s\|\s[^\n|.!?]{2,60}/iu;
/** A headline shorter than this may stand in a note by chance. */
const LONG = 24;

export const pastedHeadline = defineSignal({
  id: 'pasted-headline',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'has a whole headline pasted into a sentence, bars and all',
  whenWrong: 'A signature with bars on the same line.',
  find: (facts) => {
    const headline = facts.goals.profile?.headline;
    const folded = headline && headline.length >= LONG ? fold(headline).text.trim() : '';
    const at = folded ? (facts.note?.text.indexOf(folded) ?? -1) : -1;
    if (at >= 0) return atFolded(facts, at, at + folded.length, 1);
    return inOriginal(facts, BARS, 0.8);
  },
});
