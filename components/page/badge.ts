import type { Judgement, Reply, ReplyKind } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import type { BadgeContent, ChipDress } from './chip';
import { buildChip } from './chip';
import { copyText } from './copy';
import { el } from './dom';
import { buildPanel } from './panel';
import { showReply } from './panel-reply';
import { markCopied, markRefused } from './feedback';

/** Name of Winnow's element on the page: the only thing of it that the page can see. */
export const HOST_NAME = 'winnow-badge';

/** What a badge needs of its surroundings. */
export interface BadgeWorld {
  /** Null until the background has sent them; a badge is filled only then. */
  dress: ChipDress | null;
  /** Shared by all badges. */
  sheets: readonly CSSStyleSheet[];
  /** Told before a panel opens, so that another one can close first. */
  onOpen: (badge: Badge) => void;
  onCopied: (card: Element, kind: ReplyKind) => void;
  /** The user's click about the sender: a list, or handled. */
  onAct: (card: Element, act: string) => void;
}

/**
 * One request's badge: a host in the card with a closed root. It takes its full room at once and is filled later, so
 * that nothing moves. Construction touches nothing outside; `place` puts it on a card.
 */
export class Badge {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #strip: HTMLElement;
  readonly #world: BadgeWorld;
  #content: BadgeContent | null = null;
  #panel: HTMLElement | null = null;
  #acted = false;

  constructor(world: BadgeWorld) {
    this.#world = world;
    [this.host, this.#root] = createHost();
    this.#root.adoptedStyleSheets = [...world.sheets];
    this.#strip = el('div', { class: 'strip' });
    this.#body = el('div', { class: 'winnow' });
    this.#body.append(this.#strip);
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

  /** Says something else and closes an open panel; told the same again, it leaves all as it is. */
  fill(content: BadgeContent | null): void {
    if (isSame(this.#content, content)) return;
    const wasOpen = this.#panel;
    this.close();
    this.#content = content;
    const { dress } = this.#world;
    this.#body.lang = dress?.words.lang ?? '';
    this.#strip.replaceChildren();
    if (!content || !dress) return;
    this.#strip.append(buildChip(content, dress));
    const judgement = this.#judgement();
    const mark = judgement?.memory?.mark;
    if (mark) this.#strip.append(el('span', { class: 'mark', text: mark }));
    // What the user's own click changed is shown where it was made, and can be taken back there.
    if (wasOpen && judgement) this.#open(judgement, dress.words);
    if (this.#acted) this.#panel?.querySelector<HTMLElement>('[data-act]')?.focus({ preventScroll: true });
    this.#acted = false;
  }

  /** Brings the card into view and puts the focus on the verdict. */
  focus(): boolean {
    this.host.scrollIntoView({ block: 'center' });
    const verdict = this.#verdict();
    verdict?.focus({ preventScroll: true });
    return verdict !== null;
  }

  /** Copies the reply in view, on a key of the browser's own, where the focus is within the card. */
  copyIfFocused(): void {
    const shown = (this.#panel ?? this.#strip).querySelector('.copy');
    if (shown && this.#card().matches(':focus-within')) this.#act(shown);
  }

  close(giveFocusBack = false): void {
    if (!this.#panel) return;
    this.#panel.remove();
    this.#panel = null;
    const verdict = this.#verdict();
    verdict?.setAttribute('aria-expanded', 'false');
    if (giveFocusBack) verdict?.focus({ preventScroll: true });
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
      this.close(true);
    } else if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  }

  #act(target: Element): void {
    const judgement = this.#judgement();
    const words = this.#world.dress?.words;
    if (!judgement || !words) return;
    switch (target.getAttribute('data-action')) {
      case 'toggle':
        return this.#panel ? this.close() : this.#open(judgement, words);
      case 'close':
        return this.close(true);
      case 'more':
        return this.#showAllReasons(target);
      case 'kind':
        return this.#choose(judgement, indexOf(target), words);
      case 'copy':
        return void this.#copy(judgement.assessment.replies[indexOf(target)], target);
      case 'act':
        this.#acted = true;
        return this.#world.onAct(this.#card(), target.getAttribute('data-act') ?? '');
    }
  }

  #open(judgement: Judgement, words: PageWords): void {
    this.#world.onOpen(this);
    this.#panel = buildPanel(judgement, this.#name(), words);
    this.#body.append(this.#panel);
    this.#verdict()?.setAttribute('aria-expanded', 'true');
  }

  #showAllReasons(more: Element): void {
    const hidden = this.#panel?.querySelectorAll<HTMLElement>('.reasons > [hidden]') ?? [];
    for (const item of hidden) item.hidden = false;
    // The button goes; the focus goes on to the first reason it brought.
    const [first] = hidden;
    if (first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
    more.remove();
  }

  #choose(judgement: Judgement, index: number, words: PageWords): void {
    const reply = judgement.assessment.replies[index];
    const half = this.#panel?.querySelector('.reply');
    if (!reply || !half) return;
    showReply(half, reply, index, words);
  }

  async #copy(reply: Reply | undefined, target: Element): Promise<void> {
    const { dress, onCopied } = this.#world;
    const words = dress?.words;
    if (!reply || !words) return;
    if (await copyText(reply.text, this.#root)) {
      markCopied(target, this.#strip, words);
      onCopied(this.#card(), reply.kind);
      return;
    }
    const judgement = this.#judgement();
    if (judgement && !this.#panel) this.#open(judgement, words);
    if (this.#panel) markRefused(this.#panel, words);
  }

  /** The card it stands on; the host itself while it stands on none. */
  #card(): Element {
    return this.host.parentElement ?? this.host;
  }

  #verdict(): HTMLElement | null {
    return this.#strip.querySelector<HTMLElement>('.verdict');
  }

  #judgement(): Judgement | null {
    return typeof this.#content === 'object' ? (this.#content?.judgement ?? null) : null;
  }

  #name(): string {
    return typeof this.#content === 'object' ? (this.#content?.name ?? '') : '';
  }
}

/** Which reply a button is about; the first, the suggestion, where it does not say. */
function indexOf(target: Element): number {
  return Number(target.getAttribute('data-index'));
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
