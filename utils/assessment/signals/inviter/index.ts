import type { Signal } from '../../signal';
import { coachTitle } from './coach-title';
import { founder } from './founder';
import { headlineNoise } from './headline-noise';
import { hiringManager } from './hiring-manager';
import { hrTitle } from './hr-title';
import { investor } from './investor';
import { jobSeeker } from './job-seeker';
import { peer } from './peer';
import { recruiterAgency } from './recruiter-agency';
import { recruiterInhouse } from './recruiter-inhouse';
import { salesTitle } from './sales-title';
import { seniorRank } from './senior-rank';
import { student } from './student';

/** The signals of the axis "inviter", one file each. */
export const INVITER_SIGNALS: readonly Signal[] = [
  coachTitle,
  founder,
  headlineNoise,
  hiringManager,
  hrTitle,
  investor,
  jobSeeker,
  peer,
  recruiterAgency,
  recruiterInhouse,
  salesTitle,
  seniorRank,
  student,
];
