import { open } from '../../utils/surface/opening';

// What is to be shown is asked for before the code that shows it is there.
const opening = open();
void import('./start').then(async ({ start }) => start(await opening));
