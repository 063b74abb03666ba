import type { Verdict } from '../../../utils/model';

/** The rule of the filters in circulation: whoever has one of these in the headline is ignored. */
const HEADLINE = /recruit|consult/iu;
/** A fuller list of the same kind, for notes. */
const TEMPLATE =
  /\b(?:quick call|quick chat|hop on|15 minutes|opportunity|expand my network|grow my network|came across|impressed|synergy|solution|solutions|demo|leads|revenue|roi|clients like you|let me know if|great fit|perfect fit)\b/giu;
const SCAM = /\b(?:crypto|bitcoin|forex|telegram|whatsapp|passport|deposit|western union|gift card)\b/iu;
const RECRUITING = /\b(?:role|position|hiring|opportunity|vacancy|candidate|job)\b/iu;
const SELLING =
  /\b(?:demo|solution|solutions|platform|leads|revenue|clients|free trial|pricing|discount)\b/iu;

/** Keywords' answers. English only, as such lists are. */
export const keywords = {
  isRecruiter: (headline: string): boolean => HEADLINE.test(headline),
  template: (note: string): number => (note.match(TEMPLATE) ?? []).length,
  intent: (note: string): string =>
    SCAM.test(note)
      ? 'scam'
      : SELLING.test(note)
        ? 'selling'
        : RECRUITING.test(note)
          ? 'recruiting'
          : 'networking',
  verdict: (headline: string, note: string): Verdict =>
    SCAM.test(note)
      ? 'report'
      : HEADLINE.test(headline) || SELLING.test(note) || RECRUITING.test(note)
        ? 'decline'
        : 'accept',
};
