import type { Signal } from '../../signal';
import { advanceFee } from './advance-fee';
import { approvedUnasked } from './approved-unasked';
import { asksIdentity } from './asks-identity';
import { bookFeature } from './book-feature';
import { codeToRun } from './code-to-run';
import { domainMail } from './domain-mail';
import { freeMail } from './free-mail';
import { investmentPitch } from './investment-pitch';
import { moneyMule } from './money-mule';
import { movesOff } from './moves-off';
import { oddLink } from './odd-link';
import { paysFirst } from './pays-first';
import { romance } from './romance';
import { secondHand } from './second-hand';
import { taskScam } from './task-scam';
import { vagueJob } from './vague-job';

/** The signals of the axis "safety", one file each. */
export const SAFETY_SIGNALS: readonly Signal[] = [
  advanceFee,
  approvedUnasked,
  asksIdentity,
  bookFeature,
  codeToRun,
  domainMail,
  freeMail,
  investmentPitch,
  moneyMule,
  movesOff,
  oddLink,
  paysFirst,
  romance,
  secondHand,
  taskScam,
  vagueJob,
];
