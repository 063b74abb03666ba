import type { Invitation, Judgement } from '../../utils/model';
import { fit } from './width';

/** Columns taken where the terminal does not tell its width. */
const USUAL_WIDTH = 120;
const GAP = '  ';

/** Width of the terminal in columns, from the terminal itself or `COLUMNS`. */
export function terminalWidth(): number {
  const told = process.stdout.columns ?? Number(process.env['COLUMNS']);
  return Number.isFinite(told) && told >= 40 ? Math.min(told, 400) : USUAL_WIDTH;
}

/** A request and its judgement in one row: name, verdict, main reason, the reply's first words. */
export function judgementRow(invitation: Invitation, judgement: Judgement, width: number): string {
  const { assessment, summary } = judgement;
  const reply = assessment.replies[0]?.text ?? summary.guidance ?? '';
  return row([invitation.name, summary.label, summary.sentence, reply], width);
}

/** A request as read in one row: name, headline, note. */
export function invitationRow(invitation: Invitation, width: number): string {
  return row([invitation.name, invitation.headline ?? '', invitation.note ?? ''], width);
}

/** Name and verdict have a fixed share; what is left is shared evenly. */
function row(cells: string[], width: number): string {
  const [first = '', second = '', ...rest] = cells;
  const name = Math.min(24, Math.floor(width / 5));
  const label = Math.min(rest.length === 1 ? 40 : 24, Math.floor(width / 4));
  const left = width - name - label - GAP.length * (cells.length - 1);
  const share = Math.floor(left / rest.length);
  return [fit(first, name), fit(second, label), ...rest.map((cell) => fit(cell, share))].join(GAP).trimEnd();
}
