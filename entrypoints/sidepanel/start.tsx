import { mount } from '../../utils/surface/mount';
import type { Opening } from '../../utils/surface/opening';
import { App } from './App';

/** Draws the side panel. */
export function start(opening: Opening): void {
  mount(
    () => <App opening={opening} />,
    (words) => words.requests.appName,
    opening.words,
  );
}
