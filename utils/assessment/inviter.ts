import type { Language, Role, Seniority } from '../model';
import type { Folded } from '../text/fold';
import { originalSpan } from '../text/fold';
import { headlineOf, headOf } from './roles/head';
import { readHeadline } from './roles/headline';
import { readNoteRole } from './roles/note-role';

/** Who writes, as far as headline and note tell. */
export interface Inviter {
  role: Role;
  seniority: Seniority | null;
  /** The firm as the headline spells it; null where it names none. */
  firm: string | null;
  /** Where the headline says so, as a span of its original text. */
  span: [number, number] | null;
}

/**
 * Reads role, seniority and firm. The headline decides; the note settles what it leaves open (an agency's "our
 * client", a manager who hires for the own team) and speaks alone where there is no headline.
 * @param headline folded headline, or null where it is missing.
 */
export function readInviter(
  headline: Folded | null,
  note: Folded | null,
  _language: Language | null,
): Inviter {
  const said = headline ? readHeadline(headlineOf(headline)) : null;
  const told = note ? readNoteRole(headOf(note)) : null;
  const span: Inviter['span'] =
    headline && said?.span ? originalSpan(headline, said.span[0], said.span[1]) : null;
  const inviter: Inviter = {
    role: said?.role ?? 'unknown',
    seniority: said?.seniority ?? null,
    firm: said?.firm ?? null,
    span,
  };
  if (!told) return inviter;
  if (said && said.role !== 'unknown') {
    if (said.recruiter && !said.sure && told.client) inviter.role = 'recruiter-agency';
    else if (said.recruiter && !said.sure && told.ownTeam) inviter.role = 'recruiter-inhouse';
    else if (said.role === 'professional' && told.hires && !told.client && told.role !== 'recruiter-agency')
      inviter.role = 'hiring-manager';
    return inviter;
  }
  inviter.role = told.role ?? 'unknown';
  inviter.seniority ??= told.seniority;
  return inviter;
}
