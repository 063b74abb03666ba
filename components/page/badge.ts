import type { BadgeDrawing, BadgeDress, Judgement, ReplyKind } from '../../utils/model';
import { copyText } from './copy';
import { draw } from './draw';
import { markCopied, markRefused } from './feedback';

/** Name of Winnow's element on the page: the only thing of it that the page can see. */
export const HOST_NAME = 'winnow-badge';

/** What a badge says: a judgement with its drawing, or why there is none. */
export type BadgeContent = { judgement: Judgement; drawing: BadgeDrawing } | 'not-judged' | 'not-read';

/** What a badge needs of its surroundings. */
export interface BadgeWorld {
  /** Null until the background has sent it; a badge is filled only then. */
  dress: BadgeDress | null;
  /** Shared by all badges. */
  sheets: readonly CSSStyleSheet[];
  /** Told before a panel opens, so that another one can close first. */
  onOpen: (badge: Badge) => void;
  onCopied: (card: Element, kind: ReplyKind) => void;
  /** The user's click about the sender (`act`) or the verdict (`correct`); `what` is what the button carries. */
  onAct: (card: Element, name: 'act' | 'correct', what: string) => void;
}

/**
 * One request's badge: a host in the card with a closed root. It takes its full room at once and is filled later, so
 * that nothing moves. Construction touches nothing outside; `place` puts it on a card.
 */
export class Badge {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #body = draw(['div', { class: 'winnow' }]);
  readonly #strip = draw(['div', { class: 'strip' }]);
  /** The live region; it has to be there before its text, or a screen reader may not speak it. */
  readonly #status = draw(['span', { class: 'hidden', role: 'status' }]);
  readonly #world: BadgeWorld;
  #content: BadgeContent | null = null;
  #panel: Element | null = null;
  /** Which group of buttons the user clicked last, until what it changed is shown. */
  #acted: string | null = null;

  constructor(world: BadgeWorld) {
    this.#world = world;
    [this.host, this.#root] = createHost();
    this.#root.adoptedStyleSheets = [...world.sheets];
    this.#body.append(this.#strip, this.#status);
    this.#root.append(this.#body);
    this.#root.addEventListener('click', this);
    this.#root.addEventListener('keydown', this);
  }

  /** Makes it the card's last child, where it is not already, in the place of one that an earlier Winnow left behind. */
  place(card: Element): void {
    if (this.host.parentNode === card) return;
    for (const child of Array.from(card.children)) if (child.localName === HOST_NAME) child.remove();
    card.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }

  /** Says something else; an open panel stays open with what it says now. Told the same again, it leaves all as it is. */
  fill(content: BadgeContent | null): void {
    if (isSame(this.#content, content)) return;
    const wasOpen = this.#panel;
    this.close();
    this.#content = content;
    const { dress } = this.#world;
    this.#strip.replaceChildren();
    if (!content || !dress) return;
    const strip = typeof content === 'string' ? [dress.quiet[content]] : content.drawing.strip;
    this.#strip.append(...strip.map(draw));
    // What the user's own click changed is shown where it was made, and can be taken back there.
    if (wasOpen) this.#open();
    if (this.#acted) {
      this.#status.textContent = this.#find('.told')?.textContent ?? '';
      const next = this.#find(`[data-group="${this.#acted}"]`);
      focus(next);
      // What the new verdict says above it may be longer than what was said there before.
      next?.scrollIntoView({ block: 'nearest' });
    }
    this.#acted = null;
  }

  /** Says a notice in the words of a new dress; a verdict has its own with it. */
  redress(): void {
    const content = this.#content;
    if (typeof content !== 'string') return;
    this.#content = null;
    this.fill(content);
  }

  /** Brings the card into view and puts the focus on the verdict. */
  focus(): boolean {
    this.host.scrollIntoView({ block: 'center' });
    return focus(this.#find('.verdict'));
  }

  /** Copies the reply in view, on a key of the browser's own, where the focus is within the card. */
  copyIfFocused(): void {
    const shown = this.#find('.panel .copy') ?? this.#find('.copy');
    if (shown && this.#card().matches(':focus-within')) this.#act(shown);
  }

  close(giveFocusBack = false): void {
    if (!this.#panel) return;
    this.#panel.remove();
    this.#panel = null;
    const verdict = this.#find('.verdict');
    setExpanded(verdict, false);
    if (giveFocusBack) focus(verdict);
  }

  /** The one listener of everything inside. The page's own handlers on the card must not take a click for theirs. */
  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) return this.#onKey(event);
    event.stopPropagation();
    const target = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    if (target) this.#act(target);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel) {
      event.preventDefault();
      event.stopPropagation();
      // What was opened within the panel closes first.
      const opener = this.#root.activeElement?.closest('.fold')?.querySelector('[aria-expanded="true"]');
      if (!opener) return this.close(true);
      fold(opener, false);
      focus(opener);
    } else if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  }

  #act(target: Element): void {
    const content = this.#content;
    if (!content || typeof content === 'string') return;
    const index = Number(target.getAttribute('data-index'));
    const action = target.getAttribute('data-action');
    switch (action) {
      case 'toggle':
        return this.#panel ? this.close() : this.#open();
      case 'close':
        return this.close(true);
      case 'fold':
        return this.#fold(target);
      case 'kind': {
        const pane = content.drawing.panes[index];
        if (pane) this.#find('.pane')?.replaceWith(draw(pane));
        for (const kind of target.parentElement?.children ?? [])
          kind.setAttribute('aria-pressed', String(kind === target));
        return;
      }
      case 'copy':
        return void this.#copy(content.judgement, index, target);
      case 'act':
      case 'correct':
        this.#acted = target.getAttribute('data-group');
        return this.#world.onAct(this.#card(), action, target.getAttribute('data-act') ?? '');
    }
  }

  /** Opens or closes what stands behind a button; of the last row's only one is open, or nobody could tell whose choices stand there. */
  #fold(target: Element): void {
    const opens = target.getAttribute('aria-expanded') === 'false';
    const other = target.closest('.acts')?.querySelector('[aria-expanded="true"]');
    if (other) fold(other, false);
    fold(target, opens);
  }

  #open(): void {
    const content = this.#content;
    if (!content || typeof content === 'string') return;
    this.#world.onOpen(this);
    this.#panel = draw(content.drawing.panel);
    this.#body.append(this.#panel);
    setExpanded(this.#find('.verdict'), true);
  }

  async #copy({ assessment }: Judgement, index: number, target: Element): Promise<void> {
    const { dress, onCopied } = this.#world;
    const reply = assessment.replies[index];
    if (!reply || !dress) return;
    if (await copyText(reply.text, this.#root)) {
      markCopied(target, this.#status, dress);
      onCopied(this.#card(), reply.kind);
      return;
    }
    if (!this.#panel) this.#open();
    if (this.#panel) markRefused(this.#panel, dress);
  }

  /** The card it stands on; the host itself while it stands on none. */
  #card(): Element {
    return this.host.parentElement ?? this.host;
  }

  #find(selector: string): Element | null {
    return this.#body.querySelector(selector);
  }
}

function focus(target: Element | null): boolean {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  return target !== null;
}

function setExpanded(button: Element | null, open: boolean): void {
  button?.setAttribute('aria-expanded', String(open));
}

/** Opens or closes what stands behind a button in place. */
function fold(button: Element, open: boolean): void {
  setExpanded(button, open);
  button.nextElementSibling?.toggleAttribute('hidden', !open);
}

function isSame(a: BadgeContent | null, b: BadgeContent | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A host with a closed root. Where the page has registered our element's name as a custom element of its own, that
 * element could ask for its closed root; a plain `div` cannot.
 */
function createHost(): [HTMLElement, ShadowRoot] {
  const own = document.createElement(HOST_NAME);
  const host = own.matches(':defined') ? document.createElement('div') : own;
  return [host, host.attachShadow({ mode: rootMode() })];
}

/** Closed in every build that ships; `WXT_OPEN_ROOTS` opens it for a build of the tests' own. */
function rootMode(): ShadowRootMode {
  return import.meta.env.WXT_OPEN_ROOTS === 'yes' ? 'open' : 'closed';
}
