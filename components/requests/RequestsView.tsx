import { useMemo, useRef, useState } from 'react';
import type { PageState } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import type { Filter } from './counts';
import { countVerdicts, selectRows, sortByVerdict } from './counts';
import { FilterChips } from './FilterChips';
import { HealthLine } from './HealthLine';
import { KeyHints } from './KeyHints';
import type { RequestActions } from './look';
import { RequestList } from './RequestList';
import { SearchField } from './SearchField';
import { keyAction } from './keys';

export interface RequestsViewProps {
  state: PageState;
  /** Without the last two where the requests stand on no page. */
  actions: Pick<RequestActions, 'onCopied'> & Partial<Pick<RequestActions, 'onShowOnPage' | 'onAct'>>;
  interfaceLanguage: string;
  /** Whether the first request takes the focus at once, so that the keys work without a click. */
  takesFocus: boolean;
}

/** The list of requests with its filters, search and keys. */
export function RequestsView({ state, actions, interfaceLanguage, takesFocus }: RequestsViewProps) {
  const words = useWords().requests;
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [sorted, setSorted] = useState(false);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [focusRequest, setFocusRequest] = useState(takesFocus ? 1 : 0);
  const searchField = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLDivElement>(null);

  const counts = useMemo(() => countVerdicts(state.rows), [state.rows]);
  const rows = useMemo(() => {
    const chosen = selectRows(state.rows, filter, search);
    return sorted ? sortByVerdict(chosen) : chosen;
  }, [state.rows, filter, search, sorted]);

  // When the active request leaves the list, the first one that is left becomes active.
  const activeKey = rows.some((row) => row.key === wanted) ? wanted : (rows[0]?.key ?? null);

  const focusRow = (key: string | null) => {
    if (key === null) return;
    setWanted(key);
    setFocusRequest((count) => count + 1);
  };
  const toggle = (key: string) => setOpenKey((open) => (open === key ? null : key));
  const move = (by: number) => {
    const at = rows.findIndex((row) => row.key === activeKey);
    focusRow(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.key ?? null);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const action = keyAction(event.nativeEvent);
    if (!action) return;
    if (action === 'next') move(1);
    else if (action === 'previous') move(-1);
    else if (action === 'search') searchField.current?.focus();
    else if (action === 'close') setOpenKey(null);
    // The last copy button of a row is that of the reply chosen in its open detail, else the row's own.
    else copyButtonsOf(view.current, activeKey).at(-1)?.click();
    event.preventDefault();
  };

  return (
    <div className="requests" ref={view} onKeyDown={onKeyDown} tabIndex={-1}>
      <div className="tools">
        <FilterChips counts={counts} selected={filter} onSelect={setFilter} />
        <div className="find">
          <SearchField
            ref={searchField}
            value={search}
            onChange={setSearch}
            onLeave={() => focusRow(activeKey)}
          />
          <button
            type="button"
            className="icon-button sort"
            aria-pressed={sorted}
            aria-label={words.sortByVerdict}
            title={words.sortByVerdict}
            onClick={() => setSorted(!sorted)}
          >
            <Icon name="sort" />
          </button>
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {filter !== 'all' || search ? words.showing(rows.length) : ''}
      </p>
      {rows.length > 0 ? (
        <RequestList
          {...{ rows, interfaceLanguage, openKey, activeKey, focusRequest }}
          onToggle={toggle}
          onActive={setWanted}
          onCopied={actions.onCopied}
          onShowOnPage={actions.onShowOnPage}
          onAct={actions.onAct}
        />
      ) : (
        <div className="no-match">
          <p>{words.noMatch}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              setFilter('all');
              setSearch('');
            }}
          >
            {words.showAll}
          </button>
        </div>
      )}
      <footer className="foot">
        <HealthLine health={state.health} />
        <KeyHints />
      </footer>
    </div>
  );
}

/** The copy buttons of a row, in their order. */
function copyButtonsOf(view: HTMLElement | null, key: string | null): HTMLElement[] {
  const rows = [...(view?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const row = rows.find((element) => element.dataset['key'] === key);
  return [...(row?.querySelectorAll<HTMLElement>('[data-copy]') ?? [])];
}
