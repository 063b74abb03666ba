import { describe, expect, it } from 'vitest';
import type { TemplateValues } from '../../../../utils/model';
import { fillTemplate, parseTemplate } from '../../../../utils/replies/template';
import { EMPTY, FULL } from './values';

function filled(template: string, values: TemplateValues = FULL): string | null {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(parsed.error.error);
  return fillTemplate(parsed.nodes, values).text;
}

describe('a template', () => {
  it.each([
    ['Hi {{firstName|there}}, thanks.', 'Hi Anna, thanks.', 'Hi there, thanks.'],
    ['Hi {{ firstName | there }}!', 'Hi Anna!', 'Hi there!'],
    ['Hi {{firstName|}}, thanks  a lot.', 'Hi Anna, thanks a lot.', 'Hi, thanks a lot.'],
    [
      'About {{role|it}}{{#if company}} at {{company}}{{/if}}.',
      'About Data Engineer at Nordholm.',
      'About it.',
    ],
    ['{{#if note}}Thanks for your note.{{else}}Thanks.{{/if}}', 'Thanks for your note.', 'Thanks.'],
    ['{{#if not job}}Hello{{else}}Work{{/if}}', 'Work', 'Hello'],
    ['{{#if job}}{{#if role}}{{role}}{{else}}Work{{/if}}{{else}}Other{{/if}}', 'Data Engineer', 'Other'],
    [
      'Line one\n\nLine two }} and { one }',
      'Line one\n\nLine two }} and { one }',
      'Line one\n\nLine two }} and { one }',
    ],
    ['{{firstName|a|b}}', 'Anna', 'a|b'],
  ])('%j', (template, full, empty) => {
    expect(filled(template)).toBe(full);
    expect(filled(template, EMPTY)).toBe(empty);
  });

  it('that needs what the request does not tell is not used, and names what it lacks', () => {
    const parsed = parseTemplate('About {{role}} at {{company}}');
    expect(parsed.ok && fillTemplate(parsed.nodes, { ...FULL, company: null })).toEqual({
      text: null,
      lacks: 'company',
    });
    expect(filled('{{#if role}}{{role}}{{/if}}Hi', EMPTY)).toBe('Hi');
  });

  it('does not read a value as a template', () => {
    expect(filled('{{role}}', { ...FULL, role: '{{company}} {{#if x}}' })).toBe('{{company}} {{#if x}}');
  });
});

describe('a fault', () => {
  it.each([
    ['Hi {{firstname}}', 'firstName', 3],
    ['Hi {{first name}}', 'firstName', 3],
    ['{{name}}', 'firstName', 0],
    ['at {{compny|you}}', 'company', 3],
    ['{{location}}', null, 0],
    ['{{#if rolle}}x{{/if}}', 'role', 0],
    ['{{salary}}', null, 0],
    ['{{my_roles}}', 'myRoles', 0],
    ['{{quesitons}}', 'questions', 0],
    [`{{${'x'.repeat(500)}}}`, null, 0],
  ])('%j: an unknown name, and the one that was meant', (template, nearest, at) => {
    expect(parseTemplate(template)).toMatchObject({
      ok: false,
      error: { error: 'unknown-variable', nearest, at },
    });
  });

  it.each([
    ['{{note}}', 'only-in-if'],
    ['Hi {{firstName', 'not-closed'],
    ['Hi {{firstName {{role}}', 'not-closed'],
    ['{{#if role}}x', 'if-not-ended'],
    ['{{#if role}}{{#if note}}x{{/if}}', 'if-not-ended'],
    ['{{else}}', 'no-if-before'],
    ['{{#if role}}a{{else}}b{{else}}c{{/if}}', 'no-if-before'],
    ['x{{/if}}', 'no-if-before'],
    ['{{}}', 'not-understood'],
    ['{{#if}}x{{/if}}', 'not-understood'],
    ['{{#if role company}}x{{/if}}', 'not-understood'],
    ['{{#unless role}}x{{/unless}}', 'not-understood'],
    ['{{<b>}}', 'not-understood'],
    ['{{#if role}}'.repeat(9), 'too-deep'],
  ])('%j is told as %s', (template, error) => {
    expect(parseTemplate(template)).toMatchObject({ ok: false, error: { error } });
  });
});
