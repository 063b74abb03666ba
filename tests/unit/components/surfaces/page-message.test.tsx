import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PageLook } from '../../../../components/requests/look';
import { PageMessage } from '../../../../components/requests/PageMessage';
import { HealthLine } from '../../../../components/requests/HealthLine';
import { SurfaceHeader } from '../../../../components/requests/SurfaceHeader';
import { WordsProvider } from '../../../../components/words';
import { sampleState } from './sample';
import { show, withSizes, words } from './show';

withSizes();

const headActions = () => ({
  onOpenSettings: vi.fn<() => void>(),
  onOpenAppearance: vi.fn<() => void>(),
  onPause: vi.fn<(paused: boolean) => void>(),
});

const pageActions = (report: string | null = null) => ({
  onBegin: vi.fn<() => void>(),
  onReload: vi.fn<() => void>(),
  onOpenInvitations: vi.fn<() => void>(),
  onPause: vi.fn<(paused: boolean) => void>(),
  onAskAccess: vi.fn<() => void>(),
  onReport: vi.fn<() => Promise<string | null>>(async () => report),
});

function showLook(look: PageLook, report: string | null = 'main\n  div [role]') {
  const actions = pageActions(report);
  return { actions, ...show(<PageMessage look={look} actions={actions} />) };
}

test('off LinkedIn it says what to do and opens the invitations', async () => {
  const { user, actions } = showLook({ kind: 'no-answer' });
  expect(screen.getByRole('heading').textContent).toBe(words.requests.offTitle);
  expect(screen.getByText(words.requests.offHint)).toBeTruthy();
  await user.click(screen.getByRole('button'));
  expect(actions.onOpenInvitations).toHaveBeenCalledOnce();
});

test('on another page of LinkedIn it leads to the invitations', () => {
  showLook({ kind: 'page', state: sampleState(0, { status: 'not-this-page' }) });
  expect(screen.getByRole('heading').textContent).toBe(words.requests.elsewhereTitle);
  expect(screen.getByRole('button', { name: words.requests.openInvitations })).toBeTruthy();
});

test('with nothing pending it says so and offers nothing to press', () => {
  showLook({ kind: 'page', state: sampleState(0, { otherKinds: 2 }) });
  expect(screen.getByRole('heading').textContent).toBe('Nothing pending.');
  expect(screen.getByText('Enjoy the quiet.')).toBeTruthy();
  expect(screen.getByText(/^2 invitations to pages/u)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a page that no longer answers is to be reloaded, in one click', async () => {
  const { user, actions } = showLook({ kind: 'silent' });
  expect(screen.getByRole('heading').textContent).toBe('Reload this tab once');
  await user.click(screen.getByRole('button', { name: 'Reload the tab' }));
  expect(actions.onReload).toHaveBeenCalledOnce();
});

test('before the agreement it says so, and leads to it', async () => {
  const { user, actions } = showLook({ kind: 'not-begun' });
  expect(screen.getByRole('heading').textContent).toBe('Winnow has not begun yet');
  await user.click(screen.getByRole('button'));
  expect(actions.onBegin).toHaveBeenCalledOnce();
});

test('paused, it says so and resumes in one click', async () => {
  const { user, actions } = showLook({ kind: 'paused' });
  expect(screen.getByRole('heading').textContent).toBe('Winnow is paused');
  await user.click(screen.getByRole('button', { name: 'Resume' }));
  expect(actions.onPause).toHaveBeenCalledExactlyOnceWith(false);
});

test('access withheld is said, and asked for in one click', async () => {
  const { user, actions } = showLook({ kind: 'no-access' });
  expect(screen.getByRole('heading').textContent).toBe('Winnow may not run on LinkedIn');
  await user.click(screen.getByRole('button'));
  expect(actions.onAskAccess).toHaveBeenCalledOnce();
});

test('requests of which none could be read are no empty page', () => {
  const state = sampleState(0, { status: 'partial', cardsSeen: 2, missing: { name: 2 } });
  showLook({ kind: 'page', state });
  expect(screen.getByText('Read 0 of 2 requests: the name of 2 was not found.')).toBeTruthy();
  expect(screen.queryByText('Enjoy the quiet.')).toBeNull();
});

test('the head pauses Winnow in one click', async () => {
  const actions = headActions();
  const { user } = show(<SurfaceHeader look={{ kind: 'loading' }} actions={actions} />);
  await user.click(screen.getByRole('button', { name: 'Pause Winnow' }));
  expect(actions.onPause).toHaveBeenCalledExactlyOnceWith(true);
});

test('pausing hands the focus to what resumes, and resuming hands it back', async () => {
  const actions = { ...headActions(), ...pageActions() };
  const surface = (look: PageLook) => (
    <WordsProvider value={words}>
      <SurfaceHeader look={look} actions={actions} />
      <PageMessage look={look} actions={actions} />
    </WordsProvider>
  );
  const { user, rerender } = show(surface({ kind: 'no-answer' }));
  await user.click(screen.getByRole('button', { name: words.requests.pause }));
  rerender(surface({ kind: 'paused' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.requests.resume }));
  await user.keyboard('{Enter}');
  expect(actions.onPause).toHaveBeenLastCalledWith(false);
  rerender(surface({ kind: 'no-answer' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.requests.pause }));
});

test('while reading it says so politely', () => {
  showLook({ kind: 'loading' });
  expect(screen.getByRole('status').textContent).toBe(words.requests.loading);
});

test('the report of an unknown page is shown before it can be copied', async () => {
  const { user, copied } = showLook({ kind: 'page', state: sampleState(0, { status: 'unknown-layout' }) });
  expect(screen.queryByRole('button', { name: words.requests.copyReport })).toBeNull();
  await user.click(screen.getByRole('button', { name: words.requests.showReport }));
  expect(screen.getByRole('region').textContent).toBe('main\n  div [role]');
  await user.click(screen.getByRole('button', { name: words.requests.copyReport }));
  expect(copied).toEqual(['main\n  div [role]']);
});

test('a report that cannot be had is told', async () => {
  const { user } = showLook({ kind: 'page', state: sampleState(0, { status: 'unknown-layout' }) }, null);
  await user.click(screen.getByRole('button', { name: words.requests.showReport }));
  expect(await screen.findByText(words.requests.reportFailed)).toBeTruthy();
});

test('the head counts the requests, and the bar says in words what it draws', () => {
  const actions = {
    onOpenSettings: vi.fn<() => void>(),
    onOpenSidePanel: vi.fn<() => void>(),
    onOpenAppearance: vi.fn<() => void>(),
    onPause: vi.fn<(paused: boolean) => void>(),
  };
  show(<SurfaceHeader look={{ kind: 'page', state: sampleState(7) }} actions={actions} />);
  expect(screen.getByRole('heading').textContent).toBe('7 requests');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    '2 worth accepting, 3 to ask first, 1 to decline politely, and 1 looks like a scam',
  );
});

test('health names what was not found', () => {
  const { health } = sampleState(10, { status: 'partial', cardsRead: 9, missing: { note: 1, headline: 0 } });
  show(<HealthLine health={health} />);
  expect(screen.getByText('Read 9 of 10 requests: the note of 1 was not found.')).toBeTruthy();
});

test('where nothing is drawn on the page, the head says so and leads to the setting', async () => {
  const actions = headActions();
  const { user, rerender } = show(<SurfaceHeader look={{ kind: 'loading' }} untouched actions={actions} />);
  expect(screen.getByText(words.requests.untouched)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.requests.untouchedChange }));
  expect(actions.onOpenAppearance).toHaveBeenCalledOnce();
  // At rest it would be beside the point: nothing is read either.
  rerender(
    <WordsProvider value={words}>
      <SurfaceHeader look={{ kind: 'paused' }} untouched actions={actions} />
    </WordsProvider>,
  );
  expect(screen.queryByText(words.requests.untouched)).toBeNull();
});
