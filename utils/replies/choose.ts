import type { Invitation } from '../model';
import type { Phrasings } from './shape';

/**
 * What the choice of phrasings hangs on: the invitation's id, else its headline and note. Never the name, never chance: the
 * same request always gets the same words, two requests from one firm rarely do.
 */
export function seedOf(invitation: Invitation): string {
  return invitation.id || invitation.invitationId || `${invitation.headline ?? ''}\n${invitation.note ?? ''}`;
}

/** One of the phrasings, by seed and place. */
export function choose(phrasings: Phrasings, seed: string, place: string): string {
  return phrasings[hash(`${place}\n${seed}`) % phrasings.length] ?? phrasings[0];
}

/** FNV-1a over UTF-16 units, with a final mix so that its low bits are even; 32 bits, unsigned. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  const end = Math.min(text.length, 4_000);
  for (let i = 0; i < end; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  return value >>> 0;
}
