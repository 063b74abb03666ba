import { isComposeLink, targetOf } from './links';

export const KEYED = '[componentkey^="urn:li:invitation:"]';
const LINKEDIN_OPENED = Date.UTC(2003, 4, 5);
const CLOCK_SKEW = 86_400_000;

/** Digits of a component key of the form `urn:li:invitation:<digits>`. */
function keyOf(element: Element | null): string | null {
  return /^urn:li:invitation:(\d{1,25})$/u.exec(element?.getAttribute('componentkey') ?? '')?.[1] ?? null;
}

/** Digits in a compose link's `invitation=urn:li:fsd_invitation:<digits>`. */
function composeId(link: Element): string | null {
  const value = new URLSearchParams(targetOf(link)?.query ?? '').get('invitation') ?? '';
  return /:(\d{1,25})$/u.exec(value)?.[1] ?? null;
}

/**
 * The parts around a card that belong to it alone: itself and its ancestors up to the list, as long as they hold no other card.
 * The key and the Message link of a card may stand there (seen 2026).
 */
export function surroundings(
  card: Element,
  list: Element,
  isOther: (element: Element) => boolean,
): Element[] {
  const found: Element[] = [card];
  for (
    let at = card.parentElement;
    at && at !== list && list.contains(at) && !isOther(at);
    at = at.parentElement
  ) {
    found.push(at);
  }
  return found;
}

/** LinkedIn's digits of a request: on the card, around it, inside it, or in its Message link. */
export function invitationIdOf(around: readonly Element[]): string | null {
  const outermost = around.at(-1);
  if (!outermost) return null;
  for (const element of around) {
    const id = keyOf(element);
    if (id) return id;
  }
  const inside = keyOf(outermost.querySelector(KEYED));
  if (inside) return inside;
  for (const link of outermost.querySelectorAll('a[href*="invitation"]')) {
    const id = isComposeLink(link) ? composeId(link) : null;
    if (id) return id;
  }
  return null;
}

/**
 * When a request was sent, from its digits: they begin with the milliseconds since 1970, shifted by 22 bits.
 * @returns ISO 8601 in UTC; null for a time before LinkedIn opened or after `now` (a day of clock skew is let pass).
 */
export function sentAtOf(id: string, now: number): string | null {
  const time = Number(BigInt(id) >> 22n);
  return time >= LINKEDIN_OPENED && time <= now + CLOCK_SKEW ? new Date(time).toISOString() : null;
}
