import type { PageGlance, PageHealth, PageRow } from '../model';
import { MessageFailed, sendToTab } from '../messaging/client';
import type { PageLook } from '../../components/requests/look';

/** Rows that a surface opens with: more than any window shows at once. */
export const FIRST_ROWS = 20;
/** How long a tab may take to answer before it counts as silent, in milliseconds. */
const PATIENCE = 5_000;

/** What a surface has been told of a tab, to ask only for what is new. */
export interface Known {
  tabId: number;
  serial: string;
  health: PageHealth;
  rows: PageRow[];
}

/** A look at a tab, and what is known of it from now on; `known` is null while rows are still missing. */
export interface Glimpse {
  look: PageLook;
  known: Known | null;
}

/**
 * Asks a tab for its first rows, which come quickly however many it has.
 * @param known what was told before; where nothing has changed since, it is the answer.
 */
export async function glanceAt(tabId: number | null, known: Known | null): Promise<Glimpse> {
  if (tabId === null) return { look: { kind: 'no-answer' }, known: null };
  const before = known?.tabId === tabId ? known : null;
  const silence = new Promise<Glimpse>((resolve) => {
    setTimeout(() => resolve({ look: { kind: 'silent' }, known: null }), PATIENCE);
  });
  const answer = sendToTab(tabId, 'surface:page-glance', {
    first: FIRST_ROWS,
    known: before?.serial ?? null,
  }).then((glance) => told(tabId, glance, before), unanswered);
  return Promise.race([answer, silence]);
}

/** Asks a tab for all its rows. They belong to the serial of the glance before; a change in between is met by the next glance. */
export async function lookAt(tabId: number, serial: string): Promise<Glimpse> {
  return sendToTab(tabId, 'surface:page-state', null).then(
    ({ health, rows }): Glimpse => ({
      look: { kind: 'page', state: { health, rows } },
      known: { tabId, serial, health, rows },
    }),
    unanswered,
  );
}

function told(tabId: number, glance: PageGlance, before: Known | null): Glimpse {
  const { serial, total, counts, health } = glance;
  const rows = before?.serial === serial ? before.rows : glance.rows;
  const state = { health, rows };
  if (rows.length < total)
    return { look: { kind: 'page', state, beginning: { total, counts, serial } }, known: null };
  return { look: { kind: 'page', state }, known: { tabId, serial, health, rows } };
}

/** Nobody at the other end has a cause of its own; a refusal of Winnow's own script has none. */
function unanswered(error: unknown): Glimpse {
  const kind = error instanceof MessageFailed && error.cause ? 'no-answer' : 'silent';
  return { look: { kind }, known: null };
}
