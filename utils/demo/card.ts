import type { DemoRequest } from './request';
import { invitationIdAt } from './request';

/** Words of the page's own interface in one language; only confirm what the structure already says. */
export interface DemoLabels {
  lang: string;
  dir: 'ltr' | 'rtl';
  accept: string;
  ignore: string;
  acceptLabel: (name: string) => string;
  ignoreLabel: (name: string) => string;
  mutual: (count: number, names: readonly string[]) => string;
  message: string;
  more: string;
  pictureOf: (name: string) => string;
  verified: string;
  suggestions: string;
}

export const ENGLISH: DemoLabels = {
  lang: 'en',
  dir: 'ltr',
  accept: 'Accept',
  ignore: 'Ignore',
  acceptLabel: (name) => `Accept ${name}’s invitation`,
  ignoreLabel: (name) => `Ignore an invitation to connect from ${name}`,
  mutual: (count, names) => {
    const [first] = names;
    if (first && count > 1)
      return `${first} and ${count - 1} other mutual connection${count === 2 ? '' : 's'}`;
    if (first) return `${first} is a mutual connection`;
    return `${count} mutual connection${count === 1 ? '' : 's'}`;
  },
  message: 'Message',
  more: '… more',
  pictureOf: (name) => `${name}’s profile picture`,
  verified: 'Verified',
  suggestions: 'Suggestions for you',
};

export const ARABIC: DemoLabels = {
  lang: 'ar',
  dir: 'rtl',
  accept: 'قبول',
  ignore: 'تجاهل',
  acceptLabel: (name) => `قبول دعوة ${name}`,
  ignoreLabel: (name) => `تجاهل دعوة ${name} للتواصل`,
  mutual: (count) => (count === 1 ? 'زميل مشترك واحد' : `${count} زملاء مشتركين`),
  message: 'مراسلة',
  more: '… عرض المزيد',
  pictureOf: (name) => `صورة ${name}`,
  verified: 'موثّق',
  suggestions: 'اقتراحات لك',
};

/** Makes a text safe inside markup and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}

const TINTS = ['#c9d8e6', '#e6d3c9', '#d3e3cc', '#e0d0e2', '#e5e0c4', '#cbe0dd'];

function picture(request: DemoRequest, index: number, labels: DemoLabels): string {
  const initials = /\p{L}/u.exec(request.name)?.[0] ?? '?';
  const tint = TINTS[index % TINTS.length];
  return `<svg class="pic" role="img" aria-label="${escapeHtml(labels.pictureOf(request.name))}" viewBox="0 0 56 56" id="person-accent-4"><circle cx="28" cy="28" r="28" fill="${tint}"/><text x="28" y="36" text-anchor="middle" font-size="22" fill="#33414e">${escapeHtml(initials)}</text></svg>`;
}

/** One card of the list in the present (G5) markup: listitem, two `/in/` links, paragraphs, two buttons, note, message link. */
export function demoCard(request: DemoRequest, index: number, labels: DemoLabels = ENGLISH): string {
  const id = invitationIdAt(request.sentAt, index);
  const href = `https://www.linkedin.com/in/${encodeURIComponent(request.slug)}/`;
  const name = escapeHtml(request.name);
  if (request.target) return otherCard(request, index, labels, id, href);
  const verified = request.verified
    ? `<svg class="tick" role="img" aria-label="${labels.verified}" viewBox="0 0 16 16" id="verified-small"><path d="M3 8l3 3 7-7" fill="none" stroke="currentColor" stroke-width="2"/></svg>`
    : '';
  const follows = request.followsYou
    ? `<p class="_quiet">${name} follows you and is inviting you to connect</p>`
    : '';
  const mutual =
    request.mutualConnections > 0
      ? `<p class="_quiet">${escapeHtml(labels.mutual(request.mutualConnections, request.mutualNames ?? []))}</p>`
      : '';
  const toggle =
    request.note && request.note.length > 160
      ? `<button data-testid="expandable-text-button" aria-hidden="true" style="pointer-events:none" tabindex="-1">${labels.more}</button>`
      : '';
  const note = request.note
    ? `<div class="_note"><p><span data-testid="expandable-text-box">${escapeHtml(request.note).replace(/\n/gu, '<br>')}${toggle}</span></p></div>`
    : '';
  const compose = `https://www.linkedin.com/messaging/compose/?recipient=ACoAADEMO${index}&amp;invitation=urn%3Ali%3Afsd_invitation%3A${id}`;
  return `<div data-display-contents="true"><div role="listitem" componentkey="urn:li:invitation:${id}" class="_a1f3c2"><div class="_row"><a href="${href}" class="_picture">${picture(request, index, labels)}</a><div class="_text">${follows}<p class="_name"><a href="${href}">${name}${verified}</a></p><p class="_headline">${escapeHtml(request.headline)}</p>${mutual}</div><div class="_actions"><button class="_plain" aria-label="${escapeHtml(labels.ignoreLabel(request.name))}">${labels.ignore}</button><button class="_outline" aria-label="${escapeHtml(labels.acceptLabel(request.name))}">${labels.accept}</button></div></div>${note}<div class="_reply"><a href="${compose}">${labels.message}</a></div></div></div>`;
}

function otherCard(
  request: DemoRequest,
  index: number,
  labels: DemoLabels,
  id: string,
  href: string,
): string {
  const target = request.target;
  if (!target) return '';
  const name = escapeHtml(request.name);
  return `<div data-display-contents="true"><div role="listitem" componentkey="urn:li:invitation:${id}" class="_a1f3c2"><div class="_row"><a href="https://www.linkedin.com${target.path}" class="_picture">${picture({ ...request, name: target.name }, index, labels)}</a><div class="_text"><p class="_name"><a href="${href}">${name}</a> → <a href="https://www.linkedin.com${target.path}">${escapeHtml(target.name)}</a></p></div><div class="_actions"><button class="_plain" aria-label="${labels.ignore}: ${name}">${labels.ignore}</button><button class="_outline" aria-label="${labels.accept}: ${name}">${labels.accept}</button></div></div></div></div>`;
}

/** A suggestion below the list ("People you may know"): one control only, wrapped in a link. */
export function demoSuggestion(name: string, headline: string, index: number): string {
  const href = `https://www.linkedin.com/in/suggested-${index}/`;
  return `<div data-display-contents="true"><div role="listitem" class="_a1f3c2"><a href="${href}" class="_row"><span class="_picture">${picture({ name, slug: '', headline, kind: 'person', note: null, mutualConnections: 0, sentAt: '' }, index, ENGLISH)}</span><span class="_text"><p class="_name">${escapeHtml(name)}</p><p class="_headline">${escapeHtml(headline)}</p></span><span class="_actions"><button class="_outline" componentkey="ConnectButtonstate:invitation:urn:li:member:${index}_connect" aria-label="Invite ${escapeHtml(name)} to connect">Connect</button></span></a></div></div>`;
}
