import type { Folded } from '../../text/fold';

/** A word of a folded text: letters and digits, hyphens and apostrophes split. Offsets are half-open, in folded units. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Whether a comma, bracket or other hard stop stands before it; no term spans one. */
  apart: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Endings that spell both genders (Gründer/in, chargé(e), Recruteur·se); they say nothing of the role. */
const GENDER_ENDINGS = new Set(
  'e in innen a o as os se es rice trice euse ere ne ka ra ora ice iere'.split(' '),
);
const GENDER_JOINTS = '(/*:_·.‧•';

/** Whether a unit is kana or han, which are written without spaces. */
export function isUnspaced(code: number): boolean {
  return code === 0x3005 || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 35;
  return !isUnspaced(code) && LETTER.test(text[at] ?? '');
}

/** Between two words: they belong to different phrases. */
const HARD_STOP = /[,;|\n:()!?•►、。]| - /u;

const memo = new WeakMap<Folded, readonly Word[]>();

/** The words of a folded text, worked out once per text. Unspaced scripts (kana, han) are no words here. */
export function wordsOf(folded: Folded): readonly Word[] {
  const known = memo.get(folded);
  if (known) return known;
  const words = splitWords(folded.text);
  memo.set(folded, words);
  return words;
}

/** An ampersand between one or two letters on each side makes one word of them: M&A, FP&A, R&D. */
function joinsLetters(text: string, start: number, at: number): boolean {
  if (text[at] !== '&' || at - start > 2 || !isWordUnit(text, at + 1)) return false;
  return !(isWordUnit(text, at + 2) && isWordUnit(text, at + 3));
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordUnit(text, at) || joinsLetters(text, start, at))) at += 1;
    const word = text.slice(start, at);
    const before = text[start - 1] ?? ' ';
    const joined = words.at(-1)?.end === start - 1 && GENDER_JOINTS.includes(before);
    const last = words.at(-1);
    if (last && joined && GENDER_ENDINGS.has(word)) {
      last.end = text[at] === ')' ? at + 1 : at;
      continue;
    }
    words.push({
      text: word,
      start,
      end: at,
      apart: last !== undefined && HARD_STOP.test(text.slice(last.end, start)),
    });
  }
  return words;
}
