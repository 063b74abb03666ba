import type { Invitation, KnownPerson } from '../model';
import { senderOf } from '../assessment/history-view';
import { hashText } from '../text/fingerprint';
import { fold } from '../text/fold';

/** Words of a name as it is compared: two to four, such as "Ana de la Cruz". */
const MOST_WORDS = 4;

/** A connection of the export as it is remembered: without the name, but so that one can be recognized. */
export function knownPersonOf({
  name,
  profileUrl,
  company,
  connectedOn,
}: {
  name: string;
  profileUrl: string | null;
  company: string | null;
  connectedOn: string | null;
}): KnownPerson {
  return {
    key: senderOf({ name, profileUrl }),
    name: nameHash(name),
    company: company?.slice(0, 500).toWellFormed() ?? null,
    connectedOn,
  };
}

/** The user's imported connections, ready to be asked. */
export class KnownPeople {
  readonly #keys = new Set<string>();
  readonly #names = new Set<string>();
  readonly #byFirm = new Map<string, number>();

  constructor(people: Iterable<KnownPerson> = []) {
    for (const { key, name, company } of people) {
      this.#keys.add(key);
      this.#names.add(name);
      if (!company) continue;
      const firm = plain(company);
      this.#byFirm.set(firm, (this.#byFirm.get(firm) ?? 0) + 1);
    }
  }

  /** Whether a request's sender is one of them: by profile address alone, for many people share a name. */
  has(invitation: Pick<Invitation, 'profileUrl' | 'name'>): boolean {
    return Boolean(invitation.profileUrl) && this.#keys.has(senderOf(invitation));
  }

  atFirm(firm: string | null): number {
    return firm === null ? 0 : (this.#byFirm.get(plain(firm)) ?? 0);
  }

  /** Full names in a note that are theirs, as the note spells them. */
  namedIn(note: string | null | undefined): string[] {
    if (!note || this.#names.size === 0) return [];
    const words = note.slice(0, 4_000).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
    const found = new Set<string>();
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}/u.test(word)) continue;
      for (let count = 2; count <= MOST_WORDS && at + count <= words.length; count += 1) {
        const name = words
          .slice(at, at + count)
          .join(' ')
          .replace(/(?:['’]s|[.'’-]+)$/u, '');
        if (this.#names.has(nameHash(name))) found.add(name);
      }
    }
    return [...found];
  }
}

function nameHash(name: string): string {
  return hashText(plain(name));
}

function plain(text: string): string {
  return fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
