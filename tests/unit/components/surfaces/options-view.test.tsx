import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { SaveStatus } from '../../../../components/options/editing';
import { errorFinder, pathOf } from '../../../../components/options/editing';
import type { OptionsTab } from '../../../../components/options/OptionsView';
import { OptionsView } from '../../../../components/options/OptionsView';
import type { Goals } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';
import { show, withSizes, words } from './show';

withSizes();

function showOptions(
  given: object = {},
  status: SaveStatus = { kind: 'unchanged' },
  first: OptionsTab = 'goals',
) {
  const onChange = vi.fn<(patch: Partial<Goals>) => void>();
  const onUndo = vi.fn<() => void>();
  function Page() {
    const [goals, setGoals] = useState(goalsSchema.parse(given));
    const [tab, setTab] = useState(first);
    return (
      <OptionsView
        goals={goals}
        saving={{ status, canUndo: true, onUndo }}
        trouble={null}
        errorOf={errorFinder(status)}
        tab={tab}
        onTab={setTab}
        effect={null}
        panels={{ replies: null, memory: null, appearance: null, shortcuts: null, data: null, about: null }}
        onChange={(patch) => {
          onChange(patch);
          setGoals({ ...goals, ...patch });
        }}
      />
    );
  }
  /** What all changes together come to, checked as the background checks it. */
  const result = () =>
    goalsSchema.parse(Object.assign({}, goalsSchema.parse(given), ...onChange.mock.calls.map(([p]) => p)));
  return { onChange, onUndo, result, ...show(<Page />) };
}

test('choices make valid goals', async () => {
  const { user, result } = showOptions();
  await user.click(screen.getByRole('radio', { name: /^Looking for a job/u }));
  await user.click(screen.getByRole('radio', { name: /^People I know/u }));
  expect(result()).toMatchObject({ intent: 'looking', acceptOnly: 'known' });
});

test('chips make valid goals', async () => {
  const { user, result } = showOptions();
  await user.click(screen.getByRole('textbox', { name: 'Roles you would take' }));
  await user.paste('Data Engineer,');
  await user.click(screen.getByRole('textbox', { name: 'Companies you would not join' }));
  await user.paste('Corvane,');
  expect(result()).toMatchObject({
    targetRoles: ['Data Engineer'],
    companies: { prefer: [], avoid: ['Corvane'] },
  });
});

test('ticks make valid goals', async () => {
  const { user, result } = showOptions();
  await user.click(screen.getByRole('checkbox', { name: 'Part-time' }));
  await user.click(screen.getByRole('checkbox', { name: 'Permanent' }));
  await user.click(screen.getByRole('checkbox', { name: /^Ask about pay/u }));
  expect(result()).toMatchObject({ contractTypes: ['permanent', 'part-time'], askAboutPay: false });
});

test('pay is whole or nothing: emptying the amount takes the floor away, the currency is remembered', async () => {
  const { user, result } = showOptions();
  const amount = screen.getByRole('spinbutton', { name: 'Amount' });
  const currency = screen.getByRole('combobox', { name: 'Currency' });
  await user.clear(currency);
  await user.type(currency, 'chf');
  expect(result().salary).toBeNull();
  await user.type(amount, '90000');
  expect(result().salary).toEqual({ min: 90_000, currency: 'CHF', period: 'year' });
  await user.clear(amount);
  expect(result().salary).toBeNull();
});

test('a refused value is told at its field and in the head', () => {
  showOptions(
    { salary: { min: 1, currency: 'EUR', period: 'year' } },
    { kind: 'invalid', reasons: ['"salary.currency" must be a three-letter currency code.'] },
  );
  const field = screen.getByRole('combobox', { name: 'Currency' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
    'Must be a three-letter currency code.',
  );
  expect(screen.getByText(words.options.notSaved)).toBeTruthy();
});

test('a refusal without a field is nobody’s error', () => {
  expect(pathOf('Unknown key "x".')).toEqual({ path: '', sentence: 'Unknown key "x".' });
  expect(
    errorFinder({ kind: 'invalid', reasons: ['"lists.always.0.value" must be shorter.'] })('lists.always'),
  ).toBe('Must be shorter.');
  expect(errorFinder({ kind: 'invalid', reasons: ['"skillset" is missing.'] })('skills')).toBe('');
  expect(errorFinder({ kind: 'saved' })('skills')).toBe('');
});

test('undo is one button', async () => {
  const { user, onUndo } = showOptions({}, { kind: 'saved' });
  expect(screen.getByText('Saved')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.options.undo }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('own facts: texts, positions and topics', async () => {
  const { user, result } = showOptions({}, { kind: 'unchanged' }, 'profile');
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mira Lindqvist');
  await user.click(screen.getByRole('button', { name: 'Add a position' }));
  const position = within(screen.getByRole('group', { name: 'Position 1' }));
  await user.type(position.getByRole('textbox', { name: 'Title' }), 'Data Engineer');
  await user.type(position.getByRole('textbox', { name: 'Company' }), 'Waterkant');
  await user.type(screen.getByRole('textbox', { name: 'Topics' }), 'tidegauge{Enter}');
  expect(result().profile).toMatchObject({
    name: 'Mira Lindqvist',
    positions: [{ title: 'Data Engineer', company: 'Waterkant' }],
    topics: ['tidegauge'],
  });
  await user.click(screen.getByRole('button', { name: 'Remove position Data Engineer' }));
  expect(result().profile?.positions).toEqual([]);
});

test('lists: an entry is added once and taken away again', async () => {
  const { user, result } = showOptions({}, { kind: 'unchanged' }, 'lists');
  const [value] = screen.getAllByRole('textbox', { name: 'Which' });
  if (!value) throw new Error('no list');
  await user.type(value, 'Corvane Search{Enter}');
  await user.type(value, 'corvane search{Enter}');
  expect(result().lists).toEqual({ always: [{ kind: 'person', value: 'Corvane Search' }], never: [] });
  await user.click(screen.getByRole('button', { name: 'Remove Corvane Search' }));
  expect(result().lists.always).toEqual([]);
});

test('lists: an entry of one list moves to the other, and that is told for as long as it is so', async () => {
  const { user, result } = showOptions(
    { lists: { always: [{ kind: 'person', value: 'Ada Quist' }], never: [] } },
    { kind: 'unchanged' },
    'lists',
  );
  const never = screen.getAllByRole('textbox', { name: 'Which' })[1];
  if (!never) throw new Error('no second list');
  await user.type(never, 'ada quist{Enter}');
  expect(result().lists).toEqual({ always: [], never: [{ kind: 'person', value: 'ada quist' }] });
  const told = words.lists.moved('ada quist');
  expect(screen.getByText(told)).toBeTruthy();
  const [always] = screen.getAllByRole('textbox', { name: 'Which' });
  if (!always) throw new Error('no first list');
  await user.type(always, 'Ada Quist{Enter}');
  expect(screen.queryByText(told)).toBeNull();
});

test('a refused field is named on every tab, and one click leads to it', async () => {
  const { user } = showOptions(
    { salary: { min: 1, currency: 'EUR', period: 'year' } },
    { kind: 'invalid', reasons: ['"salary.min" must be at least 0.'] },
    'profile',
  );
  await user.click(
    screen.getByRole('button', { name: `${words.options.tabs.goals} › ${words.options.pay.label}` }),
  );
  expect(screen.getByRole('tab', { name: 'Goals' }).getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
});

test('arrow keys go from tab to tab', async () => {
  const { user } = showOptions();
  await user.click(screen.getByRole('tab', { name: 'Goals' }));
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByRole('tab', { name: 'Lists' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('heading', { name: 'Never accept' })).toBeTruthy();
});
