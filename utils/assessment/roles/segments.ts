import type { Folded } from '../../text/fold';

/** A part of a headline between separators such as `|`, `·`, ` - ` or a line break. Offsets in folded units. */
export interface Segment {
  start: number;
  end: number;
  /** Where the firm begins that the part names ("… at Firm"): the marker's and the name's first unit; null without one. */
  firm: NamedFirm | null;
}

export interface NamedFirm {
  marker: number;
  start: number;
  end: number;
  /** Told only by a word that also joins a title to its field ("en", "de", "of"). */
  weak: boolean;
}

const HARD = new Set('|•●▪‣➤→★✦~;\n◆■◇□／✨⭐🚀💡🔥✅🌟👉⚡️🎯');
const EMOJI = /[\u{1f000}-\u{1faff}\u2600-\u27bf]/u;
/** Words that put a firm after a title in any case of its letters. */
const FIRM_MARKERS = new Set(['at', 'bei', 'beim', 'bij', 'chez', 'presso', 'w', 'we']);
/** Words that do so only before a capital, since they also join a title to its field. */
const WEAK_MARKERS = new Set(['en', 'em', 'na', 'no', 'van', 'von', 'of', 'di', 'de', 'da', 'do']);
const NOT_FIRMS =
  /^(?:heart|work|scale|large|home|night|sea|all|the same|the intersection|least|you|your)\b/u;
const CORPORATE_JA = ['株式会社', '合同会社', '有限会社'];

/** Splits a headline into its parts and finds in each the firm it names. Linear in the text's length. */
export function segmentsOf(folded: Folded): Segment[] {
  const { text } = folded;
  const segments: Segment[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    const part = trimmed(text, start, end);
    if (part) segments.push({ ...part, firm: firmOf(folded, part.start, part.end) });
    start = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (separates(text, at)) close(at, at + 1);
  }
  close(text.length, text.length);
  return segments;
}

function separates(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  const code = text.charCodeAt(at);
  if (HARD.has(unit)) return true;
  if (code > 0x25ff && (EMOJI.test(unit) || (code >= 0xd800 && code <= 0xdfff))) return true;
  const spaced = text[at - 1] === ' ' || text[at + 1] === ' ';
  if (unit === '-' || unit === '·') return spaced;
  if (unit === '/') return text[at - 1] === ' ' && text[at + 1] === ' ';
  // A full stop ends a part only after a long word: "Sr. Manager" and "Spec. ds." are one.
  if (unit === '.' && text[at + 1] === ' ') return /[a-z]{6}$/u.test(text.slice(Math.max(0, at - 6), at));
  return false;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,:()]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,:(]/u.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function firmOf(folded: Folded, start: number, end: number): Segment['firm'] {
  const { text } = folded;
  for (const form of CORPORATE_JA) {
    const at = text.indexOf(form, start);
    if (at >= start && at < end) return japaneseFirm(text, start, end, at);
  }
  let weak: NamedFirm | null = null;
  for (let at = start; at < end; at += 1) {
    const unit = text[at];
    if (unit === '@') return named(text, at, at + 1, end);
    if (unit !== ' ') continue;
    const next = text.indexOf(' ', at + 1);
    if (next < 0 || next >= end) break;
    const word = text.slice(at + 1, next);
    const strong = FIRM_MARKERS.has(word);
    if (!strong && (weak || !WEAK_MARKERS.has(word) || !startsUpper(folded, next + 1))) continue;
    if (
      !strong &&
      /(?:univ|instit|school|college|head|director|vp|president|chief|professor|manager|lead)[a-z]{0,8}$/u.test(
        text.slice(Math.max(start, at - 12), at),
      )
    )
      continue;
    const firm = named(text, at, next + 1, end);
    if (!firm || NOT_FIRMS.test(text.slice(firm.start, firm.end))) continue;
    if (strong) return firm;
    weak = { ...firm, weak: true };
  }
  return weak;
}

/** The name that begins at `from`, up to a comma, bracket or clause; null where nothing is left. */
function named(text: string, marker: number, from: number, end: number): Segment['firm'] {
  let start = from;
  while (start < end && text[start] === ' ') start += 1;
  let stop = start;
  while (stop < end && !'(,@'.includes(text[stop] ?? '')) stop += 1;
  const clause = /\s(?:helping|where|for|who|seeking|looking|hiring|we're|and i)\b/u.exec(
    text.slice(start, stop),
  );
  if (clause) stop = start + clause.index;
  while (stop > start && text[stop - 1] === ' ') stop -= 1;
  return stop > start ? { marker, start, end: stop, weak: false } : null;
}

/** A Japanese legal form stands before or after the name; の and blanks end it. */
function japaneseFirm(text: string, start: number, end: number, at: number): Segment['firm'] {
  let from = at;
  while (from > start && !/[\s、の]/u.test(text[from - 1] ?? '')) from -= 1;
  let stop = at;
  while (stop < end && !/[\s、ので(]/u.test(text[stop] ?? '')) stop += 1;
  return { marker: from, start: from, end: stop, weak: false };
}

function startsUpper(folded: Folded, at: number): boolean {
  const letter = folded.original[folded.origin[at] ?? 0] ?? '';
  return letter !== letter.toLowerCase();
}
