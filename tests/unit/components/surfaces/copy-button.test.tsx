import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CopyButton } from '../../../../components/CopyButton';
import { show, withSizes } from './show';

withSizes();

const BUTTON = (
  <CopyButton
    text="Grüße 👋"
    label="Copy"
    doneLabel="Copied"
    doneStatus="It is copied."
    refusedStatus="Refused."
  />
);

test('copies the text as it stands and says so', async () => {
  const { user, copied } = show(BUTTON);
  const button = screen.getByRole('button', { name: 'Copy' });
  await user.click(button);
  expect(copied).toEqual(['Grüße 👋']);
  expect(screen.getByRole('status').textContent).toBe('It is copied.');
  expect(screen.getByRole('button', { name: 'Copied' })).toBe(button);
});

test('says so when the browser refuses', async () => {
  const { user } = show(BUTTON);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toBe('Refused.');
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
});
