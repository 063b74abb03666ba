import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { WordsProvider } from '../../../../components/words';
import type { SurfaceWords } from '../../../../utils/words/surfaces';
import { enSurfaces as words } from '../../../../utils/words/en/surfaces';

export { words };

/** Renders with the words that every component needs, and gives a user and what lands on the clipboard. */
export function show(element: ReactElement, spoken: SurfaceWords = words) {
  const user = userEvent.setup({ delay: null });
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  return { user, copied, ...render(<WordsProvider value={spoken}>{element}</WordsProvider>) };
}

/** Gives every element a size, which jsdom does not, so that a virtual list draws rows; and cleans up after each test. */
export function withSizes(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(84);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}
