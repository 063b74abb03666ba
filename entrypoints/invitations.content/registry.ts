import type { CardReading } from '../../utils/linkedin';
import type { Judged } from '../../utils/messaging/map';
import type { PageGlance, PageHealth, PageRow } from '../../utils/model';

/** What the tab knows of one request. */
export interface Entry {
  reading: CardReading;
  judged: Judged | null;
}

/** The tab's memory of the requests on its page, by key. The one truth that badge, popup and side panel show. */
export class Registry {
  health: PageHealth | null = null;
  /** Told after each change of the requests or of what is known of them. */
  changed: () => void = () => undefined;
  #changes = 0;
  readonly #entries = new Map<string, Entry>();
  /** Verdicts by what was read, for a card that comes back unchanged. */
  #known = new Map<string, Judged>();
  /** Keys of requests whose reply was copied, which the memory tells of only with the next verdict. */
  readonly #copied = new Set<string>();

  /** Takes in a reading. @returns the entry, with its judgement where the same request was judged before. */
  add(reading: CardReading): Entry {
    const entry = { reading, judged: this.#known.get(fingerprint(reading)) ?? null };
    this.#entries.set(reading.key, entry);
    this.#change();
    return entry;
  }

  /** Drops a card that went, unless its request already stands on another card. */
  drop({ key, card }: CardReading): void {
    if (this.#entries.get(key)?.reading.card !== card) return;
    this.#entries.delete(key);
    this.#change();
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  byCard(card: Element): Entry | undefined {
    return [...this.#entries.values()].find(({ reading }) => reading.card === card);
  }

  /** The request on whose card the focus is. */
  focused(): Entry | undefined {
    return [...this.#entries.values()].find(({ reading }) => reading.card.matches(':focus-within'));
  }

  judge(key: string, judged: Judged): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.judged = judged;
    this.#known.set(fingerprint(entry.reading), judged);
    this.#change();
    return entry;
  }

  /** Notes that a request's reply was copied, here or in popup or side panel. */
  copied(key: string): void {
    this.#copied.add(key);
    this.#change();
  }

  /** Forgets every verdict, not the requests. @returns the readings to judge anew. */
  forgetVerdicts(): CardReading[] {
    this.#known = new Map();
    this.#copied.clear();
    return [...this.#entries.values()].map(({ reading }) => reading);
  }

  /** Forgets the requests of a page that was left; their verdicts stay for a return. */
  leave(): void {
    this.#entries.clear();
    this.health = null;
    this.#change();
  }

  /** How many requests the user has still to decide about. */
  undecided(): number {
    return [...this.#entries.values()].filter((entry) => this.#isUndecided(entry)).length;
  }

  /** The first undecided request below the one of a key, from the top again where none follows. */
  undecidedAfter(key: string | null): Entry | undefined {
    const entries = this.#inOrder();
    const at = entries.findIndex(({ reading }) => reading.key === key);
    return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find((entry) => this.#isUndecided(entry));
  }

  /** The requests in the order of the page. */
  rows(): PageRow[] {
    return this.#inOrder().flatMap(({ reading: { key, invitation }, judged }) =>
      invitation ? [{ key, invitation, judgement: judged?.judgement ?? null }] : [],
    );
  }

  /** The first rows and what all come to; no rows for somebody who knows today's serial. */
  glance(first: number, known: string | null): Omit<PageGlance, 'health'> {
    // Another load of the page has another origin of its time.
    const serial = `${performance.timeOrigin}:${this.#changes}`;
    const rows = this.rows();
    const counts: PageGlance['counts'] = { accept: 0, ask: 0, decline: 0, report: 0 };
    for (const { judgement } of rows) if (judgement) counts[judgement.assessment.verdict] += 1;
    return { serial, total: rows.length, counts, rows: known === serial ? [] : rows.slice(0, first) };
  }

  #inOrder(): Entry[] {
    return [...this.#entries.values()].toSorted((a, b) =>
      isBefore(a.reading.card, b.reading.card) ? -1 : 1,
    );
  }

  /** Judged, and neither copied nor handled nor corrected; as `isUndecided` of components/requests/order.ts has it. */
  #isUndecided({ reading, judged }: Entry): boolean {
    const memory = judged?.judgement.memory;
    return judged !== null && !memory?.mark && !memory?.corrected && !this.#copied.has(reading.key);
  }

  #change(): void {
    this.#changes += 1;
    this.changed();
  }
}

function fingerprint({ key, invitation }: CardReading): string {
  return `${key}\n${JSON.stringify(invitation)}`;
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
