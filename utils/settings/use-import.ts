import { useEffect, useRef, useState } from 'react';
import type { DataActions, ImportLook } from '../../components/options/data-look';
import { send } from '../messaging/client';
import type { Goals } from '../model';
import { storedMemorySettings } from '../storage/memory-settings';
import { withFacts } from './facts';
import type { ImportJob, ImportNews, ImportPreview } from './import-jobs';

/**
 * Reads and takes in files in a worker of its own, so that the page stays quick. To cancel is to end the worker: a transaction
 * that it leaves open takes nothing.
 */
export function useImport(
  goals: Goals,
  onGoals: (patch: Partial<Goals>) => void,
): { look: ImportLook; actions: Pick<DataActions, 'onFiles' | 'onTake' | 'onCancel'> } {
  const [look, setLook] = useState<ImportLook>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const preview = useRef<ImportPreview | null>(null);
  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const hear = ({ data: news }: MessageEvent<ImportNews>) => {
    switch (news.type) {
      case 'progress':
        return setLook({ kind: 'working', step: news.step, share: news.share });
      case 'preview':
        preview.current = news.preview;
        return setLook({ kind: 'preview', held: news.preview });
      case 'taken':
        end();
        void send('surface:memory-changed', null).catch(() => null);
        return setLook({ kind: 'taken', result: news.result });
      case 'failed':
        end();
        return setLook({ kind: 'failed', reason: news.reason });
    }
  };

  const tell = (job: ImportJob) => worker.current?.postMessage(job);

  const read = async (files: readonly File[]) => {
    end();
    setLook({ kind: 'working', step: 'reading', share: 0 });
    try {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const made = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
      made.addEventListener('message', hear);
      made.addEventListener('error', () => {
        end();
        setLook({ kind: 'failed', reason: '' });
      });
      worker.current = made;
      tell({ type: 'read', files: given });
    } catch {
      setLook({ kind: 'failed', reason: '' });
    }
  };

  return {
    look,
    actions: {
      onFiles: (files) => void read(files),
      onTake({ invitations, connections, facts }) {
        const found = preview.current?.facts;
        if (facts && found) onGoals(withFacts(goals, found));
        if (!invitations && !connections) {
          end();
          return setLook({
            kind: 'taken',
            result: { invitations: 0, known: 0, templates: 0, connections: 0 },
          });
        }
        setLook({ kind: 'working', step: 'comparing', share: 0 });
        void storedMemorySettings
          .read()
          .then(({ value: { keepNotes } }) =>
            tell({ type: 'take', invitations, connections, keepNotes, now: new Date().toISOString() }),
          );
      },
      onCancel() {
        end();
        setLook({ kind: 'cancelled' });
      },
    },
  };
}
