import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Starts a layout: `npm run new-layout -- g6 2027-01` writes its module, puts it above the others, and makes the folder
 * whose two files are its first test. Nothing that exists is overwritten. See docs/layouts.md.
 */
const ROOT = join(import.meta.dirname, '..');
const [id = '', since = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]{0,11}$/u.test(id) || !/^\d{4}-\d{2}$/u.test(since)) {
  console.error(
    'Usage: npm run new-layout -- <id> <first seen, as year-month>, for example: npm run new-layout -- g6 2027-01',
  );
  process.exit(2);
}

const moduleFile = join(ROOT, 'utils/linkedin/layouts', `${id}.ts`);
const indexFile = join(ROOT, 'utils/linkedin/layouts/index.ts');
const folder = join(ROOT, 'tests/fixtures/pages', `${id}-en`);
if (existsSync(moduleFile) || existsSync(folder)) {
  console.error(`A layout named ${id} is there already.`);
  process.exit(2);
}

const moduleText = `import type { Layout } from '../layout';
import { readCard } from '../read-card';

/** What only this generation has (${since}). */
const LIST = '[data-new-list]';
const CARD = '[data-new-card]';

/** Say in a line what is new about this markup (seen since ${since}). */
export const ${id}: Layout = {
  id: '${id}',
  matches: (document) => document.querySelector(LIST) !== null,
  lists: (document) => [...document.querySelectorAll(LIST)],
  cards: (list) => [...list.querySelectorAll(CARD)],
  read: (card, context) => readCard(card, context, '${id}'),
};
`;

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>LinkedIn</title></head>
<body>
<main>
<div data-new-list>
  <div data-new-card>
    <a href="https://www.linkedin.com/in/ada-first/"><img alt="Ada First’s profile picture" src="data:,"></a>
    <p><a href="https://www.linkedin.com/in/ada-first/">Ada First</a></p>
    <p>Harbour pilot</p>
    <div><button aria-label="Ignore an invitation to connect from Ada First">Ignore</button><button aria-label="Accept Ada First’s invitation">Accept</button></div>
    <p>A note</p>
  </div>
</div>
</main>
</body>
</html>
`;

const invitation = {
  id: 'ada-first',
  kind: 'person',
  invitationId: null,
  name: 'Ada First',
  headline: 'Harbour pilot',
  profileUrl: 'https://www.linkedin.com/in/ada-first/',
  mutualConnections: null,
  mutualNames: [],
  verified: false,
  premium: false,
  openToWork: false,
  followsYou: null,
  sentAt: null,
  visibleAge: null,
  canMessage: false,
  layout: id,
  note: 'A note',
};
const expected = {
  url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
  health: { status: 'ok', layout: id, cardsSeen: 1, cardsRead: 1, otherKinds: 0, missing: {} },
  invitations: [invitation],
};

const index = readFileSync(indexFile, 'utf8');
const newest = /(readonly Layout\[\] = \[)/u;
const firstImport = /^(import \{ \w+ \} from '\.\/)/mu;
if (!newest.test(index) || !firstImport.test(index)) {
  console.error('utils/linkedin/layouts/index.ts no longer has a list named LAYOUTS to put the layout into.');
  process.exit(1);
}
mkdirSync(dirname(moduleFile), { recursive: true });
mkdirSync(folder, { recursive: true });
writeFileSync(moduleFile, moduleText);
writeFileSync(
  indexFile,
  index.replace(newest, `$1${id}, `).replace(firstImport, `import { ${id} } from './${id}';\n$1`),
);
writeFileSync(join(folder, 'page.html'), page);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `utils/linkedin/layouts/${id}.ts, a line in its index, tests/fixtures/pages/${id}-en/: now npx vitest run tests/unit/linkedin`,
);
