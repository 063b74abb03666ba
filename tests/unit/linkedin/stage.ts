import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { watchPage, type CardReading, type Watcher } from '../../../utils/linkedin';
import type { PageHealth } from '../../../utils/model';
import { NOW } from './fixtures';
import { page, RECEIVED } from './markup';

/** A page with the watcher on it and a caller that draws an empty host on each card it is told of, as the content script does. */
export class Stage {
  readonly document: Document;
  readonly main: HTMLElement;
  readonly health: PageHealth[] = [];
  readonly told: string[] = [];
  readonly watcher: Watcher;
  readonly abort = new AbortController();
  address: string;
  hosts = new Map<string, { host: HTMLElement; reading: CardReading }>();

  constructor(inside: string, address = RECEIVED) {
    const { window } = new JSDOM(page(inside));
    // The watcher's clock is the test's own.
    Object.assign(window, { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
    this.document = window.document;
    const main = this.document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    this.main = main;
    this.address = address;
    this.watcher = watchPage(
      this.document,
      {
        onCards: ({ fresh, gone }) => {
          for (const reading of gone) this.take(reading);
          for (const reading of fresh) this.draw(reading);
        },
        onHealth: (health) => this.health.push(health),
      },
      {
        signal: this.abort.signal,
        isVisible: (element) => !element.closest('[hidden]'),
        address: () => this.address,
        now: () => NOW,
      },
    );
  }

  private draw(reading: CardReading): void {
    this.told.push(`+${reading.key}`);
    this.hosts.get(reading.key)?.host.remove();
    const host = this.document.createElement('winnow-badge');
    reading.card.append(host);
    this.hosts.set(reading.key, { host, reading });
  }

  private take(reading: CardReading): void {
    this.told.push(`-${reading.key}`);
    this.hosts.get(reading.key)?.host.remove();
    this.hosts.delete(reading.key);
  }

  /** Lets everything that waits come to an end. */
  async settle(): Promise<void> {
    await vi.advanceTimersByTimeAsync(10_000);
  }

  go(address: string): void {
    this.address = address;
    this.watcher.addressChanged();
  }

  /** What stands on the page: each host's card, by the name its card shows, and the name told for it. */
  badges(): { shown: string; told: string }[] {
    return [...this.document.querySelectorAll('winnow-badge')].map((host) => ({
      shown: host.parentElement?.querySelector('p a')?.textContent ?? '',
      told: [...this.hosts.values()].find((entry) => entry.host === host)?.reading.invitation?.name ?? '',
    }));
  }

  element(selector: string): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing on the page matches ${selector}.`);
    return found;
  }
}

export const named = (name: string): { shown: string; told: string } => ({ shown: name, told: name });
