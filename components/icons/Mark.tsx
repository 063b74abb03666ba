import { MARK } from './mark-shape';

/** Winnow's mark, an ear of wheat with one chaff leaf blowing off, in the colour of wheat. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      className="mark-icon"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path className="stem" d={MARK.stem} />
      <path d={MARK.grains} />
      <path className="chaff" d={MARK.chaff} />
    </svg>
  );
}
