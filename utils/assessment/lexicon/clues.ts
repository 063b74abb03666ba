/**
 * Clues: wording that honest notes hold as well, and that tells something only beside a clue of another kind:
 * an ask beside a lure, a scare beside a deadline. Which go together stands in `../safety-rules.ts`.
 */
export const CLUE_FAMILIES = [
  /** You are to pay: a fee, a contribution, a tax. */
  'due',
  /** You were chosen for a list, a prize, a book, a conference. */
  'honour',
  /** A name, a mark or a domain is about to be lost to somebody. */
  'scare',
  'urgent',
  'secret',
  /** Money that comes from nowhere: a draw, a gift, a donor. */
  'windfall',
  /** Heirs and the deceased. */
  'estate',
  'bigMoney',
  /** Your part of it. */
  'share',
  /** An officer, a surgeon on a mission, an engineer on a rig. */
  'persona',
  'bereaved',
  /** You are to log in, to confirm who you are. */
  'login',
  /** Something is wrong with your account. */
  'alarm',
  /** Speaks for LinkedIn's or a bank's own people. */
  'support',
  'sharedDoc',
  /** Money or parcels come to you. */
  'inflow',
  /** You pass them on, or keep a part. */
  'onward',
  /** Your account or profile is to be used by others. */
  'lend',
  'youGet',
  /** Code is to be fetched or run. */
  'fetch',
  'callLater',
  'wallet',
  'trade',
  'teach',
  'smallStart',
  'profit',
  'loan',
  'bankNew',
  'payTo',
  'giftBuy',
  'codes',
  'cheque',
  /** Compromising pictures as a threat. */
  'extort',
  /** Insults and threats. */
  'harsh',
  /** Remarks on looks, or a date proposed. */
  'flirt',
  /** To be paid before anything is given. */
  'ahead',
  /** Papers and data of a person. */
  'personal',
  'trust',
  /** A parcel or funds held somewhere. */
  'held',
  /** Need described to move. */
  'plea',
  /** Ways of paying that cannot be taken back. */
  'oddPay',
  /** Clicks counted and shown by screenshots. */
  'proof',
  /** A link that hides where it leads, or any link; told by `../safety-links.ts`. */
  'oddLink',
  'anyLink',
] as const;
/** Clues that are no wording. */
type LinkClue = 'oddLink' | 'anyLink';
export type ClueFamily = (typeof CLUE_FAMILIES)[number];
export type WordClue = Exclude<ClueFamily, LinkClue>;
