import { nativeBrowser } from './runtime';
import type { Answer, BackgroundMessage, Envelope, MessageName, Request, Response, TabMessage } from './map';

/** The other side refused the message, or, where `cause` is set, did not answer it. */
export class MessageFailed extends Error {}

/**
 * Sends a message to the background and waits for its answer.
 * @throws MessageFailed where the background refuses it, answers nothing, or this script's extension is gone.
 */
export async function send<N extends BackgroundMessage>(name: N, data: Request<N>): Promise<Response<N>> {
  return unwrap<N>(name, async () => nativeBrowser().runtime.sendMessage({ name, data } satisfies Envelope));
}

/**
 * Asks the content script of a tab; for extension pages and the background.
 * @throws MessageFailed where the tab runs no content script of this version, or it refuses.
 */
export async function sendToTab<N extends TabMessage>(
  tabId: number,
  name: N,
  data: Request<N>,
): Promise<Response<N>> {
  return unwrap<N>(name, async () =>
    nativeBrowser().tabs.sendMessage(tabId, { name, data } satisfies Envelope),
  );
}

/** What a content script does with each message meant for a tab. */
export type TabHandlers = {
  [N in TabMessage]: (data: Request<N>) => Response<N>;
};

/** Answers the messages meant for a tab until `signal` aborts. Only this extension's own contexts are heard. */
export function listenInTab(handlers: TabHandlers, signal: AbortSignal): void {
  const own = nativeBrowser().runtime.id;
  const onMessage = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: Answer) => void,
  ): boolean => {
    const call = sender.id === own && isEnvelope(message) ? handlerFor(handlers, message) : null;
    if (!call) return false;
    respond(call());
    return true;
  };
  nativeBrowser().runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // After an update of the extension the listener is gone with the old runtime.
    if (isAlive()) nativeBrowser().runtime.onMessage.removeListener(onMessage);
  });
}

/** Whether this script's extension is still there: it is not after an update, a reload or a removal. */
export function isAlive(): boolean {
  try {
    return Boolean(nativeBrowser().runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Takes a value for what the map declares. Only for what can come from nobody but Winnow's own code of the same version:
 * the sender was looked at, and what the background takes in was validated.
 */
export function trust(_value: unknown): asserts _value is never {}

/** Whether a value has the shape of a message, of whatever name. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}

function handlerFor(handlers: TabHandlers, message: Envelope): (() => Answer) | null {
  const handle: ((data: never) => unknown) | undefined = new Map(Object.entries(handlers)).get(message.name);
  if (!handle) return null;
  return () => {
    try {
      const { data } = message;
      trust(data);
      return { ok: true, value: handle(data) };
    } catch {
      return { ok: false, reason: 'The page could not answer.' };
    }
  };
}

async function unwrap<N extends MessageName>(name: N, ask: () => Promise<unknown>): Promise<Response<N>> {
  const answer = await ask().catch(() => null);
  if (!isAnswer(answer)) throw new MessageFailed(`${name}: no answer`, { cause: name });
  if (!answer.ok) throw new MessageFailed(`${name}: ${answer.reason}`);
  const { value } = answer;
  trust(value);
  return value;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
