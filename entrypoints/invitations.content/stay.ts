import type { Layer } from '../../components/page/layer';
import { createLayer, NO_LAYER } from '../../components/page/layer';
import type { CardReading } from '../../utils/linkedin';
import { watchPage } from '../../utils/linkedin';
import { send, trust } from '../../utils/messaging/client';
import { insist } from './insist';
import { createJudgeQueue } from './judge-queue';
import type { Registry } from './registry';

/** One stay on the invitations page. */
export interface Stay {
  /** To be told when the address changed and is still an invitations page. */
  addressChanged: () => void;
  /** Has everything judged anew, and asks for the badges' dress in case the language changed; they keep their last word until the new one comes. */
  judgeAgain: () => void;
  /** Scrolls to a request and focuses its badge. */
  show: (key: string) => boolean;
  /** Goes on to the next request that the user has still to decide about. */
  showNext: () => void;
  /** Copies the reply of the request that has the focus. */
  copyFocused: () => void;
}

/**
 * Watches the page and has what comes judged, until `signal` aborts.
 * @param draws whether verdicts are drawn on the page; otherwise nothing is put into it.
 */
export function beginStay(registry: Registry, draws: boolean, signal: AbortSignal): Stay {
  /** Tells the background of something about a card's request. A memory that fails costs the user nothing. */
  const tell = (
    name: 'page:copied' | 'page:act' | 'page:correct' | 'page:outcome',
    card: Element,
    more: object,
  ): void => {
    const invitation = registry.byCard(card)?.reading.invitation;
    if (!invitation) return;
    const data: object = { invitation, ...more };
    trust(data);
    void send(name, data).catch(() => undefined);
  };
  const layer: Layer = draws
    ? createLayer({
        dress: async () => insist(() => send('page:dress', null), signal),
        onCopied(card, kind) {
          tell('page:copied', card, { kind });
          const key = registry.byCard(card)?.reading.key;
          if (key !== undefined) registry.copied(key);
        },
        onAct: (card, name, what) =>
          name === 'act'
            ? tell('page:act', card, { act: what })
            : tell('page:correct', card, { correction: what || null }),
        signal,
      })
    : NO_LAYER;
  const queue = createJudgeQueue({
    onJudged(key, judged) {
      const entry = judged ? registry.judge(key, judged) : registry.get(key);
      if (entry) layer.fill(entry.reading.card, judged ?? 'not-judged');
    },
    onUnanswered(key) {
      const entry = registry.get(key);
      if (entry && !entry.judged) layer.fill(entry.reading.card, 'not-judged');
    },
    signal,
  });
  const watcher = watchPage(
    document,
    {
      onCards({ fresh, gone }) {
        const kept = new Set(fresh.map(({ card }) => card));
        for (const reading of gone) {
          const { card, key } = reading;
          // One at a time is the user's own doing; more at once is the page's.
          if (
            gone.length === 1 &&
            isVisible(card) &&
            !kept.has(card) &&
            !fresh.some((other) => other.key === key)
          )
            tell('page:outcome', card, {
              outcome: card.querySelector('[href*="/messaging/"]') ? 'accepted' : 'ignored',
            });
          registry.drop(reading);
          if (!kept.has(reading.card)) layer.remove(reading.card);
        }
        const asked: CardReading[] = [];
        for (const reading of fresh) {
          const { judged } = registry.add(reading);
          layer.place(reading.card, reading.invitation ? judged : 'not-read');
          if (reading.invitation && !judged) asked.push(reading);
        }
        queue.ask(asked);
      },
      onHealth(health) {
        registry.health = health;
      },
    },
    { signal, isVisible, address: () => location.href },
  );
  let last: string | null = null;
  const show = (key: string): boolean => {
    const card = registry.get(key)?.reading.card;
    if (!card) return false;
    last = key;
    return layer.show(card);
  };
  return {
    addressChanged: watcher.addressChanged,
    judgeAgain() {
      layer.dressAnew();
      queue.ask(registry.forgetVerdicts());
    },
    copyFocused: layer.copyFocused,
    show,
    showNext() {
      const next = registry.undecidedAfter(registry.focused()?.reading.key ?? last);
      if (next) show(next.reading.key);
    },
  };
}

/** As the browser shows it: neither itself nor anything around it hidden. */
function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
