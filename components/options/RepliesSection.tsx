import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReplyKind, ReplyTemplate } from '../../utils/model';
import { RadioChoices } from '../forms/Choices';
import { SelectField } from '../forms/SelectField';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import { Group } from './GoalsSection';
import { focusFirst } from './kept-focus';
import type { RepliesActions, RepliesLook } from './replies-look';
import { TemplateCard } from './TemplateCard';
import { TemplateHelp } from './TemplateHelp';

/** Replies in the user's own words: how they speak, and templates by intent and language, tried on real requests as they are written. */
export function RepliesSection({ look, actions }: { look: RepliesLook; actions: RepliesActions }) {
  const { replies: words, requests } = useWords();
  const { settings, language, examples } = look;
  const [kind, setKind] = useState<ReplyKind>('decline');
  const [chosen, setChosen] = useState('0');
  const example = examples[Number(chosen)] ?? examples[0];
  const isHere = (template: ReplyTemplate) => template.kind === kind && template.language === language;
  const here = settings.templates.filter(isHere);
  const change = (templates: ReplyTemplate[], editing?: string) =>
    actions.onChange({ ...settings, templates }, editing);
  const add = () =>
    change([
      ...settings.templates,
      { id: crypto.randomUUID(), kind, language, text: here.length === 0 ? look.starters[kind] : '' },
    ]);
  const texts = here.map(({ text }) => (example ? actions.tryOut(text, example.values) : null));
  const isSavedFaulty = look.status === 'saved' && texts.some((trial) => trial?.kind === 'fault');
  const offered = texts.findIndex((trial) => trial?.kind === 'text' && trial.text !== '');
  return (
    <>
      <p className="lead">{words.replyLead}</p>
      {look.trouble && <p className="trouble">{look.trouble}</p>}
      <div className="reply-register">
        <RadioChoices
          label={words.registerLabel}
          help={words.registerHelp}
          choices={words.registerChoices}
          value={settings.register}
          onChange={(register) => actions.onChange({ ...settings, register })}
        />
      </div>
      <Group title={words.ownTitle}>
        <div className="reply-pick">
          <SelectField
            label={words.kindLabel}
            value={kind}
            choices={requests.replyKinds}
            onChange={setKind}
          />
          <SelectField
            label={words.languageLabel}
            value={language}
            choices={words.languageNames}
            onChange={actions.onLanguage}
          />
          {example && (
            <SelectField
              label={words.tryOn}
              value={examples[Number(chosen)] ? chosen : '0'}
              choices={Object.fromEntries(examples.map(({ name }, index) => [String(index), name]))}
              onChange={setChosen}
            />
          )}
        </div>
        {example && (
          <blockquote className="reply-example">
            <p className="quiet">
              <bdi>{example.headline}</bdi>
            </p>
            <p dir="auto">{example.note ?? requests.noNote}</p>
            <p className="help">{look.areOwn ? words.fromPage : words.fromDemo}</p>
          </blockquote>
        )}
        {here.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          here.length > 1 && <p className="help">{words.orderHelp}</p>
        )}
        {here.map((template, index) => (
          <TemplateCard
            key={template.id}
            template={template}
            number={index + 1}
            trial={texts[index] ?? null}
            isOffered={index === offered}
            isFirst={index === 0}
            isLast={index === here.length - 1}
            onText={(text) =>
              change(
                settings.templates.map((other) => (other === template ? { ...template, text } : other)),
                template.id,
              )
            }
            onMove={(by) => {
              flushSync(() => change(moved(settings.templates, template, here[index + by])));
              focusMove(template.id, by);
            }}
            onDelete={() => {
              flushSync(() => change(settings.templates.filter((other) => other !== template)));
              focusAfter(here[index + 1] ?? here[index - 1]);
            }}
          />
        ))}
        <div className="reply-acts">
          <button type="button" className="button" onClick={add}>
            <Icon name="plus" size={14} />
            {here.length === 0 ? words.write : words.writeAnother}
          </button>
          <button type="button" className="button" disabled={!look.canUndo} onClick={actions.onUndo}>
            <Icon name="undo" size={14} />
            {words.undoReplies}
          </button>
          <button
            type="button"
            className="button"
            disabled={settings.templates.length === 0}
            onClick={() => change([])}
          >
            {words.resetAll}
          </button>
          <span
            role="status"
            className="save-line"
            data-status={look.status === 'failed' || isSavedFaulty ? 'wrong' : look.status}
          >
            {isSavedFaulty ? words.savedFaulty : words.saveState[look.status]}
          </span>
        </div>
        <p className="help">{words.resetHelp}</p>
      </Group>
      <Group title={words.helpTitle}>
        <TemplateHelp />
      </Group>
    </>
  );
}

/** Moving takes the focus along: to the same button, or the opposite one where that is at its end. */
function focusMove(id: string, by: -1 | 1): void {
  const card = cardOf(id);
  const [same, opposite] = by < 0 ? ['up', 'down'] : ['down', 'up'];
  const button = [same, opposite]
    .map((name) => card?.querySelector<HTMLElement>(`.${name}:not(:disabled)`))
    .find(Boolean);
  button?.focus();
}

/** What comes after a template that is gone: its neighbour, or the button that writes the first. */
function focusAfter(neighbour: ReplyTemplate | undefined): void {
  if (neighbour) cardOf(neighbour.id)?.querySelector('textarea')?.focus();
  else focusFirst(document.querySelector('.reply-acts'));
}

function cardOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.template')].find(({ dataset }) => dataset['id'] === id);
}

/** The templates with two of them in each other's place. */
function moved(
  templates: readonly ReplyTemplate[],
  one: ReplyTemplate,
  other: ReplyTemplate | undefined,
): ReplyTemplate[] {
  if (!other) return [...templates];
  return templates.map((template) => (template === one ? other : template === other ? one : template));
}
