import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../utils/words';
import { INTERFACE_LANGUAGES } from '../../../utils/words/languages';
import { surfaceWords } from '../../../utils/words/surfaces';

describe('where the own profile is added', () => {
  it.each(INTERFACE_LANGUAGES.map(({ tag }) => tag))(
    'is named as the settings name it: %s',
    async (language) => {
      const { options } = await surfaceWords(language);
      expect(catalogue(language).notLookedAt.profile).toContain(options.tabs.profile);
    },
  );
});
