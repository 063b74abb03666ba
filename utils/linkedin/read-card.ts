import type { Invitation } from '../model';
import type { CardOutcome, Hints, ReadContext } from './layout';
import { badgesOf } from './parts/badges';
import {
  actionControls,
  CLOSE,
  isActedOn,
  isActionControl,
  labelOf,
  pairsIn,
  SUGGESTION,
  type Pair,
} from './parts/controls';
import { factsOf, type Facts } from './parts/headline';
import { mutualsIn, type Mutuals } from './parts/insights';
import { invitationIdOf, KEYED, sentAtOf, surroundings } from './parts/invitation-id';
import { kindOfLink, profileUrlOf, slugOf } from './parts/links';
import { holdsName, nameOf } from './parts/name';
import { NOTE_BOX, noteOf, offersMessage } from './parts/note';
import { linesOf, oneLine, precedes, squash, type Line } from './parts/text';
import { BADGE_ONLY } from './parts/words';

/** Reads one card by its structure; `hints` shorten the way for generations whose classes are known. */
export function readCard(
  card: Element,
  context: ReadContext,
  layout: string,
  hints: Hints = {},
): CardOutcome {
  const pairs = pairsIn(card);
  const pair =
    pairs.filter(({ core }) => core).toSorted((a, b) => (precedes(a.first, b.first) ? -1 : 1))[0] ?? pairs[0];
  // A suggestion can be dismissed, too.
  if (!pair)
    return card.querySelector(CLOSE) && !card.querySelector(SUGGESTION)
      ? { is: 'acted-on' }
      : { is: 'nothing' };
  if (isActedOn(card, pair)) return { is: 'acted-on' };
  const links = identityLinks(card, pair);
  const other = links.map(kindOfLink).find((kind) => kind !== null && kind !== 'person');
  if (other) return { is: 'other', kind: other };
  const slug = links.map(slugOf).find((found) => found !== null);
  if (!slug) return { is: 'other', kind: 'unknown' };
  return readPerson(card, pair, slug, context, layout, hints);
}

/**
 * The links that say who invites to what: those before the controls, or, where none stands there, those beside them; and what
 * one is invited to may stand after them. Links in a note are no such links: they have their address as text.
 */
function identityLinks(card: Element, pair: Pair): Element[] {
  const all = [...card.querySelectorAll('a[href]')].filter(
    (link) => kindOfLink(link) !== null && !link.closest(NOTE_BOX),
  );
  const before = all.filter((link) => precedes(link, pair.first));
  if (before.length === 0) return all.filter((link) => pair.core?.contains(link) ?? true);
  const targets = all.filter((link) => slugOf(link) === null && !/\w\.\w|\//u.test(link.textContent ?? ''));
  return [...before, ...targets];
}

function readPerson(
  card: Element,
  pair: Pair,
  slug: string,
  context: ReadContext,
  layout: string,
  hints: Hints,
): CardOutcome {
  const missing: string[] = [];
  const around = surroundings(card, context.list, (element) => holdsOther(element, card, context));
  const outermost = around.at(-1) ?? card;
  const invitationId = invitationIdOf(around);
  const early = linesBefore(card, pair);
  const lines = early.length > 0 ? early : linesOf(card, { skip: isNoLine, unglue: true });
  const pictures = pictureLabels(card, pair, slug);
  const name = nameOf({
    card,
    slug,
    controls: [labelOf(pair.first), labelOf(pair.second)],
    pictures,
    hinted: textAt(card, hints.name) ?? '',
    lines: lines.map((line) => line.text),
  });
  const key = invitationId ?? slug;
  if (!name) return { is: 'person', key, invitation: null, missing: ['name'] };

  const marked = invitationId !== null || (hints.marked ?? false);
  const isRequest =
    marked ||
    (context.isStrip ? isInStrip(card, pair, name) : isNamedBy(pair, name) || !isCrowded(card, pair));
  if (!isRequest) return { is: 'nothing' };

  const facts = withHints(factsOf(lines, name, slug), card, context.list, hints);
  const icons = [...card.querySelectorAll('svg, [aria-label]:not(button, a, li)')].filter((icon) =>
    precedes(icon, pair.first),
  );
  const badges = badgesOf(icons, pictures, [...facts.titles, ...spokenLines(card, slug, name)], name);
  const reading = noteOf(card, pair.second, context.isVisible);
  const invitation: Invitation = {
    id: key,
    kind: 'person',
    invitationId,
    name,
    headline: facts.headline,
    profileUrl: profileUrlOf(slug),
    mutualConnections: facts.mutuals?.count ?? null,
    mutualNames: facts.mutuals?.names ?? [],
    verified: badges.verified,
    premium: badges.premium,
    openToWork: badges.openToWork,
    followsYou: facts.followsYou,
    sentAt: invitationId ? sentAtOf(invitationId, context.now) : null,
    visibleAge: facts.age,
    canMessage: offersMessage(outermost, card, pair.second, name),
    layout,
  };
  // A note that stands before the controls cannot be told from other text where the controls come first.
  if (reading.note === undefined || (early.length === 0 && !card.querySelector(NOTE_BOX)))
    missing.push('note');
  else invitation.note = reading.note;
  if (reading.note && reading.maybeCut) invitation.noteMaybeCut = true;
  return { is: 'person', key, invitation, missing };
}

/** Whether a control's label calls the person by name, as LinkedIn's have since 2018. */
const isNamedBy = (pair: Pair, name: string): boolean =>
  [pair.first, pair.second].some((control) => holdsName(labelOf(control), name));

/** Posts and the like have more controls side by side; requests with more than two name the person in them. */
function isCrowded(card: Element, pair: Pair): boolean {
  const next = actionControls(card).find((control) => precedes(pair.second, control));
  return (
    next !== undefined &&
    linesOf(card, { after: pair.second, before: next, skip: isActionControl }).length === 0
  );
}

/** On the My Network page: a request whose two controls name the person, or in the block with the link to all requests. */
function isInStrip(card: Element, pair: Pair, name: string): boolean {
  if ([pair.first, pair.second].every((control) => holdsName(control.getAttribute('aria-label') ?? '', name)))
    return true;
  for (let at = card.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelector('a[href*="/mynetwork/invitation-manager"]'))
      return at.querySelectorAll('h2').length <= 1;
  }
  return false;
}

/**
 * Whether an ancestor holds more than this one card: another card, a heading, a rule, a control of the page's own. Within an
 * element that has the key of a request and holds one card, all of it is that card's.
 */
function holdsOther(element: Element, card: Element, { crowd }: ReadContext): boolean {
  const isCrowd = (at: Element): boolean => (crowd.get(at) ?? 0) > 1;
  if (isCrowd(element)) return true;
  const keyed = element.closest(KEYED);
  if (keyed && !isCrowd(keyed)) return false;
  return [...element.querySelectorAll('hr, h1, h2, h3, h4, nav, input')].some((mark) => !card.contains(mark));
}

const isNoLine = (element: Element): boolean =>
  element.matches(`button, ${NOTE_BOX}`) || isActionControl(element);

function linesBefore(card: Element, pair: Pair): Line[] {
  return linesOf(card, { before: pair.first, skip: isNoLine, unglue: true });
}

/** The lines of the profile's links that name the person or speak a badge. */
function spokenLines(card: Element, slug: string, name: string): string[] {
  const links = [...card.querySelectorAll('a[href]')].filter((link) => slugOf(link) === slug);
  const lines = links.flatMap((link) =>
    linesOf(link, { unglue: true, spoken: true }).map(({ text }) => squash(text)),
  );
  return lines.filter((line) => line.startsWith(name) || BADGE_ONLY.test(line));
}

/** What the page calls the picture: `alt` or `aria-label` of it or of its link. */
function pictureLabels(card: Element, pair: Pair, slug: string): string[] {
  const labels: string[] = [];
  for (const part of card.querySelectorAll(
    'img[alt], svg[aria-label], figure[aria-label], [role="img"][aria-label], a[aria-label]',
  )) {
    if (!precedes(part, pair.first) && !pair.core?.contains(part)) continue;
    if (part.localName === 'a' && slugOf(part) !== slug) continue;
    labels.push(squash(part.getAttribute('alt') ?? part.getAttribute('aria-label') ?? ''));
  }
  return labels.filter((label) => label !== '');
}

const textAt = (card: Element, selector: string | undefined): string | null => {
  const element = selector ? card.querySelector(selector) : null;
  return (element && oneLine(element, { unglue: true })) || null;
};

/** Takes over what a known generation marks by class; a class that the whole list lacks says nothing. */
function withHints(facts: Facts, card: Element, list: Element, hints: Hints): Facts {
  const mutuals = textAt(card, hints.mutuals);
  const age = textAt(card, hints.age);
  const marked = hints.headline !== undefined && list.querySelector(hints.headline) !== null;
  return {
    ...facts,
    headline: marked ? textAt(card, hints.headline) : facts.headline,
    mutuals: (mutuals ? mutualsIn(mutuals) : null) ?? facts.mutuals ?? mutualsInControl(card),
    age: age && age.length <= 40 ? age : facts.age,
  };
}

/** Some layouts make the row a button that lists the people. */
function mutualsInControl(card: Element): Mutuals | null {
  for (const control of card.querySelectorAll('button, [role="button"]')) {
    const mutuals = mutualsIn(control.textContent ?? '');
    if (mutuals) return mutuals;
  }
  return null;
}
