/**
 * Stands in for WXT's content-script context at build time (see wxt.config.ts). That one sends an event over the page's document
 * whose name holds the extension's id, and stops when the page sends a like one: the page could know Winnow by it and
 * switch it off. Winnow's script keeps a lifetime of its own and needs nothing of a context.
 */
export class ContentScriptContext {
  readonly quiet = true;
}
