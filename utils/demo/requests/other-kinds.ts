import type { DemoRequest } from '../request';

/** Invitations to a page and to a newsletter, which Winnow leaves alone. */
export const OTHER_KINDS: readonly DemoRequest[] = [
  {
    kind: 'page',
    slug: 'greta-olofsson',
    name: 'Greta Olofsson',
    headline: '',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-12T10:00:00.000Z',
    target: { name: 'Kustlijn Analytics', path: '/company/kustlijn-analytics/' },
  },
  {
    kind: 'newsletter',
    slug: 'otis-delacroix',
    name: 'Otis Delacroix',
    headline: '',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-11T10:00:00.000Z',
    target: { name: 'The Slow Pipeline', path: '/newsletters/the-slow-pipeline-7001/' },
  },
];
