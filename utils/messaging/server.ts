import { browser } from 'wxt/browser';
import { messageSchemas, parse } from '../model';
import { isEnvelope, trust } from './client';
import type { Answer, BackgroundMessage, Request, Response } from './map';

const LINKEDIN = 'https://www.linkedin.com';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: unknown;
}

/** What a handler is told of who sent a message. */
export interface From {
  /** The tab it came from; null where it came from none. */
  tabId: number | null;
}

/** What the background does with each of its messages. */
export type BackgroundHandlers = {
  [N in BackgroundMessage]: (data: Request<N>, from: From) => Promise<Response<N>>;
};

/** Why a message was refused: its name where it is a known one, never its content. */
export interface Refusal {
  name: BackgroundMessage | 'unknown';
  reason: 'stranger' | 'not-privileged' | 'not-linkedin' | 'unknown-message' | 'malformed' | 'failed';
}

export interface ServerOptions {
  /** This extension's id, and the address its own pages begin with. */
  own: { id: string; pages: string };
  onRefused?: (refusal: Refusal) => void;
}

/**
 * Makes the function that answers one message: looks at the sender, then at the data, then calls the handler.
 * It answers with a reason but without a word of what was sent.
 */
export function createServer(
  handlers: BackgroundHandlers,
  { own, onRefused }: ServerOptions,
): (message: unknown, sender: Sender) => Promise<Answer> {
  return async (message, sender) => {
    const name = isEnvelope(message) && isKnown(message.name) ? message.name : null;
    const refuse = (reason: Refusal['reason'], sentence: string): Answer => {
      onRefused?.({ name: name ?? 'unknown', reason });
      return { ok: false, reason: sentence };
    };
    if (sender.id !== own.id) return refuse('stranger', 'The sender is not part of Winnow.');
    if (!name || !isEnvelope(message)) return refuse('unknown-message', 'There is no such message.');
    if (name.startsWith('surface:') && !isOwnPage(sender, own.pages))
      return refuse('not-privileged', 'Only Winnow’s own pages may ask this.');
    if (name.startsWith('page:') && !isLinkedIn(sender))
      return refuse('not-linkedin', 'Only Winnow on LinkedIn’s page may ask this.');
    const data = parse(messageSchemas[name], message.data);
    if (!data.ok) return refuse('malformed', 'The message is not valid.');
    try {
      const handle: (data: never, from: From) => Promise<unknown> = handlers[name];
      const { value } = data;
      trust(value);
      return { ok: true, value: await handle(value, { tabId: tabOf(sender) }) };
    } catch {
      return refuse('failed', 'The background could not answer.');
    }
  };
}

/** Answers the background's messages for as long as the worker lives. Call it before the first await. */
export function serve(handlers: BackgroundHandlers, onRefused: (refusal: Refusal) => void): void {
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  const answer = createServer(handlers, { own, onRefused });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (a: Answer) => void) => {
    void answer(message, sender).then(respond);
    return true;
  });
}

function isKnown(name: string): name is BackgroundMessage {
  return Object.hasOwn(messageSchemas, name);
}

function tabOf({ tab }: Sender): number | null {
  return typeof tab === 'object' && tab !== null && 'id' in tab && typeof tab.id === 'number' ? tab.id : null;
}

function isOwnPage(sender: Sender, pages: string): boolean {
  return sender.url?.startsWith(pages) ?? false;
}

/** A content script runs in a tab, in its top frame, on LinkedIn's own origin. */
function isLinkedIn(sender: Sender): boolean {
  if (!sender.tab || (sender.frameId ?? 0) !== 0 || !sender.url) return false;
  if (sender.origin !== undefined && sender.origin !== LINKEDIN) return false;
  return URL.canParse(sender.url) && new URL(sender.url).origin === LINKEDIN;
}
