import { useId, useRef } from 'react';
import type { ReplyTemplate, TemplateTrial } from '../../utils/model';
import { Field } from '../forms/Field';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import { VariableButtons } from './VariableButtons';

/** From this length on people no longer read on; what LinkedIn allows in a note. */
const LONG = 300;

interface TemplateCardProps {
  template: ReplyTemplate;
  /** Its place among those of its kind and language, from 1. */
  number: number;
  /** What it says to the request that is looked at; null where there is none. */
  trial: TemplateTrial | null;
  isOffered: boolean;
  isFirst: boolean;
  isLast: boolean;
  onText: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
}

/** One template: its text, what it says to a request, and its place. */
export function TemplateCard(props: TemplateCardProps) {
  const words = useWords().replies;
  const { template, number, trial } = props;
  const title = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const fault = trial?.kind === 'fault' ? words.fault(trial.fault) : '';
  return (
    <section className="template" data-id={template.id} aria-labelledby={title}>
      <div className="template-head">
        <h3 id={title}>{words.templateName(number)}</h3>
        <button
          type="button"
          className="icon-button up"
          disabled={props.isFirst}
          aria-label={words.moveUp(number)}
          title={words.moveUp(number)}
          onClick={() => props.onMove(-1)}
        >
          <Icon name="chevron" size={14} />
        </button>
        <button
          type="button"
          className="icon-button down"
          disabled={props.isLast}
          aria-label={words.moveDown(number)}
          title={words.moveDown(number)}
          onClick={() => props.onMove(1)}
        >
          <Icon name="chevron" size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.remove(number)}
          title={words.remove(number)}
          onClick={props.onDelete}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <Field label={words.templateName(number)} error={fault}>
        {(ties) => (
          <textarea
            {...ties}
            ref={field}
            rows={4}
            dir="auto"
            lang={template.language}
            maxLength={2_000}
            value={template.text}
            onChange={(event) => props.onText(event.target.value)}
          />
        )}
      </Field>
      <VariableButtons field={field} language={template.language} />
      {trial && trial.kind !== 'fault' && (
        <div className="template-preview">
          <p className="quiet">{words.preview}</p>
          <Preview trial={trial} language={template.language} isOffered={props.isOffered} />
        </div>
      )}
    </section>
  );
}

function Preview({
  trial,
  language,
  isOffered,
}: {
  trial: Exclude<TemplateTrial, { kind: 'fault' }>;
  language: string;
  isOffered: boolean;
}) {
  const words = useWords().replies;
  if (trial.kind === 'lacks') return <p>{words.lacks(trial.variable)}</p>;
  if (trial.text === '') return <p>{words.empty}</p>;
  const { length } = trial.text;
  return (
    <>
      <p className="reply-text" dir="auto" lang={language}>
        {trial.text}
      </p>
      <p className="quiet">
        {words.length(length)}
        {length > LONG && <span className="due">{words.tooLong} </span>}
        {isOffered ? words.isOffered : words.isNotOffered}
      </p>
    </>
  );
}
