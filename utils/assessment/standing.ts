import type { Seniority } from '../model';
import type { Situation } from './situation';

/** What it would bring the receiver to know this sender, going by who they are. */
export type Standing = 'wanted' | 'useful' | 'neutral' | 'unwanted';

const DECIDES: ReadonlySet<Seniority> = new Set<Seniority>(['executive', 'founder', 'vp']);
const LEADS: ReadonlySet<Seniority> = new Set<Seniority>(['director', 'manager', 'lead']);

/** Judges the sender's role and rank by what the receiver is here for. The note is not looked at. */
export function standingOf(s: Situation): Standing {
  const { role } = s;
  const isRecruiter = role === 'recruiter-agency' || role === 'recruiter-inhouse';
  const decides = (s.seniority !== null && DECIDES.has(s.seniority)) || role === 'founder';
  const leads = s.seniority !== null && LEADS.has(s.seniority);
  const isProfessional =
    role === 'professional' || role === 'hiring-manager' || role === 'founder' || role === 'unknown';
  switch (s.userIntent) {
    case 'looking':
      if (isRecruiter || role === 'hiring-manager' || (decides && isProfessional)) return 'wanted';
      // Whoever leads people of one's own trade may be the next to hire.
      if (
        isProfessional &&
        leads &&
        (s.sameWork === true || (s.sameField === true && s.seniority === 'director'))
      )
        return 'wanted';
      if (role === 'hr' || (isProfessional && (s.sameField === true || s.seniority === 'director')))
        return 'useful';
      break;
    case 'open':
      if (role === 'hiring-manager' || (decides && isProfessional)) return 'wanted';
      if (isRecruiter || (isProfessional && s.sameField === true)) return 'useful';
      break;
    case 'selling':
      // Clients are firms of the trades one serves and those who decide; partners are of one's own field.
      if (isProfessional && (decides || s.seniority === 'director' || s.industry === 'wanted'))
        return 'wanted';
      if (isProfessional && (leads || s.sameField === true)) return 'useful';
      if (role === 'investor') return 'useful';
      if (isRecruiter) return 'unwanted';
      break;
    case 'hiring':
      if (isProfessional && s.sameWork === true) return 'wanted';
      if (role === 'student' && s.sameField !== false) return 'useful';
      if (isProfessional && (decides || s.sameField === true)) return 'useful';
      if (role === 'recruiter-agency') return 'unwanted';
      break;
    case 'networking':
      // Who says which fields they want to meet is asked for a reason by silent strangers of none of them.
      if (isSilentStranger(s)) return role === 'sales' || role === 'coach' ? 'unwanted' : 'neutral';
      if (isProfessional && (decides || s.sameField === true || s.industry === 'wanted')) return 'wanted';
      if (isProfessional || role === 'investor' || role === 'student' || role === 'hr' || isRecruiter)
        return 'useful';
      break;
    case 'closed':
      if (isProfessional && (decides || s.sameField === true)) return 'useful';
      return role === 'sales' || isRecruiter || role === 'coach' ? 'unwanted' : 'neutral';
  }
  return role === 'sales' || role === 'coach' ? 'unwanted' : 'neutral';
}

/** From so many mutual connections on a stranger is of one's circle. */
const SOME_MUTUALS = 5;

function isSilentStranger(s: Situation): boolean {
  const decides = (s.seniority !== null && DECIDES.has(s.seniority)) || s.role === 'founder';
  return (
    s.namesFields &&
    !s.hasNote &&
    !decides &&
    s.sameField !== true &&
    s.industry !== 'wanted' &&
    (s.mutuals ?? 0) < SOME_MUTUALS
  );
}
