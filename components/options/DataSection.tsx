import { useWords } from '../words';
import { BackupPart } from './BackupPart';
import type { BackupLook, DataActions, ImportLook } from './data-look';
import { Group } from './GoalsSection';
import { ImportPart } from './ImportPart';

/** Imports, each shown before it is taken, and backups. */
export function DataSection({
  importing,
  backup,
  actions,
}: {
  importing: ImportLook;
  backup: BackupLook;
  actions: DataActions;
}) {
  const words = useWords().data;
  return (
    <>
      <p className="lead">{words.lead}</p>
      <Group title={words.importTitle}>
        <p>{words.importText}</p>
        <ImportPart look={importing} actions={actions} />
      </Group>
      <Group title={words.backupTitle}>
        <BackupPart look={backup} actions={actions} />
      </Group>
    </>
  );
}
