import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { AboutLook } from '../../../../components/options/AboutSection';
import { AboutSection } from '../../../../components/options/AboutSection';
import { AppearanceSection } from '../../../../components/options/AppearanceSection';
import { ShortcutsSection } from '../../../../components/options/ShortcutsSection';
import { TablePart } from '../../../../components/options/TablePart';
import type { Appearance } from '../../../../utils/model';
import { DEFAULT_APPEARANCE } from '../../../../utils/model';
import { show, withSizes, words } from './show';

withSizes();

describe('appearance', () => {
  function showAppearance(appearance: Appearance | null = DEFAULT_APPEARANCE) {
    const onChange = vi.fn<(patch: Partial<Appearance>) => void>();
    const languages = { en: 'English', fr: 'Français' };
    return { onChange, ...show(<AppearanceSection {...{ appearance, languages, onChange }} />) };
  }

  test('each control changes its own part', async () => {
    const { user, onChange } = showAppearance();
    await user.click(screen.getByLabelText(/^In the side panel only/u));
    await user.click(screen.getByLabelText('Dark'));
    await user.click(screen.getByLabelText(/^Count on the toolbar icon/u));
    expect(onChange.mock.calls.map(([patch]) => patch)).toEqual([
      { page: 'untouched' },
      { theme: 'dark' },
      { count: false },
    ]);
  });

  test('what follows the system is stored as chosen by nobody', async () => {
    const { user, onChange } = showAppearance({ ...DEFAULT_APPEARANCE, theme: 'dark' });
    await user.click(screen.getByLabelText(words.appearance.theme.choices.system));
    expect(onChange.mock.calls.map(([patch]) => patch)).toEqual([{ theme: null }]);
  });

  test('a language without a catalogue shows as what is spoken in its place: the browser’s', () => {
    showAppearance({ ...DEFAULT_APPEARANCE, language: 'tlh' });
    expect(screen.getByRole('combobox', { name: words.appearance.language }).textContent).toContain(
      words.appearance.languageAuto,
    );
  });

  test('nothing can be changed before it is read', () => {
    showAppearance(null);
    expect(screen.getByRole('status').textContent).toBe(words.options.loading);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('shortcuts', () => {
  test('names the browser’s keys in the interface’s words, whatever the browser’s language, and a command it does not know in the browser’s', async () => {
    const onChange = vi.fn<() => void>();
    const commands = [
      { name: 'next-undecided', description: 'Weiter', key: 'Alt+Shift+U' },
      { name: 'open-panel', description: 'Open the side panel', key: '' },
      { name: '_execute_action', description: '', key: 'Alt+Shift+J' },
      { name: 'later', description: 'Something new', key: '' },
    ];
    const { user } = show(<ShortcutsSection commands={commands} onChange={onChange} />);
    const [own] = screen.getAllByRole('table');
    if (!own) throw new Error('no table');
    const rows = within(own).getAllByRole('row').slice(1);
    expect(
      rows.map((row) => [
        within(row).getByRole('rowheader').textContent,
        within(row).getByRole('cell').textContent,
      ]),
    ).toEqual([
      ['Go to the next undecided request on the page', 'Alt+Shift+U'],
      ['Open the side panel', words.shortcuts.noKey],
      ['Open Winnow', 'Alt+Shift+J'],
      ['Something new', words.shortcuts.noKey],
    ]);
    await user.click(screen.getByRole('button', { name: words.shortcuts.change }));
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('says so while it waits, and where the browser names none', () => {
    const waiting = show(<ShortcutsSection commands={null} onChange={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe(words.options.loading);
    waiting.unmount();
    show(<ShortcutsSection commands={[]} onChange={() => undefined} />);
    expect(screen.getByText(words.shortcuts.none)).toBeTruthy();
  });
});

describe('about', () => {
  const LOOK: AboutLook = {
    version: '1.2.3',
    agreedAt: '2026-11-02T10:00:00.000Z',
    facts: { browser: 'A browser', language: 'en', theme: 'Dark', page: 'On the page', remembered: '12' },
  };

  test('the lines for a report are all that is copied, and hold what they say', async () => {
    const { user, copied } = show(
      <AboutSection look={LOOK} welcome="/welcome.html" onTakeBack={() => undefined} />,
    );
    expect(screen.getByText(words.about.version('1.2.3'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.about.problemCopy }));
    expect(copied).toEqual([
      'Winnow: 1.2.3\nBrowser: A browser\nLanguage: en\nColours: Dark\nVerdicts: On the page\nRequests remembered: 12',
    ]);
    expect(screen.getByRole('region', { name: words.about.problemLabel }).textContent).toBe(copied[0]);
  });

  test('taking the agreement back leaves the focus on the way to give it again', async () => {
    function Page() {
      const [agreedAt, setAgreedAt] = useState(LOOK.agreedAt);
      const look = { ...LOOK, agreedAt };
      return <AboutSection look={look} welcome="/welcome.html" onTakeBack={() => setAgreedAt(null)} />;
    }
    const { user } = show(<Page />);
    await user.click(screen.getByRole('button', { name: words.about.takeBack }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: words.about.begin }));
  });

  test('the agreement is taken back by one click, which is told, and given again on the welcome tab', async () => {
    const onTakeBack = vi.fn<() => void>();
    const about = (look: AboutLook) => (
      <AboutSection look={look} welcome="/welcome.html" onTakeBack={onTakeBack} />
    );
    const { user, unmount } = show(about(LOOK));
    expect(screen.getByText(words.about.agreed(LOOK.agreedAt ?? ''))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.about.takeBack }));
    expect(onTakeBack).toHaveBeenCalledOnce();
    unmount();
    show(about({ ...LOOK, agreedAt: null }));
    expect(screen.getByText(words.about.notAgreed)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.about.begin }).getAttribute('href')).toBe(
      '/welcome.html#begin',
    );
  });
});

describe('the history as a table', () => {
  test('tells how many were saved, or that none was', async () => {
    const onTable = vi
      .fn<() => Promise<number | null>>()
      .mockResolvedValueOnce(3)
      .mockResolvedValueOnce(null);
    const { user } = show(<TablePart onTable={onTable} />);
    const save = screen.getByRole('button', { name: words.memory.tableSave });
    await user.click(save);
    expect(screen.getByRole('status').textContent).toBe(words.memory.tableSaved(3));
    await user.click(save);
    expect(screen.getByRole('status').textContent).toBe(words.memory.tableFailed);
  });
});
