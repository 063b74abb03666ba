import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChipInput } from '../../../../components/forms/ChipInput';
import { languageNames, LanguagesInput } from '../../../../components/options/LanguagesInput';
import { show, withSizes } from './show';

withSizes();

function Chips({ start = [] }: { start?: string[] }) {
  const [values, setValues] = useState(start);
  return (
    <>
      <ChipInput label="Skills" values={values} onChange={setValues} />
      <output>{values.join('|')}</output>
    </>
  );
}
const kept = () => document.querySelector('output')?.textContent;

test('Enter, comma and a pasted list add; what is there already is told', async () => {
  const { user } = show(<Chips />);
  const input = screen.getByRole('textbox', { name: 'Skills' });
  await user.type(input, 'Rust{Enter}dbt, rust{Enter}');
  expect(kept()).toBe('Rust|dbt');
  expect(screen.getByText('rust is in the list already.')).toBeTruthy();
  await user.click(input);
  await user.paste('SQL; Python\nGo, ');
  expect(kept()).toBe('Rust|dbt|SQL|Python|Go');
});

test('what was typed is kept when the field is left', async () => {
  const { user } = show(<Chips />);
  await user.type(screen.getByRole('textbox'), 'Rust');
  await user.tab();
  expect(kept()).toBe('Rust');
});

test('Backspace in the empty field and the button take away, and the focus stays', async () => {
  const { user } = show(<Chips start={['a', 'b', 'c']} />);
  const input = screen.getByRole('textbox');
  await user.type(input, 'x{Backspace}');
  expect(kept()).toBe('a|b|c');
  await user.keyboard('{Backspace}');
  expect(kept()).toBe('a|b');
  await user.click(screen.getByRole('button', { name: 'Remove a' }));
  expect(kept()).toBe('b');
  expect(document.activeElement).toBe(input);
});

function Languages() {
  const [values, setValues] = useState<string[]>([]);
  return (
    <>
      <LanguagesInput values={values} error="" onChange={setValues} />
      <output>{values.join('|')}</output>
    </>
  );
}

test('languages are given by name, by their own name or by tag; what is none is refused and kept for mending', async () => {
  const { user } = show(<Languages />);
  const input = screen.getByRole('combobox');
  await user.type(input, 'German{Enter}polski{Enter}pt-br{Enter}');
  expect(kept()).toBe('de|pl|pt-BR');
  expect(screen.getByText('Brazilian Portuguese')).toBeTruthy();
  await user.type(input, 'Klingonish{Enter}');
  expect(kept()).toBe('de|pl|pt-BR');
  expect(screen.getByText(/“Klingonish” is no language/u)).toBeTruthy();
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('language names translate both ways', () => {
  const names = languageNames('en');
  expect(names.of('ja')).toBe('Japanese');
  expect(names.tagOf('日本語')).toBe('ja');
  expect(names.tagOf('zz')).toBeNull();
  expect(names.of('not a tag')).toBe('not a tag');
});
