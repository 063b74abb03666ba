import type { CDPSession } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { expect, test as onPage } from './extension';
import { SAMPLES, showPlain, test as plainly } from './page-plain';

const NAME = 'Lukas Steinmann';
/** Said of a node beside its role and name. */
const STATES = ['expanded', 'pressed', 'live', 'level'];
/** Repeat what their parent says. */
const SILENT = new Set(['InlineTextBox', 'none', 'generic', 'LineBreak', 'ListMarker']);

type Nodes = Awaited<ReturnType<typeof treeOf>>;

async function treeOf(cdp: CDPSession) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes;
}

/** The tree below a node as a screen reader meets it, one line a node, indented by depth. */
function tell(nodes: Nodes, id: string, depth = 0): string[] {
  const node = nodes.find(({ nodeId }) => nodeId === id);
  if (!node) return [];
  const role = String(node.role?.value ?? '');
  const isTold = !node.ignored && !SILENT.has(role);
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && value.value !== 'off')
    .map(({ name, value }) => ` ${name}=${value.value}`);
  const own = `${'  '.repeat(depth)}${role} ${JSON.stringify(node.name?.value ?? '')}${states.join('')}`;
  const inside = (node.childIds ?? []).flatMap((child) => tell(nodes, child, isTold ? depth + 1 : depth));
  // A leaf's text that its parent's name already says is spoken once.
  const texts = inside.filter((line) => line.trim() !== `StaticText ${JSON.stringify(node.name?.value)}`);
  return isTold ? [own, ...texts] : inside;
}

for (const [name, sample] of Object.entries(SAMPLES))
  plainly(`what a screen reader is told of badge and open panel (${name})`, async ({ plain }) => {
    await showPlain(plain, { sample, unfolded: name === 'full' });
    const nodes = await treeOf(await plain.context().newCDPSession(plain));
    const main = nodes.find(({ role }) => role?.value === 'main');
    expect(`${tell(nodes, main?.nodeId ?? '').join('\n')}\n`).toMatchSnapshot(`tree-${name}.txt`);
  });

onPage(
  'on the page the panel is a region of its own, its controls named by what they do',
  async ({ open }) => {
    const { badges, cdp } = await open({ requests: DEMO_INBOX.slice(0, 3) });
    await badges.settle(3);
    await badges.click(NAME, 'verdict');
    const nodes = await treeOf(cdp);
    const names = nodes.map(({ name }) => String(name?.value ?? ''));
    expect(names).toContain(`Decline politely: why, for ${NAME}`);
    expect(names).toContain(`Copy reply to ${NAME}`);

    const panel = nodes.find(({ name }) => name?.value === `Winnow on the request of ${NAME}`);
    const told = tell(nodes, panel?.nodeId ?? '').map((line) => line.trim());
    expect(told[0]).toMatch(/^region /u);
    const roles = (wanted: string) => told.filter((line) => line.startsWith(`${wanted} `));
    // What is wise to say differs by request; what the panel is made of does not.
    for (const button of ['Close', 'Copy reply', 'Mark as handled', 'Next time', 'This is wrong…'])
      expect(roles('button').some((line) => line.startsWith(`button "${button}"`))).toBe(true);
    expect(roles('heading')[0]).toBe('heading "Reasons" level=3');
    expect(roles('heading')).toContain('heading "Your reply" level=3');
    expect(roles('group')).toContain('group "Kind of reply"');
    expect(roles('button').filter((line) => line.includes('pressed=true'))).toHaveLength(1);
  },
);
