/** Calls `ready` as soon as the document has a body: at the start of a load the parser has not come to it yet. */
export function onceBody(ready: () => void, signal: AbortSignal): void {
  if (document.body) return ready();
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    ready();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
