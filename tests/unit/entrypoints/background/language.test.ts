import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowLanguage, watchLanguage } from '../../../../entrypoints/background/language';
import { DEFAULT_APPEARANCE } from '../../../../utils/model';
import { storedAppearance } from '../../../../utils/storage/appearance';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-CH');
});

it('is the browser’s until the user chooses one, and told of only where it changes', async () => {
  const now = knowLanguage();
  const changed = vi.fn<(language: string) => void>();
  expect(await now()).toBe('fr');
  watchLanguage(now, changed);
  await storedAppearance.write({ ...DEFAULT_APPEARANCE, theme: 'dark' });
  await storedAppearance.write({ ...DEFAULT_APPEARANCE, language: 'en' });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('en'));
  await storedAppearance.write({ ...DEFAULT_APPEARANCE, language: 'en', theme: 'light' });
  await storedAppearance.write({ ...DEFAULT_APPEARANCE, language: null });
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith('fr'));
  expect(changed).toHaveBeenCalledTimes(2);
});
