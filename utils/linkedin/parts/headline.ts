import { isAge, mentionsMutuals, mutualsIn, ORGANISATION, type Mutuals } from './insights';
import { slugOf } from './links';
import { isTitle } from './name';
import { pieceTexts, squash, type Line } from './text';
import { BADGE_ONLY, FOLLOWS, TITLE_TAIL } from './words';

export interface Facts {
  /** Null: the card has none. */
  headline: string | null;
  mutuals: Mutuals | null;
  age: string | null;
  /** The lines that name the person, alone or in a sentence. */
  titles: string[];
  followsYou: boolean | null;
}

const isTitleLine = (line: Line, name: string, slug: string): boolean =>
  line.links.some((link) => slugOf(link) === slug && line.block.contains(link)) || isTitle(line.text, name);

/** What one link shows beside the name in a piece of its own: the oldest list had name and headline in one link. */
function restOfLink(line: Line, name: string, slug: string): string | null {
  const link = line.links.find((candidate) => slugOf(candidate) === slug);
  const pieces = pieceTexts(link);
  const rest = pieces[pieces.indexOf(name) + 1];
  const isTail = !rest || !pieces.includes(name) || BADGE_ONLY.test(rest) || TITLE_TAIL.test(` ${rest}`);
  return isTail || isTitle(rest, name) ? null : rest;
}

/** The outermost element that holds nothing but this one. */
function wrapperOf(block: Element): Element {
  let at = block;
  while (at.parentElement?.children.length === 1) at = at.parentElement;
  return at;
}

/** Two lines that look like one text set over two: same parent and class, the second with no icon, link or number. */
function continues(first: Line, second: Line): boolean {
  if (first.block === second.block) return true;
  if (
    wrapperOf(first.block).parentElement !== wrapperOf(second.block).parentElement ||
    first.block.localName !== second.block.localName
  )
    return false;
  if (first.block.getAttribute('class') !== second.block.getAttribute('class')) return false;
  return (
    !second.block.querySelector('svg, img, a') &&
    !/^\p{Nd}/u.test(second.text) &&
    !mentionsMutuals(second.text)
  );
}

/** Takes in a line of nothing but shared connections and an age, one or both, parted by a dot. */
function takeInsights(text: string, facts: Facts): boolean {
  const parts = text.split(/\s*[·•]\s*/u).filter((part) => part !== '');
  const read = parts.map((part) => ({ part, mutuals: mutualsIn(part) }));
  if (!read.every(({ part, mutuals }) => mutuals || isAge(part))) return false;
  for (const { part, mutuals } of read)
    if (mutuals) facts.mutuals ??= mutuals;
    else facts.age ??= part;
  return true;
}

/** Sorts the lines before the controls: title, mutual connections, age, and of what is left the first is the headline. */
export function factsOf(lines: readonly Line[], name: string, slug: string): Facts {
  const facts: Facts = { headline: null, mutuals: null, age: null, titles: [], followsYou: null };
  let headline: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    const text = squash(line.text);
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) || BADGE_ONLY.test(text)) continue;
    if (isTitleLine(line, name, slug)) {
      facts.titles.push(text);
      if (FOLLOWS.test(text)) facts.followsYou = true;
      else if (TITLE_TAIL.test(text)) facts.followsYou ??= false;
      const inLink = headline ? null : restOfLink(line, name, slug);
      if (inLink) {
        facts.headline = inLink;
        headline = line;
      }
      continue;
    }
    if (takeInsights(text, facts)) last = null;
    else if (ORGANISATION.test(text)) last = null;
    else if (!headline) {
      facts.headline = text;
      headline = last = line;
      continue;
    } else if (last && continues(last, line)) {
      facts.headline = `${facts.headline ?? ''} ${text}`;
      last = line;
      continue;
    }
    last = null;
  }
  return facts;
}
