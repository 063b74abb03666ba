import { DataSection } from '../../components/options/DataSection';
import type { Goals } from '../../utils/model';
import { useBackup } from './use-backup';
import { useImport } from '../../utils/settings/use-import';

interface DataTabProps {
  goals: Goals;
  onGoals: (patch: Partial<Goals>) => void;
  /** Reads the goals anew, after a restored backup brought others. */
  onReload: () => void;
}

/** The panel of imports and backups. */
export function DataTab({ goals, onGoals, onReload }: DataTabProps) {
  const importing = useImport(goals, onGoals);
  const backup = useBackup(onReload);
  return (
    <DataSection
      importing={importing.look}
      backup={backup.look}
      actions={{ ...importing.actions, ...backup.actions }}
    />
  );
}
