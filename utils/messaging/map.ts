import type {
  Act,
  BadgeDrawing,
  BadgeDress,
  Correction,
  Goals,
  Invitation,
  Judgement,
  Language,
  MemoryLook,
  Outcome,
  PageGlance,
  PageState,
  ReplyExample,
  ReplyKind,
  ReplySettings,
  Verdict,
} from '../model';

/** An element of a page: tag, role, names of its attributes, what it holds. */
export type PageOutline = [tag: string, role: string, names: string[], children: PageOutline[]];

/** A request's judgement, and the badge that shows it on the page. */
export interface Judged {
  judgement: Judgement;
  drawing: BadgeDrawing;
}

/** A request on its way to the background, named by its key within the tab. */
export interface BatchItem {
  key: string;
  invitation: Invitation;
}

/** A request, by its place in what was asked about, and its verdicts under one set of goals and under another. */
export interface VerdictChange {
  at: number;
  from: Verdict;
  to: Verdict;
}

/**
 * Every message there is: name → what is sent and what is answered. The prefix says who sends it.
 * `page:` a content script on LinkedIn; `surface:` popup, side panel, options or welcome; `background:` the worker.
 */
export interface MessageMap {
  /** Judges a batch in the background; answers stand in the order of the items, null for one that was refused. */
  'page:judge': { request: { items: BatchItem[]; since?: number }; response: { answers: (Judged | null)[] } };
  /** What all badges share: only the invitations pages need it, so that the content script does not carry it. */
  'page:dress': { request: null; response: BadgeDress };
  /** A reply was copied on the page or a surface; the history remembers when and which. */
  'page:copied': { request: { invitation: Invitation; kind: ReplyKind }; response: null };
  'surface:copied': { request: { invitation: Invitation; kind: ReplyKind }; response: null };
  /** The user's one click about a sender: on or off a list, handled. The tabs are told, whose verdicts change by it. */
  'page:act': { request: { invitation: Invitation; act: Act }; response: null };
  'surface:act': { request: { invitation: Invitation; act: Act }; response: null };
  /** The user's own word on one request in the place of the verdict; null takes it back. The tabs are told. */
  'page:correct': { request: { invitation: Invitation; correction: Correction | null }; response: null };
  'surface:correct': { request: { invitation: Invitation; correction: Correction | null }; response: null };
  /** How many requests of the sender's tab are undecided, for the toolbar icon; null once it shows no invitations page. */
  'page:undecided': { request: { count: number | null }; response: null };
  /** What became of a request where the page shows it. */
  'page:outcome': { request: { invitation: Invitation; outcome: Outcome }; response: null };
  /** To a tab's content script: what it has read and been told. */
  'surface:page-state': { request: null; response: PageState };
  /** To a tab's content script: the same with its first rows only, and none where `known` is the serial of today. */
  'surface:page-glance': { request: { first: number; known: string | null }; response: PageGlance };
  /** To a tab's content script: scroll to a request and focus its badge (the one scroll there is, on the user's click). */
  'surface:show-on-page': { request: { key: string }; response: { shown: boolean } };
  /** To a tab's content script: the reply of one of its requests was copied in popup or side panel. */
  'surface:row-copied': { request: { key: string }; response: null };
  /** To a tab's content script: the structure of the page, to be redacted before anybody sees it. */
  'surface:page-outline': { request: null; response: { outline: PageOutline } };
  /** Judges a pasted text. */
  'surface:judge-text': { request: { invitation: Invitation }; response: Judgement };
  /** The goals as they stand; `trouble` says in one sentence what could not be read and where it is kept, else null. */
  'surface:read-goals': { request: null; response: { goals: Goals; trouble: string | null } };
  /** Saves goals after validation; tells the tabs, which send their requests again. */
  'surface:save-goals': {
    request: { goals: unknown };
    response: { ok: true } | { ok: false; reason: string };
  };
  /** Judges requests by goals that need not be the stored ones; nothing is recorded. Null where the goals are not valid. */
  'surface:judge-by': {
    request: { invitations: Invitation[]; goals: unknown };
    response: { judgements: Judgement[] } | null;
  };
  /** Which requests have another verdict under one set of goals than under another. Null where either is not valid. */
  'surface:compare-goals': {
    request: { invitations: Invitation[]; before: unknown; after: unknown };
    response: { changes: VerdictChange[] } | null;
  };
  /** How replies are written, with the user's own templates; `trouble` as for the goals. */
  'surface:read-reply-settings': {
    request: null;
    response: { settings: ReplySettings; trouble: string | null };
  };
  'surface:save-reply-settings': {
    request: { settings: unknown };
    response: { ok: true } | { ok: false; reason: string };
  };
  /** What requests give to templates of a language, and a template to begin with for each intent. */
  'surface:reply-examples': {
    request: { language: Language; settings: ReplySettings; invitations: Invitation[] };
    response: { examples: ReplyExample[]; starters: Record<ReplyKind, string> };
  };
  /** How the memory is kept, and what there is to see of it. */
  'surface:read-memory': { request: null; response: MemoryLook };
  'surface:save-memory-settings': {
    request: { settings: unknown };
    response: { ok: true } | { ok: false; reason: string };
  };
  /** Marks a remembered request as done with, or takes the mark off. */
  'surface:handled': { request: { key: string; handled: boolean }; response: null };
  /** Forgets every remembered request and connection. */
  'surface:wipe-memory': { request: null; response: null };
  /** The settings page wrote to the memory itself, as an import does: it is to be read anew. */
  'surface:memory-changed': { request: null; response: null };
  /** To content scripts: verdicts may have changed, send the requests again. */
  'background:judge-again': { request: null; response: null };
  /** To the content script in front: copy the reply of the request that has the focus, on the user's own key. */
  'background:copy-focused': { request: null; response: null };
  /** To the content script in front: go to the next undecided request, on the user's own key. */
  'background:show-next': { request: null; response: null };
  /** To content scripts: what they would tell by `page:undecided`. */
  'background:undecided': { request: null; response: { count: number | null } };
}

export type MessageName = keyof MessageMap;

/** Messages that a tab's content script answers. */
export type TabMessage =
  | 'surface:page-state'
  | 'surface:page-glance'
  | 'surface:show-on-page'
  | 'surface:row-copied'
  | 'surface:page-outline'
  | 'background:judge-again'
  | 'background:copy-focused'
  | 'background:show-next'
  | 'background:undecided';

/** Messages that the background answers. */
export type BackgroundMessage = Exclude<MessageName, TabMessage>;

export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Response<N extends MessageName> = MessageMap[N]['response'];

/** A message as it travels. */
export interface Envelope {
  name: string;
  data: unknown;
}

/** An answer as it travels. */
export type Answer = { ok: true; value: unknown } | { ok: false; reason: string };
