import type { NoteWord } from './note';
import { BIT } from './words';

/** Words of a window around an anchor, and how much they name. */
export interface Window {
  content: number;
  /** Ordinary words that are not mere grammar ("leadership"): a topic, if a general one. */
  general: boolean;
  timed: boolean;
  event: boolean;
  figure: boolean;
  last: number;
}

/** How far a window reaches, in words. */
export const REACH = 14;

/** Whether the words from `from` to before `to` hold one of the marks. */
export function holds(words: readonly NoteWord[], from: number, to: number, bits: number): boolean {
  for (let i = Math.max(0, from); i < to && i < words.length; i += 1)
    if ((words[i]?.bits ?? 0) & bits) return true;
  return false;
}

/** Reads onward (or, with `step` −1, back) from a word: within the sentence, up to a break or where the sender begins to speak of themselves. */
export function look(
  words: readonly NoteWord[],
  at: number,
  step: 1 | -1,
  reach = REACH,
  through = false,
): Window {
  const window: Window = { content: 0, general: false, timed: false, event: false, figure: false, last: at };
  const sentence = words[at]?.sentence;
  for (let n = 1, i = at + step; n <= reach; n += 1, i += step) {
    const word = words[i];
    if (!word || word.sentence !== sentence) break;
    const gap = step === 1 ? word.gap : (words[i + 1]?.gap ?? 0);
    if (!through && gap === 2 && !word.quoted) break;
    if (!through && gap === 1 && (window.content >= 0.5 || word.bits & (BIT.me | BIT.mine)) && !word.quoted)
      break;
    if (!through && word.bits & BIT.me && window.content >= 0.5) break;
    window.content += word.content;
    if (word.bits & BIT.generic && !(word.bits & BIT.stop)) window.general = true;
    if (word.bits & BIT.times) window.timed = true;
    if (word.bits & BIT.events) window.event = true;
    if (/\p{N}/u.test(word.word) && word.content > 0) window.figure = true;
    if (word.content > 0 || word.bits & (BIT.times | BIT.events)) window.last = i;
  }
  return window;
}

/** The nearest word before `at` in its sentence with one of the marks; -1 where there is none. */
export function before(words: readonly NoteWord[], at: number, reach: number, bits: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) return -1;
    if (word.bits & bits) return i;
  }
  return -1;
}

/** As `before`, after `at`. */
export function after(words: readonly NoteWord[], at: number, reach: number, bits: number): number {
  for (let i = at + 1; i < words.length && i <= at + reach; i += 1) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) return -1;
    if (word.bits & bits) return i;
  }
  return -1;
}

/** What a window holds without the firm named after "at", which any list fills in. */
export function withoutFirm(words: readonly NoteWord[], from: number, window: Window): number {
  let firm = 0;
  for (let i = from; i <= window.last; i += 1) {
    if (!((words[i]?.bits ?? 0) & BIT.at)) continue;
    for (let n = i + 1; n <= i + 2 && n <= window.last; n += 1) firm += words[n]?.content ?? 0;
  }
  return window.content - firm;
}

/** Whether the sentence goes on after a break, so that its question is not about this word. */
export function breaksAfter(words: readonly NoteWord[], at: number): boolean {
  for (let i = at + 1; words[i] && words[i]?.sentence === words[at]?.sentence; i += 1)
    if ((words[i]?.gap ?? 0) > 0) return true;
  return false;
}

export function holdsPerson(words: readonly NoteWord[], sentence: number): boolean {
  return words.some((word) => word.sentence === sentence && word.bits & (BIT.you | BIT.yours | BIT.thanks));
}

/** The weight for how much a window names. */
export function named(content: number, weights: { named: number; topic: number; bare: number }): number {
  return content >= 1 ? weights.named : content >= 0.5 ? weights.topic : weights.bare;
}
