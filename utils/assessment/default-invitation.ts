import type { Folded } from '../text/fold';

/** LinkedIn's own default texts, folded; they say nothing and count as no note. */
const DEFAULT_TEXTS = new Set([
  "i'd like to add you to my professional network on linkedin.",
  "i'd like to join your linkedin network.",
]);

/** Whether the whole note is one of LinkedIn's default invitation texts. */
export function isDefaultInvitation(note: Folded): boolean {
  return DEFAULT_TEXTS.has(note.text.trim());
}
