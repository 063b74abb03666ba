import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { BackupPart } from '../../../../components/options/BackupPart';
import type { BackupLook, DataActions, ImportLook } from '../../../../components/options/data-look';
import { ImportPart } from '../../../../components/options/ImportPart';
import { show, withSizes, words } from './show';

withSizes();

const NOTHING: DataActions = {
  onFiles: () => undefined,
  onTake: () => undefined,
  onCancel: () => undefined,
  onSave: () => undefined,
  onBackupFile: () => undefined,
  onRestore: () => undefined,
  onUndoRestore: () => undefined,
};

test('an import that is cancelled, and a preview that is left, hand the focus on', async () => {
  function Part() {
    const [look, setLook] = useState<ImportLook>({ kind: 'working', step: 'reading', share: 0 });
    const held = { invitations: null, connections: { count: 1, firms: 1 }, facts: null, problems: [] };
    const onCancel = () =>
      setLook(look.kind === 'working' ? { kind: 'preview', held } : { kind: 'cancelled' });
    return <ImportPart look={look} actions={{ ...NOTHING, onCancel }} />;
  }
  const { user } = show(<Part />);
  await user.click(screen.getByRole('button', { name: words.data.cancel }));
  expect(document.activeElement).toBe(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: words.data.cancel }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.data.choose }));
});

test('a restore hands the focus on', async () => {
  function Part() {
    const [look, setLook] = useState<BackupLook>({
      kind: 'ask',
      madeAt: '2026-11-02T10:00:00.000Z',
      requests: 1,
      connections: 1,
    });
    return (
      <BackupPart look={look} actions={{ ...NOTHING, onRestore: () => setLook({ kind: 'restored' }) }} />
    );
  }
  const { user } = show(<Part />);
  await user.click(screen.getByRole('button', { name: words.data.restoreDo }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.data.save }));
});

test('one is one, and one day is one day', () => {
  const at = '2026-11-20T10:00:00.000Z';
  expect(words.data.connections(1, 1)).toBe('1 connection at 1 firm');
  expect(words.data.connections(2, 3)).toBe('2 connections at 3 firms');
  expect(words.data.invitations(2, 1, at, at)).toBe('2 requests, 1 with a note, on Nov 20, 2026');
  expect(words.data.invitations(2, 1, at, '2026-11-22T10:00:00.000Z')).toContain(
    'from Nov 20, 2026 to Nov 22',
  );
});
