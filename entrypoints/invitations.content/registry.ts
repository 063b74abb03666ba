import type { CardReading } from '../../utils/linkedin';
import type { Judged } from '../../utils/messaging/map';
import type { PageHealth, PageRow } from '../../utils/model';

/** What the tab knows of one request. */
export interface Entry {
  reading: CardReading;
  judged: Judged | null;
}

/** The tab's memory of the requests on its page, by key. The one truth that badge, popup and side panel show. */
export class Registry {
  health: PageHealth | null = null;
  readonly #entries = new Map<string, Entry>();
  /** Verdicts by what was read, for a card that comes back unchanged. */
  #known = new Map<string, Judged>();

  /** Takes in a reading. @returns the entry, with its judgement where the same request was judged before. */
  add(reading: CardReading): Entry {
    const entry = { reading, judged: this.#known.get(fingerprint(reading)) ?? null };
    this.#entries.set(reading.key, entry);
    return entry;
  }

  /** Drops a card that went, unless its request already stands on another card. */
  drop({ key, card }: CardReading): void {
    if (this.#entries.get(key)?.reading.card === card) this.#entries.delete(key);
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  byCard(card: Element): Entry | undefined {
    return [...this.#entries.values()].find(({ reading }) => reading.card === card);
  }

  judge(key: string, judged: Judged): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.judged = judged;
    this.#known.set(fingerprint(entry.reading), judged);
    return entry;
  }

  /** Forgets every verdict, not the requests. @returns the readings to judge anew. */
  forgetVerdicts(): CardReading[] {
    this.#known = new Map();
    return [...this.#entries.values()].map(({ reading }) => reading);
  }

  /** Forgets the requests of a page that was left; their verdicts stay for a return. */
  leave(): void {
    this.#entries.clear();
    this.health = null;
  }

  /** The requests in the order of the page. */
  rows(): PageRow[] {
    return [...this.#entries.values()]
      .toSorted((a, b) => (isBefore(a.reading.card, b.reading.card) ? -1 : 1))
      .flatMap(({ reading: { key, invitation }, judged }) =>
        invitation ? [{ key, invitation, judgement: judged?.judgement ?? null }] : [],
      );
  }
}

function fingerprint({ key, invitation }: CardReading): string {
  return `${key}\n${JSON.stringify(invitation)}`;
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
