/** The only place that configures zod: imported before any schema is built. */
import { z } from 'zod';

// zod's compiled mode needs `new Function`, which the extension's policy forbids and reports.
z.config({ jitless: true });

export { z };
