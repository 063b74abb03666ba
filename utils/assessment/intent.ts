import type { NoteIntent, Role } from '../model';
import type { Facts } from './facts';
import type { Want } from './intent-reading';
import { intentReading } from './intent-reading';
import { readSafety } from './safety';

/** Of equal strength, the more particular want goes first. */
const ORDER: readonly Want[] = ['following-up', 'job-seeking', 'asking-favour', 'recruiting', 'selling'];

/** What who they are adds where the note leaves it open. */
const PRIORS: Readonly<Partial<Record<Role, Want>>> = {
  'recruiter-agency': 'recruiting',
  'recruiter-inhouse': 'recruiting',
  'hiring-manager': 'recruiting',
  hr: 'recruiting',
  sales: 'selling',
  coach: 'selling',
  student: 'asking-favour',
};
const PRIOR = 0.8;
/** What a note must say of a want to mean it, and what is enough where nothing speaks of mere connecting. */
const ENOUGH = 1;
const HINTED = 0.6;
/** From here on a note speaks of connecting, and of its own reason for it. */
const CONNECTS = 0.9;
const OWN_REASON = 2;

/** What the note wants of the receiver; 'scam' where safety's gate says so; 'none' without a note. */
export function readIntent(facts: Facts): NoteIntent {
  const reading = intentReading(facts);
  if (!reading) return 'none';
  if (readSafety(facts).gate === 'report') return 'scam';
  const prior = PRIORS[facts.inviter.role];
  let best: Want = 'networking';
  let most = 0;
  for (const want of ORDER) {
    const sum = reading[want] + (want === prior ? PRIOR : 0);
    if (sum <= most) continue;
    best = want;
    most = sum;
  }
  const { networking } = reading;
  const enough = networking >= OWN_REASON ? ENOUGH + 0.5 : networking >= CONNECTS ? ENOUGH : HINTED;
  return most >= enough ? best : 'networking';
}
