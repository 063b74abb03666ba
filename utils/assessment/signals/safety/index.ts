import type { Signal } from '../../signal';
import { accountAlarm } from './account-alarm';
import { advanceFee } from './advance-fee';
import { approvedUnasked } from './approved-unasked';
import { asksIdentity } from './asks-identity';
import { bookFeature } from './book-feature';
import { changedAccount } from './changed-account';
import { codeToRun } from './code-to-run';
import { domainMail } from './domain-mail';
import { extortion } from './extortion';
import { flirting } from './flirting';
import { freeMail } from './free-mail';
import { harshWords } from './harsh-words';
import { investmentPitch } from './investment-pitch';
import { lendsAccount } from './lends-account';
import { loanOffer } from './loan-offer';
import { moneyMule } from './money-mule';
import { movesOff } from './moves-off';
import { oddLink } from './odd-link';
import { paidHonour } from './paid-honour';
import { paysFirst } from './pays-first';
import { registerScare } from './register-scare';
import { romance } from './romance';
import { secondHand } from './second-hand';
import { taskScam } from './task-scam';
import { vagueJob } from './vague-job';

/** The signals of the axis "safety", one file each. */
export const SAFETY_SIGNALS: readonly Signal[] = [
  accountAlarm,
  advanceFee,
  approvedUnasked,
  asksIdentity,
  bookFeature,
  changedAccount,
  codeToRun,
  domainMail,
  extortion,
  flirting,
  freeMail,
  harshWords,
  investmentPitch,
  lendsAccount,
  loanOffer,
  moneyMule,
  movesOff,
  oddLink,
  paidHonour,
  paysFirst,
  registerScare,
  romance,
  secondHand,
  taskScam,
  vagueJob,
];
