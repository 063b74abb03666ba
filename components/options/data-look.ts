import type { Goals } from '../../utils/model';

/** What the files hold, in the terms of the page. */
export interface Held {
  invitations: { count: number; notes: number; firstAt: string | null; lastAt: string | null } | null;
  connections: { count: number; firms: number } | null;
  facts: { profile: Partial<NonNullable<Goals['profile']>> } | null;
  problems: readonly { file: string; sentences: readonly string[]; more: number }[];
}

export interface Choice {
  invitations: boolean;
  connections: boolean;
  facts: boolean;
}

/** Where an import stands. */
export type ImportLook =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'working'; step: 'reading' | 'comparing' | 'writing'; share: number }
  | { kind: 'preview'; held: Held }
  | {
      kind: 'taken';
      result: { invitations: number; known: number; templates: number; connections: number };
    }
  | { kind: 'failed'; reason: string };

/** Where saving and restoring stand. */
export type BackupLook =
  | { kind: 'idle' | 'restored' | 'undone' | 'save-failed' | 'restore-failed' }
  | { kind: 'saved'; requests: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'ask'; madeAt: string; requests: number; connections: number };

export interface DataActions {
  onFiles: (files: readonly File[]) => void;
  onTake: (choice: Choice) => void;
  /** Ends what is under way, or leaves the preview; nothing is taken. */
  onCancel: () => void;
  onSave: () => void;
  onBackupFile: (file: File) => void;
  onRestore: (go: boolean) => void;
  onUndoRestore: () => void;
}
