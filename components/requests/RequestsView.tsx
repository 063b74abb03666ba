import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { PageRow, PageState, ReplyKind } from '../../utils/model';
import { useWords } from '../words';
import type { Filter } from './counts';
import { countVerdicts, selectRows } from './counts';
import { FilterChips } from './FilterChips';
import { ListFoot } from './ListFoot';
import type { Beginning, RequestActions } from './look';
import { NoMatch } from './NoMatch';
import type { Sort } from './order';
import { isUndecided, nextUndecided, sortRows } from './order';
import { RequestAside } from './RequestAside';
import { RequestList } from './RequestList';
import { SearchField } from './SearchField';
import { SortSelect } from './SortSelect';
import { keyAction } from './keys';
import { useWide } from './use-wide';

export interface RequestsViewProps {
  state: PageState;
  /** What is known of all requests while only the first of them have come. */
  beginning?: Beginning;
  /** With the first alone where the requests stand on no page. */
  actions: Pick<RequestActions, 'onCopied'> &
    Partial<Pick<RequestActions, 'onShowOnPage' | 'onAct' | 'onCorrect'>>;
  interfaceLanguage: string;
  /** Whether the first request takes the focus at once, so that the keys work without a click. */
  takesFocus: boolean;
  /** Whether the list is what the surface is for, so that its keys work wherever the focus is but in another request's words. */
  ownsKeys?: boolean;
  /** Whether there may be room for the detail beside the list. */
  roomy?: boolean;
}

/** The list of requests with its filters, search, order and keys; in a wide surface with one request beside it. */
export function RequestsView(props: RequestsViewProps) {
  const { state, beginning, actions, interfaceLanguage, takesFocus, ownsKeys = false } = props;
  const words = useWords().requests;
  const wide = useWide(props.roomy ?? false);
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('page');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [focusRequest, setFocusRequest] = useState(takesFocus ? 1 : 0);
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const [showsKeys, setShowsKeys] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLDivElement>(null);

  const counts = useMemo(() => beginning?.counts ?? countVerdicts(state.rows), [beginning, state.rows]);
  const rows = useMemo(
    () => sortRows(selectRows(state.rows, filter, search), sort),
    [state.rows, filter, search, sort],
  );
  const undecided = useMemo(() => rows.filter((row) => isUndecided(row, copied)).length, [rows, copied]);

  // When the active request leaves the list, the first one that is left becomes active.
  const active = rows.find((row) => row.key === wanted) ?? rows[0];
  const activeKey = active?.key ?? null;

  const focusRow = (key: string | null) => {
    if (key === null) return;
    setWanted(key);
    setFocusRequest((count) => count + 1);
  };
  const move = (by: number) => {
    // Before any was looked at, the first one is the next.
    if (wanted === null && !wide) return focusRow(activeKey);
    const at = rows.findIndex((row) => row.key === activeKey);
    focusRow(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.key ?? null);
  };
  const next = () => focusRow(nextUndecided(rows, activeKey, copied));
  const onCopied = (row: PageRow, kind: ReplyKind) => {
    setCopied((keys) => new Set(keys).add(row.key));
    actions.onCopied(row, kind);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event);
    if (!action) return;
    if (action === 'next') move(1);
    else if (action === 'previous') move(-1);
    else if (action === 'undecided') next();
    else if (action === 'search') searchField.current?.focus();
    else if (action === 'keys') setShowsKeys(!showsKeys);
    else if (action === 'copy') copyButton(view.current, activeKey)?.click();
    // Escape closes what stands open; where nothing does, it is the browser's, which closes the popup.
    else if (showsKeys) setShowsKeys(false);
    else if (openKey !== null) setOpenKey(null);
    else return;
    event.preventDefault();
  };

  const onKeyAnywhere = useEffectEvent((event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.closest('.paste') !== null;
    if (!isElsewhere && !event.defaultPrevented) onKeyDown(event);
  });
  useEffect(() => {
    if (!ownsKeys) return;
    const listen = (event: KeyboardEvent) => onKeyAnywhere(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [ownsKeys]);

  // The sheet of keys takes its room from the list: the row that the keys are about stays in sight.
  const showActive = useEffectEvent(() =>
    rowElement(view.current, activeKey)?.scrollIntoView?.({ block: 'nearest' }),
  );
  useEffect(() => {
    if (showsKeys) showActive();
  }, [showsKeys]);

  const { onShowOnPage, onAct, onCorrect } = actions;
  return (
    <div
      className="requests"
      ref={view}
      onKeyDown={ownsKeys ? undefined : (event) => onKeyDown(event.nativeEvent)}
      tabIndex={-1}
    >
      <div className="tools">
        <FilterChips counts={counts} selected={filter} onSelect={setFilter} />
        <div className="find">
          <SearchField
            ref={searchField}
            value={search}
            onChange={setSearch}
            onLeave={() => focusRow(activeKey)}
          />
          <SortSelect value={sort} onChange={setSort} />
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {filter !== 'all' || search ? words.showing(rows.length) : ''}
      </p>
      <div className="panes" data-wide={wide}>
        {active ? (
          <RequestList
            {...{ rows, interfaceLanguage, openKey, activeKey, focusRequest, copied, wide, onCopied }}
            onToggle={(key) => {
              setWanted(key);
              setOpenKey((open) => (open === key ? null : key));
            }}
            onActive={setWanted}
            onShowOnPage={onShowOnPage}
            onAct={onAct}
            onCorrect={onCorrect}
          />
        ) : (
          <NoMatch
            isReading={beginning !== undefined}
            onShowAll={() => {
              setFilter('all');
              setSearch('');
            }}
          />
        )}
        {wide && active?.judgement && (
          <RequestAside
            key={active.key}
            invitation={active.invitation}
            judgement={active.judgement}
            interfaceLanguage={interfaceLanguage}
            onCopied={(kind) => onCopied(active, kind)}
            onShowOnPage={onShowOnPage && (async () => onShowOnPage(active.key))}
            onAct={onAct && ((act) => onAct(active, act))}
            onCorrect={onCorrect && ((correction) => onCorrect(active, correction))}
          />
        )}
      </div>
      <ListFoot
        health={state.health}
        undecided={undecided}
        onNext={next}
        showsKeys={showsKeys}
        onKeys={() => setShowsKeys(!showsKeys)}
      />
    </div>
  );
}

/** The copy button that is meant: that of the reply chosen in the open detail, else the row's own. */
function copyButton(view: HTMLElement | null, key: string | null): HTMLElement | undefined {
  const beside = view?.querySelector<HTMLElement>('.aside [data-copy]');
  const inRow = rowElement(view, key)?.querySelectorAll<HTMLElement>('[data-copy]');
  return beside ?? [...(inRow ?? [])].at(-1);
}

function rowElement(view: HTMLElement | null, key: string | null): HTMLElement | undefined {
  const rows = [...(view?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  return rows.find((element) => element.dataset['key'] === key);
}
