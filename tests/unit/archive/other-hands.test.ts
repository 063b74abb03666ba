import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText, readInvitationsCsv } from '../../../utils/archive';
import { collectFiles } from '../../../utils/archive/export-files';

const ROWS = [
  ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
  ['Ada Quist', 'Me', '9/1/26, 10:00 AM', 'Hello; with a "mark",\nand a second line', 'INCOMING', '', ''],
];
const csv = (separator: string, rows = ROWS): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
const utf16 = (text: string, bom: boolean): Uint8Array =>
  new Uint8Array(Buffer.from(`${bom ? '\ufeff' : ''}${text}`, 'utf16le'));

describe('an export that went through other hands', () => {
  it.each([',', ';', '\t'])('is read with its cells parted by %j', (separator) => {
    const { rows, problems, refused } = readInvitationsCsv(csv(separator));
    expect([problems, refused]).toEqual([[], null]);
    expect(rows.map(({ invitation }) => invitation.note)).toEqual([ROWS[1]?.[3]]);
  });

  it.each([true, false])('is read in UTF-16, with a byte-order mark or none (%s)', (bom) => {
    expect(readInvitationsCsv(decodeText(utf16(csv(';'), bom))).rows).toHaveLength(1);
  });

  it('is read by position under a header of another language, parted by semicolons', () => {
    const header = ['De', 'À', 'Envoyé le', 'Message', 'Direction', 'urlInvitant', 'urlInvité'];
    expect(readInvitationsCsv(csv(';', [header, ROWS[1] ?? []])).rows).toHaveLength(1);
  });

  it('counts the broken rows of a long file and takes the rest', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) =>
      (ROWS[1] ?? []).map((cell, column) => (column === 2 && at % 100 === 0 ? 'never' : cell)),
    );
    const read = readInvitationsCsv(csv(';', [ROWS[0] ?? [], ...rows]));
    expect([read.rows.length, read.problems.length]).toEqual([2_970, 30]);
  });

  it('is refused as an archive that is cut off, and an archive inside is not opened', () => {
    const whole = zipSync({ 'Invitations.csv': strToU8(csv(',')) });
    expect(collectFiles([{ name: 'a.zip', bytes: whole.slice(0, whole.length / 2) }])).toMatchObject({
      files: [],
      passedOver: [{ name: 'a.zip' }],
    });
    const nested = zipSync({ 'Invitations.csv.zip': whole, 'inner.zip': whole });
    expect(collectFiles([{ name: 'b.zip', bytes: nested }]).files).toEqual([]);
  });
});
