import type { Invitation, InvitationKind } from '../model';

/** A request of the invented inbox. All names, firms and texts are made up. */
export interface DemoRequest {
  kind: InvitationKind;
  slug: string;
  name: string;
  headline: string;
  note: string | null;
  mutualConnections: number;
  mutualNames?: string[];
  verified?: boolean;
  followsYou?: boolean;
  /** When it was sent, ISO 8601 UTC; the invitation's digits follow from it. */
  sentAt: string;
  /** For kinds other than a person: the thing one is invited to, and its address. */
  target?: { name: string; path: string };
}

/** LinkedIn's digits for a request sent at a time: milliseconds since 1970, shifted by 22 bits, plus a serial. */
export function invitationIdAt(sentAt: string, serial: number): string {
  return String((BigInt(Date.parse(sentAt)) << 22n) + BigInt(serial % 4_194_304));
}

/** The persons’ requests as Winnow should read them off the demo page. */
export function invitationsOf(requests: readonly DemoRequest[]): Invitation[] {
  return requests
    .filter((request) => request.kind === 'person')
    .map((request) => ({
      id: invitationIdAt(request.sentAt, requests.indexOf(request)),
      kind: request.kind,
      invitationId: invitationIdAt(request.sentAt, requests.indexOf(request)),
      name: request.name,
      headline: request.headline,
      profileUrl: `https://www.linkedin.com/in/${request.slug}/`,
      note: request.note,
      mutualConnections: request.mutualConnections,
      mutualNames: request.mutualNames ?? [],
      verified: request.verified ?? false,
      followsYou: request.followsYou ?? false,
      sentAt: request.sentAt,
      canMessage: true,
      layout: 'g5',
    }));
}
