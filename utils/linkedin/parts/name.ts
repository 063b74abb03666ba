import { slugOf } from './links';
import { linesOf, pieceTexts, squash, wholeText } from './text';
import { BADGE_ONLY, BADGE_TAIL, TITLE_TAIL } from './words';

const plain = (text: string): string =>
  squash(text)
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase();

/** Whether a label calls somebody by this name, whatever the shape of its apostrophes. */
export const holdsName = (label: string, name: string): boolean => plain(label).includes(plain(name));

/** Takes spoken badges, degrees of connection and the rest of a title off a name. */
export function cleanName(text: string): string {
  let name = squash(text);
  for (let before = ''; before !== name;) {
    before = name;
    name = name
      .replace(TITLE_TAIL, '')
      .replace(BADGE_TAIL, '')
      .replace(/[\s,،、·•|]+$/u, '');
  }
  return name;
}

/** Where a name may end within a title: before a space, and before what Japanese and Korean put after a name. */
const ENDS = /\s|さん|님/gu;
/** A name of one word could be the start of a longer one, unless its script sets no spaces. */
const WHOLE = /\S\s\S|^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2}/u;

/** The longest part of `text` by which a label calls the person; null where none does. */
function partIn(text: string, holds: (part: string) => boolean): string | null {
  for (const { index } of [...text.matchAll(ENDS)].toReversed()) {
    const part = cleanName(text.slice(0, index));
    if (WHOLE.test(part) && holds(part)) return part;
  }
  return null;
}

interface Candidates {
  /** First lines of the links, then what they show beside what they speak, in document order. */
  texts: string[];
  /** The pieces of a link that is more than the name. */
  pieces: string[];
}

/** Texts by which a profile's links may name the person. */
function candidatesIn(card: Element, slug: string): Candidates {
  const found: Candidates = { texts: [], pieces: [] };
  for (const link of card.querySelectorAll('a[href]')) {
    if (slugOf(link) !== slug) continue;
    const lines = linesOf(link, { unglue: true }).map(({ text }) => squash(text));
    const shown = [...link.querySelectorAll('[aria-hidden="true"]')].map(wholeText);
    found.texts.push(...lines.filter((line) => !BADGE_ONLY.test(line)).slice(0, 1), ...shown);
    const pieces = pieceTexts(link);
    if (pieces.length > 1) found.pieces.push(...pieces);
  }
  return found;
}

const ascii = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Of texts that no label confirms the longest whose words all stand in the profile's address. */
function bySlug(texts: readonly string[], slug: string): string | null {
  const address = ascii(slug);
  const fitting = texts.filter((text) =>
    ascii(text)
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => address.includes(word)),
  );
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

export interface NameSources {
  card: Element;
  slug: string;
  /** Labels of the two controls, and of the picture: what the page itself calls the person. */
  controls: readonly string[];
  pictures: readonly string[];
  /** What a known generation marks as the name; empty where none does. */
  hinted: string;
  lines: readonly string[];
}

/**
 * The inviter's name: of the texts of the profile's links the one that a label confirms, or as much of it as a label confirms;
 * else the first, without the badges known by their words; without any link text the first line that a label holds.
 */
export function nameOf({ card, slug, controls, pictures, hinted, lines }: NameSources): string | null {
  const { texts, pieces } = candidatesIn(card, slug);
  const linked = [hinted, ...texts].map(cleanName).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const holders = [controls, pictures].map((labels) => {
    const known = labels.map(plain);
    return (part: string): boolean => known.some((label) => label.includes(plain(part)));
  });
  for (const candidates of [linked, lines.map(cleanName).filter((line) => /[\p{L}\p{N}]/u.test(line))]) {
    for (const holds of holders) {
      const whole = candidates.find(holds);
      if (whole) return whole;
    }
    for (const holds of holders) {
      for (const candidate of candidates) {
        const part = partIn(candidate, holds);
        if (part) return part;
      }
    }
    if (candidates !== linked || !linked[0]) continue;
    // No label names anybody: one text is the name, of several pieces the one the address confirms.
    return hinted || pieces.length === 0 ? linked[0] : bySlug([linked[0], ...pieces.map(cleanName)], slug);
  }
  return null;
}

/** Whether a line is the card's title: the name, alone or in a sentence ("… is inviting you to connect"). */
export function isTitle(line: string, name: string): boolean {
  const text = plain(line);
  const own = plain(name);
  if (!text.startsWith(own)) return false;
  const rest = squash(line).slice(squash(name).length).trimStart();
  return rest === '' || !/^[\p{Lu}|/:–—-]/u.test(rest) || BADGE_ONLY.test(rest);
}
