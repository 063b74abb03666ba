import type { PageRow } from '../../utils/model';

/** Widths of the table's columns, in characters; the reply takes what is left. */
const WIDTH = { name: 20, verdict: 20, reason: 52 };

/** The requests as a plain table: name, verdict, main reason, the reply's first words. */
export function requestsTable(rows: readonly PageRow[]): string {
  const head = line('Name', 'Verdict', 'Main reason', 'Reply');
  return [head, '-'.repeat(head.length + 20), ...rows.map(row)].join('\n');
}

function row({ invitation, judgement }: PageRow): string {
  if (!judgement) return line(invitation.name, '(no answer)', '', '');
  const { assessment, summary } = judgement;
  return line(
    invitation.name,
    summary.label,
    summary.sentence,
    assessment.replies[0]?.text ?? summary.guidance ?? '',
  );
}

function line(name: string, verdict: string, reason: string, reply: string): string {
  return `${fit(name, WIDTH.name)} ${fit(verdict, WIDTH.verdict)} ${fit(reason, WIDTH.reason)} ${fit(reply, 44).trimEnd()}`;
}

/** Cuts or fills a text to a number of columns; East Asian letters take two. */
function fit(text: string, columns: number): string {
  let out = '';
  let used = 0;
  for (const character of text.replace(/\s+/gu, ' ')) {
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
      character,
    )
      ? 2
      : 1;
    if (used + wide > columns - 1) {
      out += '…';
      used += 1;
      break;
    }
    out += character;
    used += wide;
  }
  return out + ' '.repeat(Math.max(0, columns - used));
}
