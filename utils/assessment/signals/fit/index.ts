import type { Signal } from '../../signal';
import { companyAvoided } from './company-avoided';
import { companyPreferred } from './company-preferred';
import { concreteOffer } from './concrete-offer';
import { contractMatch } from './contract-match';
import { contractMismatch } from './contract-mismatch';
import { functionMatch } from './function-match';
import { industryAvoided } from './industry-avoided';
import { industryMatch } from './industry-match';
import { payBelow } from './pay-below';
import { payMeets } from './pay-meets';
import { placeMatch } from './place-match';
import { placeMismatch } from './place-mismatch';
import { remoteMatch } from './remote-match';
import { remoteMismatch } from './remote-mismatch';
import { roleMatch } from './role-match';
import { roleMismatch } from './role-mismatch';
import { seniorityBelow } from './seniority-below';
import { seniorityMatch } from './seniority-match';
import { skillMatch } from './skill-match';
import { vagueOffer } from './vague-offer';

/** The signals of the axis "fit", one file each. */
export const FIT_SIGNALS: readonly Signal[] = [
  companyAvoided,
  companyPreferred,
  concreteOffer,
  contractMatch,
  contractMismatch,
  functionMatch,
  industryAvoided,
  industryMatch,
  payBelow,
  payMeets,
  placeMatch,
  placeMismatch,
  remoteMatch,
  remoteMismatch,
  roleMatch,
  roleMismatch,
  seniorityBelow,
  seniorityMatch,
  skillMatch,
  vagueOffer,
];
