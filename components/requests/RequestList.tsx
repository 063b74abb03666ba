import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Act, Correction, PageRow, ReplyKind } from '../../utils/model';
import { useWords } from '../words';
import { RequestRow } from './RequestRow';

/** Height of a closed row before it is measured, in CSS pixels; and how many rows are kept ready beyond the edges. */
const ROW_HEIGHT = 84;
const OVERSCAN = 6;

export interface RequestListProps {
  rows: readonly PageRow[];
  interfaceLanguage: string;
  /** Key of the request whose detail is open, and of the one that j, k and c are about. */
  openKey: string | null;
  activeKey: string | null;
  /** Grows by one each time the active row must take the focus. */
  focusRequest: number;
  onToggle: (key: string) => void;
  onActive: (key: string) => void;
  onCopied: (row: PageRow, kind: ReplyKind) => void;
  /** Absent where the requests stand on no page, as the next. */
  onShowOnPage?: (key: string) => Promise<boolean>;
  onAct?: (row: PageRow, act: Act) => void;
  onCorrect?: (row: PageRow, correction: Correction | null) => void;
  /** Keys of the requests whose reply was copied here. */
  copied: ReadonlySet<string>;
  /** Whether the detail stands beside the list instead of in it. */
  wide: boolean;
}

/** The requests, drawn only where they are in sight, so that a thousand open as fast as ten. */
export function RequestList(props: RequestListProps) {
  const words = useWords().requests;
  const { rows, activeKey, focusRequest, wide, onShowOnPage, onAct, onCorrect } = props;
  const openKey = wide ? null : props.openKey;
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = rows.findIndex((row) => row.key === activeKey);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: (index) => rows[index]?.key ?? index,
    // The active row stays drawn when it is scrolled away, so that it never loses the focus.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (activeIndex < 0 || drawn.includes(activeIndex)) return drawn;
      return [...drawn, activeIndex].toSorted((a, b) => a - b);
    },
  });

  // The open row grows beneath its own head: what was scrolled to must not be carried away by that.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ({ key, start }, _delta, { scrollOffset }) =>
    key !== openKey && start < (scrollOffset ?? 0);

  const handled = useRef(0);
  // Without dependencies: a row that was just scrolled to is drawn one or two renders later.
  useLayoutEffect(() => {
    if (focusRequest === handled.current || activeIndex < 0) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"] .row-main`);
    // Only for a row that is not drawn: the virtualizer goes on scrolling for a while, against whatever opens meanwhile.
    if (!row) return virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
    row.scrollIntoView?.({ block: 'nearest' });
    handled.current = focusRequest;
    row.focus({ preventScroll: true });
  });

  // A row that opens below the edge is brought into view, its head first; then its reply, which is what it was opened for.
  const openIndex = rows.findIndex((row) => row.key === openKey);
  useEffect(() => {
    if (openIndex < 0) return;
    const row = scroller.current?.querySelector(`[data-index="${openIndex}"]`);
    row?.scrollIntoView?.({ block: 'nearest' });
    row?.querySelector('.reply-card')?.scrollIntoView?.({ block: 'nearest' });
  }, [openIndex]);

  return (
    <div className="list-scroller" ref={scroller}>
      {/* An explicit role, because a list without bullets is none to some screen readers. */}
      <ul
        role="list"
        aria-label={words.listLabel}
        className="list"
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              data-key={row.key}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              className="row"
              data-open={row.key === (wide ? activeKey : openKey)}
              style={{ transform: `translateY(${item.start}px)` }}
              onFocus={() => props.onActive(row.key)}
            >
              <RequestRow
                row={row}
                open={row.key === openKey}
                current={wide ? row.key === activeKey : undefined}
                isCopied={props.copied.has(row.key)}
                interfaceLanguage={props.interfaceLanguage}
                onToggle={() => props.onToggle(row.key)}
                onCopied={(kind) => props.onCopied(row, kind)}
                onShowOnPage={onShowOnPage && (async () => onShowOnPage(row.key))}
                onAct={onAct && ((act) => onAct(row, act))}
                onCorrect={onCorrect && ((correction) => onCorrect(row, correction))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
