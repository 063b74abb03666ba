import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replySettingsSchema } from '../../../utils/model';
import { storedReplySettings } from '../../../utils/storage/templates';

/** What version 1 stores, as it lies in the browser. */
const FIRST_VERSION = {
  version: 1,
  value: {
    register: 'formal',
    templates: [
      { id: 'a', kind: 'decline', language: 'de', text: 'Guten Tag {{fullName|}}, leider nein.' },
      { id: 'b', kind: 'accept', language: 'en', text: 'half written {{' },
    ],
  },
};

describe('the user’s own replies', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are none, in the note’s register, until something is written', async () => {
    expect(await storedReplySettings.read()).toEqual({
      value: { register: 'as-the-note', templates: [] },
      trouble: null,
    });
  });

  it('are read as version 1 stored them, faults of writing and all', async () => {
    await fakeBrowser.storage.local.set({ 'reply-settings': FIRST_VERSION });
    expect(await storedReplySettings.read()).toEqual({ value: FIRST_VERSION.value, trouble: null });
  });

  it('that cannot be used are kept beside, and told of', async () => {
    const broken = {
      version: 1,
      value: { templates: [{ id: 'a', kind: 'shout', language: 'de', text: '' }] },
    };
    await fakeBrowser.storage.local.set({ 'reply-settings': broken });
    const { value, trouble } = await storedReplySettings.read();
    expect(value).toEqual(replySettingsSchema.parse({}));
    expect(trouble).toContain('reply-settings-rejected');
    expect(await fakeBrowser.storage.local.get('reply-settings-rejected')).toEqual({
      'reply-settings-rejected': broken,
    });
  });
});
