import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectFiles, kindOfFile, readConnectionsCsv } from '../../../utils/archive';
import { csvRows } from '../../../utils/archive/csv';

const INVITATIONS = 'From,To,Sent At,Message,Direction\nAda Quist,Me,"9/1/26, 10:00 AM",Hello,INCOMING\n';

describe('the files of an export', () => {
  it.each([
    ['Invitations.csv', 'invitations'],
    ['Complete_LinkedInDataExport/Invitations_1234567.csv', 'invitations'],
    ['Connections (1).csv', 'connections'],
    ['resume.json', 'resume'],
    ['messages.csv', null],
    ['Invitations.csv.exe', null],
  ])('tells what %s is', (name, kind) => {
    expect(kindOfFile(name)).toBe(kind);
  });

  it('come out of the zip as it was downloaded; what is not needed stays packed', () => {
    const zip = zipSync({
      'Invitations.csv': strToU8(INVITATIONS),
      'Jobs/Saved Jobs.csv': strToU8('a,b\n'),
      'messages.csv': strToU8('secret'),
    });
    const { files, passedOver } = collectFiles([{ name: 'export.zip', bytes: zip }]);
    expect(files).toEqual([{ kind: 'invitations', name: 'Invitations.csv', text: INVITATIONS }]);
    expect(passedOver).toEqual([]);
  });

  it('are passed over with a reason where they are no files of an export', () => {
    const { files, passedOver } = collectFiles([
      { name: 'cat.png', bytes: strToU8('png') },
      { name: 'empty.zip', bytes: zipSync({ 'a.txt': strToU8('a') }) },
      { name: 'cut.zip', bytes: zipSync({ 'Invitations.csv': strToU8(INVITATIONS) }).subarray(0, 60) },
    ]);
    expect(files).toEqual([]);
    expect(passedOver.map(({ reason }) => reason)).toEqual([
      'It is none of the files that Winnow reads.',
      'The archive holds none of the files that Winnow reads.',
      'The archive is damaged or not whole.',
    ]);
  });

  it('are refused where the archive would unpack beyond measure', () => {
    const bomb = zipSync({ 'Invitations.csv': new Uint8Array(9 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(collectFiles([{ name: 'bomb.zip', bytes: bomb }])).toEqual({
      files: [],
      passedOver: [
        { name: 'bomb.zip', reason: 'The archive would unpack to far more than an export of LinkedIn does.' },
      ],
    });
  });
});

describe('comma-separated rows', () => {
  it('hold quoted commas, newlines and doubled quotes, and know their lines', () => {
    const rows = [...csvRows('\ufeffa,"b, ""c""\r\nd"\r\n\r\ne,f')];
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b, "c"\r\nd'], broken: false },
      { line: 3, cells: [''], broken: false },
      { line: 4, cells: ['e', 'f'], broken: false },
    ]);
  });

  it('lose one line to a slip and go on with the next', () => {
    const rows = [...csvRows('a,"b\nc,d\n"e"x,f\ng,h\n')];
    expect(rows.map(({ line, broken }) => [line, broken])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  it('find the table of connections under its notes, and bear rows of only commas', () => {
    const text =
      'Notes:\n"When exporting, ""some"" addresses\nmay be missing"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Quist,https://www.linkedin.com/in/ada-quist,,Corvane,Recruiter,15 Jan 2024\n,,,,,,\n';
    const { rows, problems } = readConnectionsCsv(text);
    expect(rows).toMatchObject([{ name: 'Ada Quist', company: 'Corvane', connectedOn: '2024-01-15' }]);
    expect(problems).toEqual([]);
  });
});
