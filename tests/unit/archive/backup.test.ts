import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../utils/archive';
import { readBackup, writeBackup } from '../../../utils/archive';
import { BACKUP_VERSION, DEFAULT_MEMORY_SETTINGS, goalsSchema } from '../../../utils/model';
import { keptEntryOf } from '../../../utils/storage/entries';

const NOW = '2026-11-24T10:00:00.000Z';
const BACKUP: Backup = {
  madeAt: NOW,
  goals: goalsSchema.parse({
    targetRoles: ['Data Engineer'],
    lists: { never: [{ kind: 'firm', value: 'X' }] },
  }),
  settings: { ...DEFAULT_MEMORY_SETTINGS, retentionDays: null },
  replies: {
    register: 'formal',
    templates: [{ id: 't1', kind: 'decline', language: 'en', text: 'Thank you, {{firstName|there}}.' }],
  },
  appearance: { language: 'pl', theme: 'dark', page: 'untouched', count: false },
  requests: [
    {
      ...keptEntryOf(
        {
          name: 'Ada Quist',
          invitationId: '7000000000000000001',
          note: 'I came across your profile and think a short call about our platform could be of use to you.',
        },
        NOW,
      ),
      corrected: { correction: 'accept-known', at: NOW },
      goalChange: { act: 'seek-role', value: 'Data Engineer' },
    },
    keptEntryOf({ name: 'No Note', invitationId: '7000000000000000002' }, NOW),
  ],
  connections: [{ key: 'ada-quist', name: '0a1b2c3d', company: 'Corvane', connectedOn: '2024-01-15' }],
};

const UNSAID = { corrected: null, goalChange: null };

describe('a backup', () => {
  it('comes back as it was written', () => {
    expect(readBackup(writeBackup(BACKUP))).toEqual({ ok: true, value: BACKUP });
    expect(BACKUP.requests[0]?.fingerprint.length).toBeGreaterThan(10);
  });

  it.each([
    ['nothing', '', 'This file is no backup of Winnow: it is not JSON, or it is cut off.'],
    [
      'a cut one',
      writeBackup(BACKUP).slice(0, 300),
      'This file is no backup of Winnow: it is not JSON, or it is cut off.',
    ],
    ['another file', '{"basics":{}}', 'This file is no backup of Winnow.'],
    ['a list', '[]', 'This file is no backup of Winnow.'],
    [
      'a newer one',
      writeBackup(BACKUP).replace('"version":2', '"version":99'),
      'This backup was made by a newer Winnow. Update Winnow, then try again.',
    ],
    [
      'one without a version',
      writeBackup(BACKUP).replace('"version":2', '"version":"x"'),
      'This backup does not say of which version it is.',
    ],
    [
      'a damaged fingerprint',
      writeBackup(BACKUP).replace(/"fingerprint":"[^"]{8}/u, '"fingerprint":"!'),
      'This backup is damaged: a fingerprint cannot be read.',
    ],
  ])('is refused in one sentence where the file is %s', (_what, text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });

  it('names the field that is wrong', () => {
    const text = writeBackup(BACKUP).replace('"intent":"open"', '"intent":"sideways"');
    expect(readBackup(text)).toMatchObject({ ok: false, reason: expect.stringContaining('"goals.intent"') });
  });

  it('of version 1 comes back whole, with what it could not know left open', () => {
    const { appearance: _appearance, requests, ...old } = BACKUP;
    const text = writeBackup({ ...BACKUP, requests: requests.map((entry) => ({ ...entry, ...UNSAID })) });
    const first: unknown = JSON.parse(text, (key, value: unknown) =>
      ['appearance', 'corrected', 'goalChange'].includes(key) ? undefined : key === 'version' ? 1 : value,
    );
    expect(readBackup(JSON.stringify(first))).toEqual({
      ok: true,
      value: { ...old, appearance: null, requests: requests.map((entry) => ({ ...entry, ...UNSAID })) },
    });
    const broken = { format: 'winnow-backup', version: 1, requests: 'none' };
    expect(readBackup(JSON.stringify(broken))).toEqual({
      ok: false,
      reason: 'This backup is of version 1, which could not be brought to today’s.',
    });
  });

  it('of an earlier version is brought to today’s step by step', () => {
    const text = writeBackup(BACKUP);
    expect(readBackup(text, { migrations: {}, version: BACKUP_VERSION + 1 })).toEqual({
      ok: false,
      reason: `This backup is of version ${BACKUP_VERSION}, which could not be brought to today’s.`,
    });
    const failing = {
      [BACKUP_VERSION]: () => {
        throw new Error('no');
      },
    };
    expect(readBackup(text, { migrations: failing, version: BACKUP_VERSION + 1 }).ok).toBe(false);
  });
});
