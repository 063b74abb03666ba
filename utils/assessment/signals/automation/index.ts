import type { Signal } from '../../signal';
import { brokenLetters } from './broken-letters';
import { bumpWording } from './bump-wording';
import { calendarLink } from './calendar-link';
import { cannedCall } from './canned-call';
import { closingFormula } from './closing-formula';
import { cutShort } from './cut-short';
import { doubleSalutation } from './double-salutation';
import { emptyField } from './empty-field';
import { fallbackWord } from './fallback-word';
import { listOfPoints } from './list-of-points';
import { massWording } from './mass-wording';
import { mergeFieldLeft } from './merge-field-left';
import { nameShape } from './name-shape';
import { networkFormula } from './network-formula';
import { numberBoast } from './number-boast';
import { oddLetters } from './odd-letters';
import { offerFormula } from './offer-formula';
import { openingFormula } from './opening-formula';
import { pastedHeadline } from './pasted-headline';
import { postscript } from './postscript';
import { praiseFormula } from './praise-formula';
import { registeredFirm } from './registered-firm';
import { sameSenderAgain } from './same-sender-again';
import { seenBefore } from './seen-before';
import { senderPitch } from './sender-pitch';
import { stockPhrases } from './stock-phrases';
import { suitsOneReader } from './suits-one-reader';
import { trackingResidue } from './tracking-residue';
import { unresolvedChoice } from './unresolved-choice';
import { wrongFirm } from './wrong-firm';
import { wrongName } from './wrong-name';

/** The signals of the axis "automation", one file each. */
export const AUTOMATION_SIGNALS: readonly Signal[] = [
  brokenLetters,
  bumpWording,
  calendarLink,
  cannedCall,
  closingFormula,
  cutShort,
  doubleSalutation,
  emptyField,
  fallbackWord,
  listOfPoints,
  massWording,
  mergeFieldLeft,
  nameShape,
  networkFormula,
  numberBoast,
  oddLetters,
  offerFormula,
  openingFormula,
  pastedHeadline,
  postscript,
  praiseFormula,
  registeredFirm,
  sameSenderAgain,
  seenBefore,
  senderPitch,
  stockPhrases,
  suitsOneReader,
  trackingResidue,
  unresolvedChoice,
  wrongFirm,
  wrongName,
];
