import { firmOf } from '../../utils/assessment/history-view';
import { matchLists } from '../../utils/assessment/lists';
import type { Act, Goals, Invitation, ListEntry } from '../../utils/model';
import { withEntry } from '../../utils/settings/list-entries';

/**
 * The lists after one click about a sender.
 * @returns null where the click changes no list, or names what the request does not have.
 */
export function listsAfter(
  lists: Goals['lists'],
  invitation: Invitation,
  act: Act,
): { lists: Goals['lists']; entry: ListEntry | null } | null {
  if (act === 'off-lists') {
    const stays = (which: 'always' | 'never') => (entry: ListEntry) =>
      matchLists(invitation, { always: [], never: [], [which]: [entry] }) === null;
    return {
      lists: { always: lists.always.filter(stays('always')), never: lists.never.filter(stays('never')) },
      entry: null,
    };
  }
  const which = act.startsWith('always-') ? 'always' : act.startsWith('never-') ? 'never' : null;
  const entry = which && entryFor(invitation, act);
  return which && entry ? { lists: withEntry(lists, which, entry), entry } : null;
}

function entryFor(invitation: Invitation, act: Act): ListEntry | null {
  switch (act) {
    case 'always-person':
    case 'never-person':
      return { kind: 'person', value: (invitation.profileUrl ?? invitation.name).slice(0, 400) };
    case 'always-firm':
    case 'never-firm': {
      const firm = firmOf(invitation);
      return firm ? { kind: 'firm', value: firm.slice(0, 400) } : null;
    }
    case 'never-domain': {
      const domain = domainOf(invitation.note);
      return domain ? { kind: 'domain', value: domain } : null;
    }
    default:
      return null;
  }
}

const DOMAIN = /(?:https?:\/\/|www\.|@)((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})\b/iu;
/** Belong to everybody: a rule about them would hit the innocent. */
const COMMON = new Set([
  'linkedin.com',
  'www.linkedin.com',
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'calendly.com',
  'google.com',
]);

/** The first web domain in a note that a rule could be about. */
export function domainOf(note: string | null | undefined): string | null {
  const found = DOMAIN.exec(note?.slice(0, 4_000) ?? '')?.[1]
    ?.toLowerCase()
    .replace(/^www\./u, '');
  return found && !COMMON.has(found) ? found : null;
}
