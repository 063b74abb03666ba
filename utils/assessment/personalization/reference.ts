/** What a reference is about. */
export type ReferenceKind =
  | 'meeting'
  | 'work'
  | 'making'
  | 'deed'
  | 'title'
  | 'met'
  | 'tie'
  | 'referrer'
  | 'news'
  | 'noticed'
  | 'field'
  | 'echo';

/** A place where a note speaks of its receiver. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** How well it can be checked, 0–1. */
  readonly strength: number;
  readonly sentence: number;
  /** Names something of the receiver's own profile. */
  readonly grounded?: boolean;
  /** First and last word of it. */
  readonly from: number;
  readonly to: number;
}
