import type { Language, Offer } from '../model';
import type { Folded } from '../text/fold';
import type { Inviter } from './inviter';

/** Reads what a note offers: role, company, place, pay, contract. Null where it makes no offer. */
export function readOffer(_note: Folded, _language: Language | null, _inviter: Inviter): Offer | null {
  return null;
}
