import type { NoteIntent, Role } from '../model';
import type { Facts } from './facts';
import type { Want } from './intent-reading';
import { intentReading } from './intent-reading';
import { readSafety } from './safety';

/** Of equal strength, the more particular want goes first. */
const ORDER: readonly Want[] = [
  'following-up',
  'job-seeking',
  'asking-favour',
  'recruiting',
  'selling',
  'networking',
];

/** What who they are adds where the note leaves it open. */
const PRIORS: Readonly<Partial<Record<Role, Want>>> = {
  'recruiter-agency': 'recruiting',
  'recruiter-inhouse': 'recruiting',
  'hiring-manager': 'recruiting',
  hr: 'recruiting',
  sales: 'selling',
  coach: 'selling',
  student: 'asking-favour',
  investor: 'networking',
};
const PRIOR = 0.8;
/** What a note needs to say to want more than to connect. */
const ENOUGH = 1;

/** What the note wants of the receiver; 'scam' where safety's gate says so; 'none' without a note. */
export function readIntent(facts: Facts): NoteIntent {
  const reading = intentReading(facts);
  if (!reading) return 'none';
  if (readSafety(facts).gate === 'report') return 'scam';
  const prior = PRIORS[facts.inviter.role];
  let best: Want = 'networking';
  let most = ENOUGH;
  for (const want of ORDER) {
    const sum = reading[want] + (want === prior ? PRIOR : 0);
    if (sum <= most) continue;
    best = want;
    most = sum;
  }
  return best;
}
