import type { Goals, Invitation, ListEntry } from '../model';
import { fold } from '../text/fold';

/** What the user's lists say of a request. The engine gets only this, never the name that matched. */
export interface ListMatch {
  list: 'always' | 'never';
  kind: ListEntry['kind'];
  /** The entry's value, as the user wrote it; for a person "this person". */
  value: string | null;
}

/**
 * Matches a request against the user's lists; a never-entry goes before an always-entry.
 * A person matches by profile address, its slug, or the whole name; a firm as whole words of the headline; a domain in a
 * link or mail address of the note (also its subdomains); words as whole words in note or headline.
 */
export function matchLists(invitation: Invitation, lists: Goals['lists']): ListMatch | null {
  if (!lists.never.length && !lists.always.length) return null;
  const texts = {
    name: plain(invitation.name),
    slug: slugOf(invitation.profileUrl ?? ''),
    headline: ` ${plain(invitation.headline ?? '')} `,
    both: ` ${plain(invitation.headline ?? '')} | ${plain(invitation.note ?? '')} `,
    links: foldedOf(`${invitation.note ?? ''} ${invitation.headline ?? ''}`),
  };
  for (const list of ['never', 'always'] as const) {
    const entry = lists[list].find((one) => matches(one, texts));
    if (entry) return { list, kind: entry.kind, value: entry.kind === 'person' ? null : entry.value };
  }
  return null;
}

interface Texts {
  name: string;
  slug: string;
  headline: string;
  both: string;
  links: string;
}

function matches({ kind, value }: ListEntry, texts: Texts): boolean {
  const wanted = plain(value);
  switch (kind) {
    case 'person':
      return (wanted !== '' && wanted === texts.name) || (texts.slug !== '' && slugOf(value) === texts.slug);
    case 'firm':
      return wanted !== '' && texts.headline.includes(` ${wanted} `);
    case 'words':
      return wanted !== '' && texts.both.includes(` ${wanted} `);
    case 'domain':
      return hasDomain(texts.links, value);
  }
}

function hasDomain(text: string, value: string): boolean {
  const domain = foldedOf(value)
    .trim()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/.*$/u, '');
  if (!domain) return false;
  for (let at = text.indexOf(domain); at >= 0; at = text.indexOf(domain, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + domain.length, at + domain.length + 2);
    if (!/[a-z0-9-]/u.test(before) && !/^(?:[a-z0-9-]|\.[a-z0-9])/u.test(after)) return true;
  }
  return false;
}

/** The slug of a profile address or a bare slug, decoded, lower case; '' where there is none. */
function slugOf(value: string): string {
  const slug = /\/in\/([^/?#\s]+)/u.exec(value)?.[1] ?? (/^[^\s/@]+$/u.test(value) ? value : '');
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

function foldedOf(text: string): string {
  return fold(text).text;
}

/** Folded words with single blanks between, so that whole words can be compared. */
function plain(text: string): string {
  return foldedOf(text)
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
}
