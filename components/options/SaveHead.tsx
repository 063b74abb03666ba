import { flushSync } from 'react-dom';
import { Icon } from '../icons/Icon';
import { Mark } from '../icons/Mark';
import { useWords } from '../words';
import type { SaveStatus } from './editing';
import { pathOf } from './editing';

/** How the last change fared, and the way to take it back. */
export interface Saving {
  status: SaveStatus;
  canUndo: boolean;
  onUndo: () => void;
}

/** The head of the settings. `saving` is null where the open tab says for itself what it saved, or has nothing to save. */
export function SaveHead({ saving, onTab }: { saving: Saving | null; onTab: (tab: GoalsTab) => void }) {
  const words = useWords().options;
  return (
    <header className="settings-head">
      <div className="settings-title">
        <Mark size={24} />
        <h1>{words.title}</h1>
      </div>
      {saving && (
        <div className="settings-status">
          <SaveLine status={saving.status} />
          <ToFields status={saving.status} onTab={onTab} />
          <button type="button" className="button" disabled={!saving.canUndo} onClick={saving.onUndo}>
            <Icon name="undo" size={14} />
            {words.undo}
          </button>
        </div>
      )}
    </header>
  );
}

type GoalsTab = 'goals' | 'profile' | 'lists';

/** Each field that was refused, by its name, as the way to it. */
function ToFields({ status, onTab }: { status: SaveStatus; onTab: (tab: GoalsTab) => void }) {
  const { options, profile, lists } = useWords();
  if (status.kind !== 'invalid') return null;
  const nameOf = (path: string): { tab: GoalsTab; field: string } => {
    const [first = '', second = ''] = path.split('.');
    const named = (words: object, key: string): string => {
      const found: unknown = Object.entries(words).find(([name]) => name === key)?.[1];
      const label: unknown = Array.isArray(found) ? found[0] : found;
      return typeof label === 'string' ? label : '';
    };
    if (first === 'profile') return { tab: 'profile', field: named(profile, second) };
    if (first === 'lists')
      return { tab: 'lists', field: second === 'never' ? lists.never.label : lists.always.label };
    if (first === 'salary') return { tab: 'goals', field: options.pay.label };
    return { tab: 'goals', field: named(options, first === 'companies' ? second : first) };
  };
  const go = (tab: GoalsTab) => {
    flushSync(() => onTab(tab));
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  };
  return status.reasons.map((reason) => {
    const { tab, field } = nameOf(pathOf(reason).path);
    return (
      <button key={reason} type="button" className="link" onClick={() => go(tab)}>
        {field ? `${options.tabs[tab]} › ${field}` : options.tabs[tab]}
      </button>
    );
  });
}

function SaveLine({ status }: { status: SaveStatus }) {
  const words = useWords().options;
  const texts: Record<Exclude<SaveStatus['kind'], 'invalid'>, string> = {
    unchanged: words.unchanged,
    saving: words.saving,
    saved: words.saved,
    undone: words.undone,
    failed: words.saveFailed,
  };
  const isWrong = status.kind === 'invalid' || status.kind === 'failed';
  return (
    <p role="status" className="save-line" data-status={isWrong ? 'wrong' : status.kind}>
      {status.kind === 'saved' && <Icon name="check" size={14} />}
      {status.kind === 'invalid' ? words.notSaved : texts[status.kind]}
    </p>
  );
}
