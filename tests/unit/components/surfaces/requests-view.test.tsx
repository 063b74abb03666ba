import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { RequestActions } from '../../../../components/requests/look';
import type { RequestsViewProps } from '../../../../components/requests/RequestsView';
import { RequestsView } from '../../../../components/requests/RequestsView';
import type { PageState } from '../../../../utils/model';
import { sampleState } from './sample';
import { show, withSizes, words } from './show';

withSizes();

function showRequests(state: PageState, props: Partial<RequestsViewProps> = {}) {
  const actions = {
    onCopied: vi.fn<RequestActions['onCopied']>(),
    onShowOnPage: vi.fn<RequestActions['onShowOnPage']>(async () => false),
    onAct: vi.fn<RequestActions['onAct']>(),
    onCorrect: vi.fn<RequestActions['onCorrect']>(),
    onOpenAppearance: vi.fn<() => void>(),
    onBegin: vi.fn<() => void>(),
    onReload: vi.fn<() => void>(),
    onOpenInvitations: vi.fn<() => void>(),
    onPause: vi.fn<(paused: boolean) => void>(),
    onAskAccess: vi.fn<() => void>(),
    onOpenSettings: vi.fn<() => void>(),
    onReport: vi.fn<RequestActions['onReport']>(async () => null),
  };
  return {
    actions,
    ...show(
      <>
        <RequestsView state={state} actions={actions} interfaceLanguage="en" takesFocus {...props} />
        <div className="paste">
          <button type="button">Elsewhere</button>
        </div>
      </>,
    ),
  };
}

const focused = () => document.activeElement?.textContent ?? '';

const rowOf = (name: RegExp) => {
  const row = screen.getByRole('button', { name }).closest('li');
  if (!row) throw new Error('no such row');
  return within(row);
};

test('a row tells who, the verdict and why, and copies the reply in one click', async () => {
  const { user, copied, actions } = showRequests(sampleState(7));
  const row = rowOf(/^Priya Ramanathan.*Ask first.*leaves out the client/u);
  await user.click(row.getByRole('button', { name: 'Copy reply to Priya Ramanathan' }));
  expect(copied).toEqual([expect.stringMatching(/^Hi Priya, thank you for writing/u)]);
  expect(row.getByRole('status').textContent).toBe('Reply to Priya Ramanathan copied.');
  expect(actions.onCopied).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ key: 'k1' }),
    'ask-details',
  );
});

test('where the advice is not to answer there is nothing to copy', () => {
  showRequests(sampleState(7));
  const row = rowOf(/^Emma Fraser/u);
  expect(row.queryByRole('button', { name: /copy/iu })).toBeNull();
  expect(row.getByText(words.requests.doNotAnswer)).toBeTruthy();
});

test('an open row gives reasons with quotes, unknowns, what would change it and other replies', async () => {
  const { user, copied } = showRequests(sampleState(7));
  await user.click(screen.getByRole('button', { name: /^Priya/u }));
  const row = rowOf(/^Priya/u);
  expect(row.getAllByText(/Against:/u)).toHaveLength(2);
  expect(row.getByText('Hi Mira, I came across y', { selector: 'q > bdi' })).toBeTruthy();
  expect(row.queryByText('Works in your field.')).toBeNull();
  await user.click(row.getByRole('button', { name: '1 more reason' }));
  expect(row.getByText('Works in your field.')).toBeTruthy();
  expect(row.getByText(/open it to see tenure/u)).toBeTruthy();
  expect(row.getByText(/named role or client/u)).toBeTruthy();
  expect(row.getByText('Hi Mira, I came across y', { selector: 'mark' })).toBeTruthy();

  await user.click(row.getByRole('radio', { name: 'Not now' }));
  const reply = row.getByText(/^Guten Tag Priya/u);
  expect(reply.getAttribute('lang')).toBe('de');
  expect(row.getByText(`${reply.textContent.length} characters, in German`)).toBeTruthy();
  await user.click(row.getByRole('button', { name: 'Copy reply' }));
  expect(copied).toEqual([reply.textContent]);
});

test('only one row is open at a time', async () => {
  const { user } = showRequests(sampleState(7));
  await user.click(screen.getByRole('button', { name: /^Priya/u }));
  await user.click(screen.getByRole('button', { name: /^Lukas/u }));
  expect(screen.getAllByRole('button', { expanded: true }).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Lukas Steinmann'),
  ]);
});

test('keys move, open, copy and search; letters typed into the search stay there', async () => {
  const { user, copied } = showRequests(sampleState(7));
  expect(focused()).toContain('Tomasz');
  await user.keyboard('jj');
  expect(focused()).toContain('Lukas');
  await user.keyboard('k');
  expect(focused()).toContain('Priya');
  await user.keyboard('c');
  expect(copied).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: /^Priya/u }).getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  await user.keyboard('/');
  const search = screen.getByRole('searchbox');
  expect(document.activeElement).toBe(search);
  await user.keyboard('jkc');
  expect(search).toHaveProperty('value', 'jkc');
  expect(copied).toHaveLength(1);
});

test('where the list is what the surface is for, its keys work with the focus nowhere', async () => {
  const { user, copied } = showRequests(sampleState(7), { takesFocus: false, ownsKeys: true });
  expect(document.activeElement).toBe(document.body);
  await user.keyboard('?');
  expect(screen.getByRole('list', { name: words.requests.keysLabel })).toBeTruthy();
  await user.keyboard('j');
  expect(focused()).toContain('Tomasz');
  await user.keyboard('j');
  expect(focused()).toContain('Priya');
  await user.keyboard('c');
  expect(copied).toHaveLength(1);
  // A key among another request's words is not about the list.
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  await user.keyboard('jc');
  expect(focused()).toBe('Elsewhere');
  expect(copied).toHaveLength(1);
});

test('elsewhere the keys belong to the page until the list has the focus', async () => {
  const { user } = showRequests(sampleState(7), { takesFocus: false });
  await user.keyboard('j');
  expect(document.activeElement).toBe(document.body);
});

test('arrows move on a row', async () => {
  const { user } = showRequests(sampleState(7));
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toContain('Priya');
});

test('a key with a modifier belongs to the browser', async () => {
  const { user, copied } = showRequests(sampleState(2));
  await user.keyboard('{Control>}c{/Control}{Alt>}j{/Alt}');
  expect(copied).toEqual([]);
  expect(document.activeElement?.textContent).toContain('Tomasz');
});

test('chips filter, and say how many are shown', async () => {
  const { user } = showRequests(sampleState(7));
  const chip = screen.getByRole('button', { name: 'Decline 1' });
  await user.click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('listitem').filter((item) => item.dataset['key'])).toHaveLength(1);
  expect(screen.getByText('Showing 1 request')).toBeTruthy();
  await user.click(chip);
  expect(screen.getByRole('button', { name: 'All' }).getAttribute('aria-pressed')).toBe('true');
});

test('a search without a match offers the way back', async () => {
  const { user } = showRequests(sampleState(7));
  await user.type(screen.getByRole('searchbox'), 'xyzzy');
  expect(screen.getByText(words.requests.noMatch)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.requests.showAll }));
  expect(screen.getByRole('button', { name: /^Tomasz/u })).toBeTruthy();
});

test('of a thousand requests only those in sight are drawn, and each knows its place', () => {
  showRequests(sampleState(1_000));
  const items = screen.getAllByRole('listitem').filter((item) => item.dataset['key']);
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(40);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('1000');
  expect(items[1]?.getAttribute('aria-posinset')).toBe('2');
});

test('"Show on page" says so when the request is gone', async () => {
  const { user, actions } = showRequests(sampleState(1));
  await user.click(screen.getByRole('button', { name: /^Tomasz/u }));
  await user.click(screen.getByRole('button', { name: words.requests.showOnPage }));
  expect(actions.onShowOnPage).toHaveBeenCalledExactlyOnceWith('k0');
  expect(await screen.findByText(words.requests.notOnPage)).toBeTruthy();
});

test('a request that is still being read is listed without a verdict', () => {
  const state = sampleState(1);
  showRequests({ ...state, rows: state.rows.map((row) => ({ ...row, judgement: null })) });
  expect(screen.getByText(words.requests.judging)).toBeTruthy();
});

test('"n" leads to the next undecided request, past those whose reply was copied', async () => {
  const { user } = showRequests(sampleState(3));
  await user.keyboard('cn');
  expect(focused()).toContain('Priya');
  await user.keyboard('cn');
  expect(focused()).toContain('Lukas');
  await user.keyboard('cn');
  expect(screen.getByText(words.requests.allDecided)).toBeTruthy();
});

test('"?" shows the keys and Escape takes them away', async () => {
  const { user } = showRequests(sampleState(2));
  await user.keyboard('?');
  expect(screen.getByRole('list', { name: words.requests.keysLabel })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('list', { name: words.requests.keysLabel })).toBeNull();
});

test('copying adds a sign beside the name and no line to the row', async () => {
  const { user } = showRequests(sampleState(3));
  const row = rowOf(/^Priya/u);
  await user.click(row.getByRole('button', { name: 'Copy reply to Priya Ramanathan' }));
  const sign = row.getByText(words.requests.copied, { selector: '.row-sign' });
  expect(sign.parentElement?.textContent).toBe('Priya RamanathanCopied');
  expect(document.querySelector('.row-mark')).toBeNull();
});

test('the sheet of keys leaves the row in sight that they are about', async () => {
  const { user } = showRequests(sampleState(7));
  await user.keyboard('jj');
  const shown: (string | undefined)[] = [];
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    shown.push(this.dataset['key']);
  };
  await user.keyboard('?');
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  expect(shown).toEqual(['k2']);
});

test('"This is wrong" offers what is right instead, and what was said can be taken back', async () => {
  const state = sampleState(1);
  const [row] = state.rows;
  if (!row?.judgement) throw new Error('there are no rows');
  const memory = {
    mark: null,
    lines: [],
    acts: [],
    corrections: [{ correction: 'decline-selling' as const, label: 'They are selling' }],
    corrected: null,
    checklist: ['How long they have been there.'],
  };
  row.judgement.memory = memory;
  const { user, actions } = showRequests(state);
  await user.keyboard('{Enter}');
  expect(screen.getByText('How long they have been there.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.requests.wrong }));
  await user.click(screen.getByRole('button', { name: 'They are selling' }));
  expect(actions.onCorrect).toHaveBeenLastCalledWith(row, 'decline-selling');
  row.judgement.memory = {
    ...memory,
    corrected: { line: 'You said it sells.', offer: { act: 'never-person', label: 'Never accept Tomasz' } },
  };
  await user.keyboard('j');
  expect(screen.getByText('You said it sells.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Never accept Tomasz' }));
  expect(actions.onAct).toHaveBeenLastCalledWith(row, 'never-person');
  await user.click(screen.getByRole('button', { name: words.requests.undo }));
  expect(actions.onCorrect).toHaveBeenLastCalledWith(row, null);
});
