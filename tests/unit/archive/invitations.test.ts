import { describe, expect, it } from 'vitest';
import { readInvitationsCsv } from '../../../utils/archive';

const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';

describe('Invitations.csv', () => {
  it('takes incoming rows only, in order, with the time as UTC and the address as identity', () => {
    const { rows, problems, refused } = readInvitationsCsv(
      [
        HEADER,
        'Ola Testholm,Mira Probe,"9/1/26, 10:00 AM","Hello",INCOMING,https://www.linkedin.com/in/Ola-T%C3%A9stholm?x=1,',
        'Mira Probe,Kai Muster,"9/2/26, 1:00 PM",,OUTGOING,,',
        'Kai Muster,Mira Probe,"12/31/25, 11:05 PM",,INCOMING,,',
      ].join('\n'),
    );
    expect(refused).toBeNull();
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        invitation: {
          kind: 'person',
          name: 'Ola Testholm',
          profileUrl: 'https://www.linkedin.com/in/ola-téstholm/',
          note: 'Hello',
          sentAt: '2026-09-01T10:00:00.000Z',
        },
      },
      {
        line: 4,
        invitation: {
          kind: 'person',
          name: 'Kai Muster',
          profileUrl: null,
          note: null,
          sentAt: '2025-12-31T23:05:00.000Z',
        },
      },
    ]);
  });

  it('bears a byte-order mark, quoted newlines and quotes, trailing commas, Windows line ends and rows of commas', () => {
    const { rows, problems } = readInvitationsCsv(
      `\ufeff${HEADER},\r\n"Ola T","Me","9/1/26, 10:00 AM","Says ""hi"",\nthen more",INCOMING,,,\r\n,,,,,,,\r\n"Kai M","Me",,"",INCOMING,,,\r\n`,
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ line, invitation }) => [line, invitation.name, invitation.note])).toEqual([
      [2, 'Ola T', 'Says "hi",\nthen more'],
      [5, 'Kai M', null],
    ]);
  });

  it('finds the columns by position where the header is in another language', () => {
    const { rows, missingColumns } = readInvitationsCsv(
      [
        'Von,An,Gesendet am,Nachricht,Richtung,Profil des Einladenden,Profil des Eingeladenen',
        'Ola T,Ich,"01.09.26, 10:00",Moin,INCOMING,https://www.linkedin.com/in/ola/,',
        'Kai M,Ich,"13.09.26, 22:30",,EINGEHEND,,',
      ].join('\n'),
    );
    expect(missingColumns).toEqual([]);
    expect(rows.map(({ invitation }) => invitation.sentAt)).toEqual([
      '2026-09-01T10:00:00.000Z',
      '2026-09-13T22:30:00.000Z',
    ]);
    expect(rows[0]?.invitation.note).toBe('Moin');
  });

  it('names broken rows with their line and imports the rest', () => {
    const { rows, problems } = readInvitationsCsv(
      [
        HEADER,
        'Ola T,Me,"13/45/26, 10:00 AM",,INCOMING,,',
        'Kai M,Me,,"two\nlines",SIDEWAYS,,',
        ',Me,,,INCOMING,,',
        'Ida N,Me,,fine,INCOMING,,',
        'Uwe P,Me,,"never closed,INCOMING,,',
      ].join('\n'),
    );
    expect(rows.map(({ invitation }) => invitation.name)).toEqual(['Ida N']);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5, 7]);
    expect(problems[0]?.reason).toContain('13/45/26');
    expect(problems[1]?.reason).toContain('SIDEWAYS');
  });

  it('refuses a file that holds a sentence instead of a table, or lacks the direction', () => {
    expect(readInvitationsCsv('You have no invitations in this archive.\n').refused).toMatch(
      /does not hold a table/u,
    );
    expect(readInvitationsCsv('').refused).toMatch(/does not hold a table/u);
    expect(readInvitationsCsv('From,To,Sent At,Message\nA,B,,hi').refused).toMatch(
      /"Direction" was not found/u,
    );
  });

  it('leaves the note unread where the column is missing, rather than calling it empty', () => {
    const { rows, missingColumns } = readInvitationsCsv('From,To,Sent At,Direction\nOla T,Me,,INCOMING');
    expect(missingColumns).toContain('Message');
    expect(rows[0]?.invitation).not.toHaveProperty('note');
  });

  it('reads thirty thousand rows', () => {
    const row = '"Ola T","Me","9/1/26, 10:00 AM","line one\nline two",INCOMING,,';
    const { rows } = readInvitationsCsv(`${HEADER}\n${`${row}\n`.repeat(30_000)}`);
    expect(rows).toHaveLength(30_000);
    expect(rows.at(-1)?.line).toBe(2 * 29_999 + 2);
  });
});
