import type { CardReading, WatchHandlers } from '../index';
import type { CardOutcome } from '../layout';
import { OWN_ELEMENT } from '../parts/text';
import { readingOf } from '../read-page';
import { WATCHING } from './constants';

interface Told {
  reading: CardReading;
  outcome: CardOutcome;
  /** The reading as text, to tell a change. */
  text: string;
}

/** Keeps what was told by key, and tells what differs. One pass: `begin`, `card` for each card in order, `flush`, `end`. */
export class Telling {
  private readonly told = new Map<string, Told>();
  private readonly byCard = new Map<Element, string>();
  private readonly redraws = new Map<string, number>();
  private wiped: ReadonlySet<Element> = new Set();
  private keys = new Map<string, number>();
  private seen = new Set<string>();
  private fresh: CardReading[] = [];
  private gone: CardReading[] = [];

  constructor(private readonly onCards: WatchHandlers['onCards']) {}

  begin(wiped: ReadonlySet<Element>): void {
    this.wiped = wiped;
    this.keys = new Map();
    this.seen = new Set();
  }

  /** What became of a card in this pass. */
  card(element: Element, outcome: CardOutcome): void {
    const reading = readingOf(element, outcome, this.keys);
    const shown = this.byCard.get(element);
    if (shown !== undefined && shown !== reading?.key) this.take(shown);
    if (!reading) return;
    this.seen.add(reading.key);
    const before = this.told.get(reading.key);
    const same = before?.reading.card === element;
    const unchanged = same && !this.lostHost(reading);
    if (unchanged && before.outcome === outcome) return;
    const text = JSON.stringify([reading.invitation, reading.missing]);
    if (unchanged && before.text === text) {
      before.outcome = outcome;
      return;
    }
    if (before && !same) this.moved(before);
    this.told.set(reading.key, { reading, outcome, text });
    this.byCard.set(element, reading.key);
    this.fresh.push(reading);
  }

  /** A request that now stands on another element leaves the old one, if that is still on the page. */
  private moved({ reading }: Told): void {
    if (reading.card.isConnected) this.take(reading.key);
    else this.byCard.delete(reading.card);
  }

  private take(key: string): void {
    const before = this.told.get(key);
    if (!before) return;
    this.told.delete(key);
    if (this.byCard.get(before.reading.card) === key) this.byCard.delete(before.reading.card);
    this.gone.push(before.reading);
  }

  /** Whether the page took Winnow's host off a card that stays; bounded, lest two scripts fight for ever. */
  private lostHost({ key, card }: CardReading): boolean {
    if (!this.wiped.has(card) || card.querySelector(OWN_ELEMENT)) return false;
    const times = this.redraws.get(key) ?? 0;
    if (times >= WATCHING.redraws) return false;
    this.redraws.set(key, times + 1);
    return true;
  }

  /** Tells what came together so far. */
  flush(): void {
    const { fresh, gone } = this;
    if (fresh.length === 0 && gone.length === 0) return;
    this.fresh = [];
    this.gone = [];
    this.onCards({ fresh, gone });
  }

  /** All cards were gone through: what was not seen is gone. */
  end(): void {
    for (const key of this.told.keys()) if (!this.seen.has(key)) this.take(key);
    this.flush();
  }

  forgetRedraws(): void {
    this.redraws.clear();
  }

  /** Everything told, no longer held. */
  empty(): CardReading[] {
    const readings = [...this.told.values()].map(({ reading }) => reading);
    for (const store of [this.told, this.byCard, this.redraws, this.keys, this.seen]) store.clear();
    this.fresh = [];
    this.gone = [];
    return readings;
  }
}
