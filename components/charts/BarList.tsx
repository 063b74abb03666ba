interface BarListProps {
  bars: readonly { label: string; count: number; note?: string }[];
}

/** Named bars, the longest first. The name stands over its bar, so that long ones have room. */
export function BarList({ bars }: BarListProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bar-list">
      {bars.map(({ label, count, note }) => (
        <li key={label}>
          <bdi>{label}</bdi>
          <span className="bar-count">
            {note && <span className="quiet">{note}</span>} {count}
          </span>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" focusable="false">
            <rect className="bar-ground" width="100" height="6" />
            <rect className="bar" width={(count / most) * 100} height="6" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
