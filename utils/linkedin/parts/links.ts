import type { InvitationKind } from '../../model';

/** Anything that may carry an address of LinkedIn's own. */
const BASE = 'https://www.linkedin.com/';
/** By the first part of a path that has a second. */
const KINDS = new Map<string, InvitationKind>([
  ['company', 'page'],
  ['showcase', 'page'],
  ['school', 'school'],
  ['groups', 'group'],
  ['events', 'event'],
  ['newsletters', 'newsletter'],
]);

/** The usual forms, so that the general parser, which is slow, is rarely asked. */
const USUAL = /^(?:https?:\/\/(?:[\w-]+\.)*linkedin\.com)?(\/(?!\/)[^?#\s\\]*)(\?[^#\s]*)?(?:#\S*)?$/u;

export interface Target {
  /** Path on LinkedIn; null for an address elsewhere. */
  path: string | null;
  query: string;
}

/** Where a link leads, told from its attribute alone. */
export function targetOf(link: Element): Target | null {
  const href = link.getAttribute('href');
  if (href === null) return null;
  const [, path, query = ''] = USUAL.exec(href) ?? [];
  if (path) return { path, query };
  try {
    const url = new URL(href.trim(), BASE);
    const own = /(?:^|\.)linkedin\.com$/u.test(url.hostname);
    return { path: own ? url.pathname : null, query: url.search };
  } catch {
    return null;
  }
}

/** The profile's slug (decoded, lower case) a link leads to, or null when it leads to no profile. */
export function slugOf(link: Element): string | null {
  const raw = /^\/(?:mwlite\/)?in\/([^/]+)/u.exec(targetOf(link)?.path ?? '')?.[1];
  if (!raw) return null;
  let slug = raw;
  try {
    slug = decodeURIComponent(raw);
  } catch {
    // A broken escape: the raw form still identifies the profile.
  }
  slug = slug.trim();
  return (slug && !/[/?#\s]/u.test(slug) ? slug : raw).toLowerCase();
}

/** The one form in which a profile's address serves as identity. */
export const profileUrlOf = (slug: string): string => `${BASE}in/${slug}/`;

/** The kind of thing a link names, by its path; null for links that name nothing one is invited to. */
export function kindOfLink(link: Element): InvitationKind | null {
  if (slugOf(link) !== null) return 'person';
  const [, first = '', second] = targetOf(link)?.path?.split('/') ?? [];
  return (second !== undefined && KINDS.get(first)) || null;
}

export const isComposeLink = (link: Element): boolean =>
  (targetOf(link)?.path ?? '').startsWith('/messaging/compose');

/** Links that may name a person; cheap enough for a whole page, to be confirmed with `slugOf`. */
export const PROFILE_LINKS = 'a[href*="/in/"]';

export function profileLinks(root: Element): Element[] {
  return [...root.querySelectorAll(PROFILE_LINKS)].filter((link) => slugOf(link) !== null);
}
