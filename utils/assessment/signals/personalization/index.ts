import type { Signal } from '../../signal';
import { concreteQuestion } from './concrete-question';
import { earlierContact } from './earlier-contact';
import { fieldEcho } from './field-echo';
import { noWordAboutYou } from './no-word-about-you';
import { onlyProfilePhrase } from './only-profile-phrase';
import { outsideReference } from './outside-reference';
import { profileGrounded } from './profile-grounded';
import { reasonGiven } from './reason-given';
import { receiverFact } from './receiver-fact';
import { referrerNamed } from './referrer-named';
import { sharedEvent } from './shared-event';
import { sharedPast } from './shared-past';

/** The signals of the axis "personalization", one file each. */
export const PERSONALIZATION_SIGNALS: readonly Signal[] = [
  outsideReference,
  receiverFact,
  sharedEvent,
  earlierContact,
  sharedPast,
  referrerNamed,
  concreteQuestion,
  reasonGiven,
  profileGrounded,
  fieldEcho,
  onlyProfilePhrase,
  noWordAboutYou,
];
