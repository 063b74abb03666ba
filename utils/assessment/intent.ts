import type { NoteIntent } from '../model';
import type { Facts } from './facts';

/** What the note wants of the receiver; 'none' without a note. */
export function readIntent(facts: Facts): NoteIntent {
  return facts.note ? 'networking' : 'none';
}
