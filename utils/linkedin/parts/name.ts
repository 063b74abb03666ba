import { slugOf } from './links';
import { linesOf, squash } from './text';
import { BADGE_ONLY, BADGE_TAIL, TITLE_TAIL } from './words';

const plain = (text: string): string =>
  squash(text)
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase();

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

/** The part of `text` that the page's own labels call the person by; null where no label confirms it. */
function confirmed(text: string, labels: readonly string[]): string | null {
  const holds = (part: string): boolean => labels.some((label) => label.includes(plain(part)));
  if (holds(text)) return text;
  const parts = text.split(' ');
  for (let length = parts.length - 1; length >= 2; length -= 1) {
    const part = parts
      .slice(0, length)
      .join(' ')
      .replace(/[,،、·•|]+$/u, '');
    if (holds(part)) return part;
  }
  return null;
}

/**
 * The inviter's name: the text of the profile's links, as far as a label (of a control or the picture) confirms it, else without
 * the badges known by their words; without a link text the first line that a label holds.
 */
export function nameOf(
  card: Element,
  slug: string,
  labels: readonly string[],
  firstLines: readonly string[],
): string | null {
  const known = labels.map(plain);
  const candidates: string[] = [];
  for (const link of card.querySelectorAll('a[href]')) {
    if (slugOf(link) !== slug) continue;
    const shown = [...link.querySelectorAll('[aria-hidden="true"]')].map((part) =>
      squash(part.textContent ?? ''),
    );
    const line = linesOf(link, { unglue: true }).find(
      ({ text }) => /[\p{L}\p{N}]/u.test(text) && !BADGE_ONLY.test(text),
    );
    candidates.push(...(line ? [squash(line.text)] : []), ...shown.filter((text) => /\p{L}/u.test(text)));
  }
  const cleaned = candidates.map(cleanName).filter((name) => name !== '' && !BADGE_ONLY.test(name));
  for (const candidate of cleaned) {
    const name = confirmed(candidate, known);
    if (name) return name;
  }
  if (cleaned[0]) return cleaned[0];
  for (const line of firstLines) {
    const name = confirmed(cleanName(line), known);
    if (name) return name;
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
