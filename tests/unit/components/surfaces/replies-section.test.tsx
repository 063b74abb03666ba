import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { RepliesLook } from '../../../../components/options/replies-look';
import { RepliesSection } from '../../../../components/options/RepliesSection';
import type { ReplySettings } from '../../../../utils/model';
import { replySettingsSchema } from '../../../../utils/model';
import { tryTemplate } from '../../../../utils/replies/template';
import { EMPTY, FULL } from '../../replies/template/values';
import { show, withSizes, words } from './show';

withSizes();

const EXAMPLES = [
  { name: 'Anna Beispiel', headline: 'Recruiter', note: 'A role in Utrecht', fits: true, values: FULL },
  { name: '山田 太郎', headline: null, note: null, fits: false, values: EMPTY },
];
const STARTERS = {
  decline: 'Hi {{firstName|there}}, no.',
  'not-now': 'Later',
  'ask-details': 'What?',
  accept: 'Yes',
  'follow-instead': 'Follow',
  refer: 'Them',
};

function showReplies(given: object = {}, status: RepliesLook['status'] = 'unchanged') {
  const states: ReplySettings[] = [replySettingsSchema.parse(given)];
  function Panel() {
    const [settings, setSettings] = useState(replySettingsSchema.parse(given));
    const look: RepliesLook = {
      settings,
      trouble: null,
      status,
      language: 'en',
      examples: EXAMPLES,
      areOwn: false,
      starters: STARTERS,
      canUndo: states.length > 1,
    };
    const put = (next: ReplySettings) => {
      replySettingsSchema.parse(next);
      states.push(next);
      setSettings(next);
    };
    return (
      <RepliesSection
        look={look}
        actions={{
          onLanguage: () => null,
          onChange: put,
          onUndo: () => {
            states.pop();
            setSettings(states.at(-1) ?? settings);
          },
          tryOut: tryTemplate,
        }}
      />
    );
  }
  const current = () => states.at(-1)?.templates.map(({ text }) => text);
  return { current, states, ...show(<Panel />) };
}

const box = (number: number) => screen.getByRole('textbox', { name: words.replies.templateName(number) });

test('one begins with Winnow’s words, sees what they say, and what they say to another request', async () => {
  const { user, current } = showReplies();
  await user.click(screen.getByRole('button', { name: words.replies.write }));
  expect(current()).toEqual([STARTERS.decline]);
  expect(screen.getByText('Hi Anna, no.')).toBeTruthy();
  expect(screen.getByText('12 characters. Offered for this request.')).toBeTruthy();
  await user.clear(box(1));
  await user.type(box(1), 'About {{{{role}}');
  expect(screen.getByText('About Data Engineer')).toBeTruthy();
});

test('a fault is told at its field, with the name that was meant', async () => {
  const { user } = showReplies({
    templates: [{ id: 'a', kind: 'decline', language: 'en', text: 'Hi {{firstname}}' }],
  });
  expect(screen.getByText('There is no {{firstname}}. Did you mean {{firstName}}?')).toBeTruthy();
  expect(box(1).getAttribute('aria-invalid')).toBe('true');
  await user.type(box(1), ' {{{{');
  expect(screen.getByText(/^There is no/u)).toBeTruthy();
});

test('a template with a fault is saved, and said not to be used', () => {
  const template = { id: 'a', kind: 'decline', language: 'en' };
  showReplies({ templates: [{ ...template, text: 'Hi {{firstname}}' }] }, 'saved');
  expect(screen.getByText(words.replies.savedFaulty)).toBeTruthy();
  expect(screen.queryByText(words.replies.saveState.saved)).toBeNull();
});

test('moving and deleting take the focus along', async () => {
  const template = (id: string) => ({ id, kind: 'decline', language: 'en', text: id });
  const { user } = showReplies({ templates: [template('a'), template('b')] });
  await user.click(screen.getByRole('button', { name: words.replies.moveUp(2) }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.replies.moveDown(1) }));
  await user.click(screen.getByRole('button', { name: words.replies.remove(1) }));
  expect(document.activeElement).toBe(box(1));
  await user.click(screen.getByRole('button', { name: words.replies.remove(1) }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.replies.write }));
});

test('code is written from left to right in every language', () => {
  showReplies();
  const codes = [...document.querySelectorAll('code')];
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every(({ dir }) => dir === 'ltr')).toBe(true);
});

test('the first that fits is offered; order, deletion and reset can be undone', async () => {
  const { user, current } = showReplies({
    templates: [
      { id: 'a', kind: 'decline', language: 'en', text: 'First {{company}}' },
      { id: 'x', kind: 'accept', language: 'en', text: 'Other kind' },
      { id: 'b', kind: 'decline', language: 'en', text: 'Second' },
    ],
  });
  const second = within(screen.getByRole('region', { name: words.replies.templateName(2) }));
  expect(second.getByText(`6 characters. ${words.replies.isNotOffered}`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.replies.moveUp(2) }));
  expect(current()).toEqual(['Second', 'Other kind', 'First {{company}}']);
  await user.click(screen.getByRole('button', { name: words.replies.remove(1) }));
  expect(current()).toEqual(['Other kind', 'First {{company}}']);
  await user.click(screen.getByRole('button', { name: words.replies.resetAll }));
  expect(current()).toEqual([]);
  await user.click(screen.getByRole('button', { name: words.replies.undoReplies }));
  await user.click(screen.getByRole('button', { name: words.replies.undoReplies }));
  expect(current()).toEqual(['Second', 'Other kind', 'First {{company}}']);
});

test('a long reply is told to be long, and an empty one not to be used', async () => {
  showReplies({
    templates: [
      { id: 'a', kind: 'decline', language: 'en', text: 'x'.repeat(301) },
      { id: 'b', kind: 'decline', language: 'en', text: '' },
    ],
  });
  expect(screen.getByText(words.replies.tooLong, { exact: false })).toBeTruthy();
  expect(screen.getByText(words.replies.empty)).toBeTruthy();
});

test('a click on a variable puts it in where one writes, and the focus stays there', async () => {
  const { user, current } = showReplies({
    templates: [{ id: 'a', kind: 'decline', language: 'en', text: 'Hi , no.' }],
  });
  const field = box(1);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
  await user.click(field);
  field.setSelectionRange(3, 3);
  const buttons = within(screen.getByRole('group', { name: words.replies.insert }));
  await user.click(buttons.getByRole('button', { name: '{{firstName}}' }));
  expect(current()).toEqual(['Hi {{firstName|there}}, no.']);
  expect(document.activeElement).toBe(field);
  await user.keyboard('!');
  expect(current()).toEqual(['Hi {{firstName|there}}!, no.']);
  // What is selected goes.
  field.setSelectionRange(0, field.value.length);
  await user.click(buttons.getByRole('button', { name: '{{company}}' }));
  expect(current()).toEqual(['{{company}}']);
});
