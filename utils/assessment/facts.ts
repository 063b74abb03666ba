import type { Goals, HistoryView, Invitation, Language, Offer } from '../model';
import type { Folded } from '../text/fold';
import { fold, LONGEST_TEXT } from '../text/fold';
import { detectLanguage } from '../text/language';
import type { Inviter } from './inviter';
import { withoutGreetedName } from './automation-greeting';
import { readInviter } from './inviter';
import { readOffer } from './offer';
import { isDefaultInvitation } from './default-invitation';

/** A request as the engine sees it: without the sender's name or address, so that neither can weigh. */
export type BlindInvitation = Omit<Invitation, 'name' | 'profileUrl'>;

/** Everything the signals read, worked out once per request. */
export interface Facts {
  /** The note; null where there is none, it was not read, or it is LinkedIn's default text. */
  note: Folded | null;
  noteState: 'present' | 'none' | 'default' | 'not-read';
  headline: Folded | null;
  /** Language of the note; null without one, or where it is none of Winnow's nine or cannot be told. */
  language: Language | null;
  card: Pick<
    Invitation,
    'mutualConnections' | 'mutualNames' | 'verified' | 'premium' | 'openToWork' | 'followsYou'
  >;
  inviter: Inviter;
  offer: Offer | null;
  goals: Goals;
  history: HistoryView;
}

/** Reads a request once, for all signals. Pure. */
export function gatherFacts(invitation: BlindInvitation, goals: Goals, history: HistoryView): Facts {
  // What stands beyond is not looked at by anything, folded or as it was written.
  const folded = invitation.note ? fold(invitation.note.slice(0, LONGEST_TEXT)) : null;
  // What holds nothing but blanks and invisible characters is no note.
  const text = folded?.text.trim() ? folded : null;
  const isDefault = text !== null && isDefaultInvitation(text);
  const note = isDefault ? null : text;
  const noteState =
    invitation.note === undefined ? 'not-read' : text === null ? 'none' : isDefault ? 'default' : 'present';
  const headline = invitation.headline?.trim() ? fold(invitation.headline.slice(0, LONGEST_TEXT)) : null;
  const language = note ? detectLanguage(withoutGreetedName(note)) : null;
  const inviter = readInviter(headline, note, language);
  return {
    note,
    noteState,
    headline,
    language,
    card: {
      mutualConnections: invitation.mutualConnections,
      // Whom the user's own export knows is as good as whom the card names.
      mutualNames: [...(invitation.mutualNames ?? []), ...(history.namedConnections ?? [])],
      verified: invitation.verified,
      premium: invitation.premium,
      openToWork: invitation.openToWork,
      followsYou: invitation.followsYou,
    },
    inviter,
    offer: note ? readOffer(note, language, inviter) : null,
    goals,
    history,
  };
}
