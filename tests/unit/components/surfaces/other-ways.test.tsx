import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ReasonList } from '../../../../components/requests/ReasonList';
import { ReplyCard } from '../../../../components/requests/ReplyCard';
import { StackedBar } from '../../../../components/requests/StackedBar';
import type { Evidence } from '../../../../utils/model';
import { arSurfaces } from '../../../../utils/words/ar/surfaces';
import { jaSurfaces } from '../../../../utils/words/ja/surfaces';
import { show, withSizes, words } from './show';

withSizes();

const replies = [{ kind: 'decline' as const, language: 'en', text: 'No, thank you.' }];

test.each([
  ['de', words, '14 characters, in Englisch'],
  ['ja', jaSurfaces, '14文字、英語'],
  ['ar', arSurfaces, '14 حرفًا، باللغة: الإنجليزية'],
])('length and language of a reply are joined as the language joins them (%s)', (tag, spoken, said) => {
  show(<ReplyCard replies={replies} to="Ada" interfaceLanguage={tag} onCopied={() => null} />, spoken);
  expect(document.querySelector('.reply-foot .quiet')?.textContent).toBe(said);
});

test('the bar joins its counts as the language joins them', () => {
  show(<StackedBar counts={{ accept: 1, ask: 2, decline: 0, report: 0 }} />, arSurfaces);
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toContain(',');
});

test('the marks of a quotation run with the sentence, not with the words between them', () => {
  const evidence: Evidence[] = [
    {
      signal: 'pitch',
      axis: 'automation',
      field: 'note',
      span: [0, 9],
      quote: 'quick call',
      points: -2,
      sentence: 'جملة.',
    },
  ];
  show(<ReasonList evidence={evidence} language="en" />, arSurfaces);
  const quoted = screen.getByText('quick call');
  expect(quoted.localName).toBe('bdi');
  expect(quoted.getAttribute('lang')).toBe('en');
  expect(quoted.parentElement?.localName).toBe('q');
  expect(quoted.parentElement?.hasAttribute('dir')).toBe(false);
});
