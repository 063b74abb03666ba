/** A request as the tests draw it: the present page's markup, as small as it can be and still be one. */
export interface Person {
  slug: string;
  name: string;
  note?: string;
  headline?: string;
  /** LinkedIn's digits; a request without them is known by its slug. */
  id?: string;
}

export const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
export const FEED = 'https://www.linkedin.com/feed/';

/** `count` people with invented, numbered names. */
export const people = (count: number, from = 0): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: `person-${from + index}`,
    name: `Person Number${from + index}`,
    headline: `Keeper of gauge ${from + index}`,
    note: `Note ${from + index}`,
    id: String(7_500_000_000_000_000_000n + BigInt(from + index)),
  }));

export function card({ slug, name, note, headline, id }: Person): string {
  const key = id ? ` componentkey="urn:li:invitation:${id}"` : '';
  const box = note ? `<div><span data-testid="expandable-text-box">${note}</span></div>` : '';
  return `<div class="block"><div data-display-contents="true"><div role="listitem"${key}><a href="/in/${slug}/"></a><p><a href="/in/${slug}/">${name}</a></p>${headline ? `<p>${headline}</p>` : ''}<div><button aria-label="Ignore an invitation to connect from ${name}">Ignore</button><button aria-label="Accept ${name}’s invitation">Accept</button></div>${box}</div></div></div>`;
}

export const list = (who: readonly Person[]): string =>
  `<div data-testid="lazy-column">${who.map(card).join('')}<div><h3>Suggestions for you</h3></div><div role="listitem"><a href="/in/suggested/"><p>Sug Gested</p><button>Connect</button></a></div></div>`;

export const page = (inside: string): string =>
  `<!doctype html><html lang="en"><body><main id="workspace">${inside}</main></body></html>`;
