import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { BACKUP_VERSION, keptEntrySchema } from '../../../utils/model';
import { readBackup } from '../../../utils/archive/backup';
import { migrateEntry, pack, unpack } from '../../../utils/storage/entries';

vi.setConfig({ testTimeout: 1_200_000 });

/** The same cases on every run; `WINNOW_LONG` makes it long. */
const STEADY = {
  seed: Number(process.env['WINNOW_SEED'] ?? 20_261_124),
  numRuns: process.env['WINNOW_LONG'] ? 100_000 : 500,
};
const ENTRY = {
  key: '7000000000000000001',
  sender: 'ada-quist',
  invitationId: '7000000000000000001',
  firm: 'Corvane',
  fingerprint: [1, 2, 3],
  sentAt: null,
  seenAt: '2026-11-01T10:00:00.000Z',
  verdict: 'ask',
  copied: null,
  outcome: null,
};
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(Number.NaN, -1, 2 ** 40, '\ud800', '__proto__', 'x'.repeat(30_000), [], {}),
);
/** A sound entry of which some fields are something else, or there are others. */
const entry = fc.oneof(
  odd,
  fc
    .dictionary(
      fc.constantFrom(...Object.keys(ENTRY), 'note', 'origin', 'handledAt', '__proto__', 'else'),
      odd,
    )
    .map((changes) => ({ ...ENTRY, ...changes })),
);

/** Whether an entry of the first version is brought to today's shape, or refused by an error. */
function migratesSoundly(value: unknown): boolean {
  try {
    const migrated = migrateEntry(value);
    return keptEntrySchema.safeParse({ ...migrated, fingerprint: Array.from(migrated.fingerprint) }).success;
  } catch (error) {
    return error instanceof Error && error.message !== '';
  }
}

it('an entry of whatever shape is read whole, or refused in a sentence', () => {
  fc.assert(
    fc.property(entry, (value) => {
      const read = unpack(value);
      expect(read.ok ? unpack(pack(read.value)) : read.reason.endsWith('.')).toEqual(read.ok ? read : true);
      expect(migratesSoundly(value)).toBe(true);
    }),
    STEADY,
  );
});

it('a backup of whatever text is read, or refused in a sentence', () => {
  const backup = fc
    .record({
      format: fc.oneof(fc.constant('winnow-backup'), odd),
      version: fc.oneof(fc.constantFrom(1, BACKUP_VERSION), odd),
      requests: fc.oneof(fc.array(entry, { maxLength: 3 }), odd),
      goals: odd,
      settings: odd,
    })
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(backup, fc.string({ unit: 'binary', maxLength: 100 })), (text) => {
      const read = readBackup(text);
      expect(read.ok || read.reason.endsWith('.')).toBe(true);
    }),
    STEADY,
  );
});

it('a backup whose version cannot be made a number is refused', () => {
  expect(readBackup('{"format":"winnow-backup","version":{"toString":1,"valueOf":2}}')).toEqual({
    ok: false,
    reason: 'This backup does not say of which version it is.',
  });
});
