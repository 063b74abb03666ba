import type { Situation } from './situation';
import type { Standing } from './standing';
import { standingOf } from './standing';

/**
 * One thing the verdict weighs. `source` keeps declines honest: points against must come from two sources at least.
 * Ten points either way are where "ask" turns into "accept" or "decline".
 */
export interface Consideration {
  key: string;
  source: 'own-rule' | 'goals' | 'note' | 'wording' | 'sender' | 'circle' | 'history' | 'safety';
  points: number;
}

const BY_STANDING: Record<Standing, number> = { wanted: 16, useful: 5, neutral: -2, unwanted: -6 };
/** With a note, who they are weighs less: the note outweighs the headline. */
const SENDER_WITH_NOTE = 0.5;
/** Of an offer or a pitch, the sender's rank and acquaintances say little: it is the offer that counts. */
const SENDER_WITH_OFFER = 0.15;
const WRITTEN_FOR_YOU = 16;
/** Who is here to meet people needs less of a reason to meet one. */
const OPEN_NETWORK = 7;
/** More than all that may speak for an offer. */
const RULED_OUT = -60;
const MUTUALS_AT_MOST = 9;
const CLEARLY_AUTOMATED = 70;
/** From here on a note plainly sells, 0–1. */
const PLAIN_PITCH = 0.8;

/** Everything that speaks for or against accepting, in points. */
export function considerationsOf(s: Situation): Consideration[] {
  const list: Consideration[] = [];
  const add = (key: string, source: Consideration['source'], points: number): void => {
    if (points !== 0) list.push({ key, source, points });
  };
  const standing = standingOf(s);
  const weight = weightOfSender(s);
  add(`sender-${standing}`, 'sender', BY_STANDING[standing] * (standing === 'unwanted' ? 1 : weight));
  if (s.mutuals !== null)
    add('mutual-connections', 'circle', mutualPoints(s.mutuals) * Math.min(1, weight + 0.2));
  add('ties', 'circle', Math.max(-6, Math.min(12, s.tiePoints)));
  if (s.known) add('known', 'history', 24);
  if (s.duplicates > 0) add('duplicate', 'history', -10 - 2 * Math.min(4, s.duplicates));
  if (!s.known && UNFITTING.some((id) => s.signals.has(id))) add('unfitting', 'note', -40);
  if (s.safetyPoints < 0) add('safety-mark', 'safety', Math.max(-14, s.safetyPoints / 2));
  // What the receiver rules out is their own rule: an offer or a pitch from there is declined, however good it is.
  const ruledOut = isOfferOrPitch(s) ? 'own-rule' : 'goals';
  if (s.industry === 'avoided') add('industry-avoided', ruledOut, isOfferOrPitch(s) ? RULED_OUT : -20);
  if (s.signals.has('company-avoided')) add('firm-avoided', ruledOut, isOfferOrPitch(s) ? RULED_OUT : -14);
  if (s.signals.has('company-preferred') && seeksWork(s)) add('firm-preferred', 'goals', 9);
  else if (s.industry === 'wanted' && seeksWork(s)) add('industry-wanted', 'goals', 3 * weight);
  // Who does the very same work is a colleague elsewhere.
  if (s.sameWork === true && seeksWork(s)) add('same-work', 'sender', 4 * weight);
  if (s.lure) add('lure', 'sender', -10);
  if (s.userIntent === 'networking' && s.industry !== 'avoided' && !isOfferOrPitch(s))
    add('open-network', 'goals', OPEN_NETWORK);
  if (s.userIntent === 'closed') addClosed(s, standing, add);
  if (s.hasNote) addNote(s, add);
  return list;
}

type Add = (key: string, source: Consideration['source'], points: number) => void;

/** Insults, threats and remarks on looks: nothing that else stands in the note makes them worth an answer. */
const UNFITTING = ['harsh-words', 'flirting'];

/** What a mailing tool leaves behind when it fails; no hand writes it. */
const SLIPS = ['merge-field-left', 'unresolved-choice', 'empty-field', 'wrong-name', 'wrong-firm'];

function hasSlip({ signals }: Situation): boolean {
  return SLIPS.some((slip) => signals.has(slip));
}

/** Whether the note is so bare that it only repeats the request itself. */
export function saysNothing(s: Situation): boolean {
  return (
    s.level === 0 && (s.noteIntent === 'none' || s.noteIntent === 'networking') && s.roleFit === 'unknown'
  );
}

/** How much the sender's standing and circle weigh beside what the note says. */
function weightOfSender(s: Situation): number {
  if (!s.hasNote || saysNothing(s)) return 1;
  return isOfferOrPitch(s) ? SENDER_WITH_OFFER : SENDER_WITH_NOTE;
}

function isOfferOrPitch({ noteIntent }: Situation): boolean {
  return noteIntent === 'recruiting' || noteIntent === 'selling';
}

/** Mutual connections, at most nine points: they can be collected. */
function mutualPoints(count: number): number {
  return Math.min(MUTUALS_AT_MOST, (Math.log2(1 + count) / 5) * MUTUALS_AT_MOST);
}

function addClosed(s: Situation, standing: Standing, add: Add): void {
  add('closed', 'own-rule', -24);
  // Peers of one's own rank are whom a closed network is for.
  if (standing === 'useful') add('peer', 'sender', 12 + ((s.mutuals ?? 0) >= 10 ? 8 : 0));
}

function addNote(s: Situation, add: Add): void {
  const isClosed = s.userIntent === 'closed';
  switch (s.noteIntent) {
    case 'selling':
      add('sells', 'note', -14 * s.pitch);
      add(
        'nothing-you-seek',
        'goals',
        (s.userIntent === 'selling' && s.automated < CLEARLY_AUTOMATED ? -4 : -8) * s.pitch,
      );
      // What is softly said may be meant for this person; what is plainly sold is not, however well it is addressed.
      if (s.level >= 2 && s.role !== 'sales')
        add(
          'written-for-you',
          'note',
          (WRITTEN_FOR_YOU + 4 * (s.level - 2)) * Math.min(1, 1.6 * (1 - s.pitch)) * (isClosed ? 0.25 : 1),
        );
      break;
    case 'recruiting':
      addOffer(s, add);
      break;
    case 'job-seeking':
      if (s.userIntent === 'hiring') add('offers-own-work', 'goals', applicationPoints(s));
      else add('asks-for-work', 'note', isClosed ? -6 : -2);
      if (s.level >= 2) add('written-for-you', 'note', isClosed ? 2 : 6);
      break;
    case 'asking-favour':
      add('asks-favour', 'note', isClosed ? favourPointsIfClosed(s) : favourPoints(s));
      break;
    case 'following-up':
      add('met', 'circle', s.level >= 1 || !isClosed ? 36 : 16);
      // Who sells and recalls a talk of yours may mean it; who recalls none follows up on a pitch.
      if (s.role === 'sales')
        add('sales-follow-up', 'note', s.level >= 2 && s.pitch < PLAIN_PITCH ? -12 : -32);
      break;
    case 'scam':
      add('scam', 'safety', -40);
      break;
    case 'networking':
    case 'none':
      if (s.level >= 2) add('written-for-you', 'note', isClosed ? 4 : WRITTEN_FOR_YOU + 4 * (s.level - 2));
      else if (s.level === 1) add('some-reason', 'note', isClosed ? 0 : 4);
      // Sellers write kind notes too; what they want comes with the second message.
      if (s.role === 'sales' || s.role === 'coach') add('may-be-a-pitch', 'note', -9);
      break;
  }
  if (s.met && s.noteIntent !== 'following-up') add('met', 'circle', isClosed ? 24 : 12);
  if (hasSlip(s)) add('merge-slip', 'wording', -10);
  // A bare line is stock by nature; it is judged as no note would be.
  if (s.automated >= CLEARLY_AUTOMATED && s.level <= 1 && !saysNothing(s)) {
    add('reads-automated', 'wording', isOfferOrPitch(s) ? -6 : -2);
  }
}

function seeksWork({ userIntent }: Situation): boolean {
  return userIntent === 'looking' || userIntent === 'open';
}

/** An application for work one has to give; without a word on why here, it is first asked what they can do. */
function applicationPoints(s: Situation): number {
  if (s.level === 0) return 0;
  if (s.sameWork === true || s.namesWantedRole) return 10;
  return s.sameField === false ? -2 : 5;
}

/** A small favour asked by a beginner, or of this person for a reason, is a kindness; a vague one is a question. */
function favourPoints(s: Situation): number {
  if (s.level >= 2) return 16;
  return s.level === 1 ? (s.role === 'student' ? 14 : 6) : 0;
}

/** Who asks something that only this person can answer is asked back, not turned away, even where strangers are. */
function favourPointsIfClosed({ level }: Situation): number {
  return level >= 2 ? 22 : -4;
}

function addOffer(s: Situation, add: Add): void {
  if (s.userIntent === 'closed') {
    add('offers-job', 'note', -4);
    return;
  }
  if (s.userIntent === 'hiring' && s.namesWantedRole && s.level >= 1) {
    // An agency with one person for the very post one has to fill: the terms are asked, not the door shut.
    add('offers-candidate', 'goals', 4);
    return;
  }
  if (!seeksWork(s)) {
    add('not-looking', 'goals', s.userIntent === 'networking' ? -6 : -14);
    add('offers-job', 'note', s.level >= 2 ? -4 : -6);
    return;
  }
  switch (s.roleFit) {
    case 'fits':
      add('role-fits', 'goals', s.userIntent === 'looking' ? 14 : 8);
      break;
    case 'near':
      add('role-near', 'goals', 0);
      break;
    case 'other':
      add('role-differs', 'goals', s.level >= 2 ? -8 : -14);
      if (s.level < 2) add('not-read-closely', 'note', -4);
      break;
    default:
      break;
  }
  // Good terms are no use where the work is another.
  const most = s.roleFit === 'other' ? 0 : 10;
  add('offer-details', 'goals', Math.max(-22, Math.min(most, s.fitPoints)));
  if (s.broken >= 2) add('terms-broken', 'goals', -12);
  if (s.level >= 2) add('written-for-you', 'note', 3);
  // A recruiter's rank or mutual connections say little of the offer: without it spelled out one asks.
  if (s.missing.length >= 3 && s.roleFit !== 'other') add('details-missing', 'goals', -4);
}
