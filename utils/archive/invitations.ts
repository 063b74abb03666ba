import { invitationSchema, parse } from '../model';
import type { Invitation } from '../model';
import { dateOrder, readTimestamp } from './dates';
import { profileUrlOf } from './profile-url';
import type { Read } from './table';
import { readTable } from './table';

const COLUMNS = [
  'From',
  'To',
  'Sent At',
  'Message',
  'Direction',
  'inviterProfileUrl',
  'inviteeProfileUrl',
] as const;

/** What LinkedIn writes for a request that came in or went out; an account in another language may have its own word. */
const INCOMING = new Set([
  'incoming',
  'received',
  'eingehend',
  'empfangen',
  'entrant',
  'entrante',
  'recebida',
  'recebido',
  'recibida',
  'recibido',
  'reçue',
  'ricevuto',
  'in arrivo',
  'inkomend',
  'ontvangen',
  'przychodzące',
  '受信',
]);
const OUTGOING = new Set([
  'outgoing',
  'sent',
  'ausgehend',
  'gesendet',
  'sortant',
  'saliente',
  'enviada',
  'enviado',
  'envoyée',
  'inviato',
  'in uscita',
  'uitgaand',
  'verzonden',
  'wychodzące',
  '送信',
]);

/** An incoming request of the export with the line it stands on. */
export interface ExportedInvitation {
  line: number;
  invitation: Invitation;
}

/**
 * Reads `Invitations.csv` of LinkedIn's own data export: the requests that came in, in the file's order.
 * `Sent At` is read as UTC. An empty message means that there was no note. Headline and mutual connections are not in the export.
 */
export function readInvitationsCsv(text: string): Read<ExportedInvitation> {
  const table = readTable(text, COLUMNS, ['From', 'Direction']);
  const order = dateOrder(table.rows.map((row) => row.get('Sent At')));
  const rows: ExportedInvitation[] = [];
  const problems = [...table.problems];
  for (const row of table.rows) {
    const direction = row.get('Direction').toLowerCase();
    if (OUTGOING.has(direction)) continue;
    if (!INCOMING.has(direction)) {
      problems.push({
        line: row.line,
        reason: `"Direction" is neither INCOMING nor OUTGOING: "${row.get('Direction').slice(0, 40)}".`,
      });
      continue;
    }
    const name = row.get('From');
    if (name === '') {
      problems.push({ line: row.line, reason: '"From" is empty.' });
      continue;
    }
    const sent = row.get('Sent At');
    const sentAt = sent === '' ? null : readTimestamp(sent, order);
    if (sent !== '' && sentAt === null) {
      problems.push({ line: row.line, reason: `"Sent At" is not a date: "${sent.slice(0, 40)}".` });
      continue;
    }
    const note = row.get('Message');
    const parsed = parse(invitationSchema, {
      kind: 'person',
      name,
      profileUrl: profileUrlOf(row.get('inviterProfileUrl')),
      ...(table.missingColumns.includes('Message') ? {} : { note: note === '' ? null : note }),
      sentAt,
    });
    if (parsed.ok) rows.push({ line: row.line, invitation: parsed.value });
    else problems.push({ line: row.line, reason: parsed.reason });
  }
  problems.sort((a, b) => a.line - b.line);
  return { rows, problems, refused: table.refused, missingColumns: table.missingColumns };
}
