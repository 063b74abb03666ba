import { DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';
import { addressOf } from './surfaces-page';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person');

test('a change of the goals tells which verdicts it changes, and the page follows', async ({
  winnow,
  open,
}) => {
  const { badges } = await open();
  await badges.settle(PERSONS.length);
  const before = (await badges.judged()).map(({ label }) => label);
  const settings = await winnow.newPage();
  await settings.goto(`${await addressOf(winnow, 'options')}#goals`);
  const effect = settings.getByRole('complementary', { name: 'What your changes do' });
  const line = effect.getByRole('status');
  await expect(effect).toHaveCount(0);
  await settings.getByRole('radio', { name: /^People I know/u }).click();
  await expect(line).toHaveText(/ \d+ requests have got another verdict\.$/u);
  const told = Number(/\d+/u.exec((await line.textContent()) ?? '')?.[0]);
  await effect.locator('summary').click();
  const items = await effect.getByRole('listitem').allTextContents();
  expect(items).toHaveLength(told);
  const names = PERSONS.map(({ name }) => name);
  for (const item of items) expect(names.some((name) => item.includes(name))).toBe(true);
  // The page itself says what was told.
  const changed = async () =>
    (await badges.judged()).filter(({ label }, at) => label !== before[at]).map(({ card }) => card);
  await expect.poll(async () => (await changed()).length).toBeGreaterThanOrEqual(told);
  for (const item of items) {
    const name = names.find((one) => item.includes(one)) ?? '-';
    expect((await changed()).some((card) => card.includes(name))).toBe(true);
  }
  await settings.getByRole('button', { name: 'Undo last change', exact: true }).click();
  await expect(effect).toHaveCount(0);
  await expect.poll(async () => (await badges.judged()).map(({ label }) => label)).toEqual(before);
  await settings.close();
});
