import { DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';

const NAME = 'Lukas Steinmann';
const TOLD = ['button', 'heading', 'group', 'blockquote'];

test('what a screen reader is told of badge and panel', async ({ open }) => {
  const { badges, cdp } = await open({ requests: DEMO_INBOX.slice(0, 3) });
  await badges.settle(3);
  await badges.click(NAME, 'verdict');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lineOf = (id: string): string[] => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    const name = String(node?.name?.value ?? '');
    const pressed = node?.properties?.find((property) => property.name === 'pressed')?.value.value;
    const own = TOLD.includes(role) && !node?.ignored ? [`${role} ${name} ${pressed ?? ''}`.trim()] : [];
    return [...own, ...(node?.childIds ?? []).flatMap(lineOf)];
  };

  const names = nodes.map(({ name }) => String(name?.value ?? ''));
  expect(names).toContain(`Decline politely: why, for ${NAME}`);
  expect(names).toContain(`Copy reply to ${NAME}`);

  const panel = nodes.find(({ name }) => name?.value === `Winnow on the request of ${NAME}`);
  expect(panel?.role?.value).toBe('region');
  const told = lineOf(panel?.nodeId ?? '').filter(
    (line) => !/more reason|heading (?:Why|What|From)/u.test(line),
  );
  const kind =
    /^button (?:Decline|Not now|Ask for details|Accept|Follow instead|Refer to someone) (true|false)$/u;
  expect(told.filter((line) => kind.test(line)).map((line) => kind.exec(line)?.[1])).toEqual(
    expect.arrayContaining(['true', 'false']),
  );
  expect(told.filter((line) => !kind.test(line))).toEqual([
    'button Close',
    'heading Reasons',
    'heading Not looked at',
    'heading Your reply',
    'group Kind of reply',
    'blockquote',
    'button Copy reply',
    'button Mark as handled',
    'button Next time',
  ]);
});
