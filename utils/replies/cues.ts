import type { Cues } from './shape';

/** Which of a language's cues a note holds. */
export type NoteCues = Readonly<Record<keyof Cues, boolean>>;

/** Units of a note that are looked through; LinkedIn's notes hold 300. */
const LOOKED_AT = 2_000;

/** Finds what a note asks or tells; nothing without a note. */
export function readCues(note: string | null | undefined, cues: Cues): NoteCues {
  const text = note?.slice(0, LOOKED_AT).replaceAll(/\s+/gu, ' ') ?? '';
  return {
    sends: cues.sends.test(text),
    call: cues.call.test(text),
    client: cues.client.test(text),
    helped: cues.helped.test(text),
    praise: cues.praise.test(text),
    internship: cues.internship.test(text),
    referral: cues.referral.test(text),
  };
}
