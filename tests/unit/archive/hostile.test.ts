import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  readConnectionsCsv,
  readInvitationsCsv,
  readJsonResume,
  readMhtml,
} from '../../../utils/archive';
import { goalsSchema, invitationSchema } from '../../../utils/model';

const STEADY = { seed: Number(process.env['WINNOW_SEED'] ?? 20_261_124), numRuns: 400 };
const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
const cell = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '=1+1',
    '\ufeff',
    'INCOMING',
    'OUTGOING',
    '9/1/26, 10:00 AM',
    'https://www.linkedin.com/in/%E0%A4%A',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const table = fc
  .array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

describe('files that are not what they should be', () => {
  it('never break the readers of tables, and every row taken from them is a whole invitation', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (text, headed) => {
        const { rows, problems } = readInvitationsCsv((headed ? HEADER : '') + text);
        for (const { invitation } of rows) expect(invitationSchema.safeParse(invitation).success).toBe(true);
        for (const { line, reason } of problems)
          expect([line > 0, reason.endsWith('.')]).toEqual([true, true]);
        expect(Array.isArray(readConnectionsCsv(text).rows)).toBe(true);
      }),
      STEADY,
    );
  });

  it('never break the reader of saved pages', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), table, (bytes, text) => {
        const page = readMhtml(
          new TextEncoder().encode(
            `Content-Type: multipart/related; boundary="B"\n\n--B\nContent-Type: text/html\n${text}`,
          ),
        );
        expect(typeof (page?.html ?? '')).toBe('string');
        expect(readMhtml(bytes)?.html ?? '').toBeTypeOf('string');
        expect(decodeText(bytes)).toBeTypeOf('string');
      }),
      STEADY,
    );
  });

  it('never break the reader of resumes, and what it takes fits the goals', () => {
    const some = fc.dictionary(
      fc.constantFrom(
        'basics',
        'work',
        'skills',
        'languages',
        'education',
        'name',
        'language',
        'keywords',
        '__proto__',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(some, (value) => {
        const read = readJsonResume(value);
        const fits = read.ok
          ? goalsSchema.safeParse({ profile: read.value.profile, languages: read.value.languages }).success
          : read.reason.endsWith('.');
        expect(fits).toBe(true);
      }),
      STEADY,
    );
  });
});
