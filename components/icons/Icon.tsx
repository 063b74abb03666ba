import type { Verdict } from '../../utils/model';
import type { GlyphName } from './shapes';
import { GLYPHS, VERDICT_SHAPES } from './shapes';

/** A small line icon in the colour of the text. Always beside or inside something that names it. */
export function Icon({ name, size = 16 }: { name: GlyphName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  );
}

/** The icon of a verdict: filled when the verdict is firm, outlined when it is hesitant. */
export function VerdictIcon({
  verdict,
  perhaps = false,
  size = 16,
}: {
  verdict: Verdict;
  perhaps?: boolean;
  size?: number;
}) {
  const shape = VERDICT_SHAPES[verdict];
  return (
    <svg
      className={`icon verdict-icon ${perhaps ? 'outlined' : 'filled'}`}
      data-verdict={verdict}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path className="body" d={shape.body} />
      <path className="mark" d={shape.mark} />
    </svg>
  );
}
