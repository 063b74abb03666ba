import { useState } from 'react';
import { useWords } from '../words';
import type { Choice, DataActions, Held, ImportLook } from './data-look';
import { FilePick } from './FilePick';
import { useKeptFocus } from './kept-focus';

type ImportActions = Pick<DataActions, 'onFiles' | 'onTake' | 'onCancel'>;

/** Takes files in after a look at what they hold. */
export function ImportPart({ look, actions }: { look: ImportLook; actions: ImportActions }) {
  const part = useKeptFocus<HTMLDivElement>(look.kind);
  return (
    <div ref={part} className="changing">
      <Step look={look} actions={actions} />
    </div>
  );
}

function Step({ look, actions }: { look: ImportLook; actions: ImportActions }) {
  const words = useWords().data;
  if (look.kind === 'working')
    return (
      <div className="progress-line">
        <label>
          {words[look.step]}
          <progress max={1} value={look.share} />
        </label>
        <button type="button" className="button" onClick={actions.onCancel}>
          {words.cancel}
        </button>
      </div>
    );
  if (look.kind === 'preview') return <Preview held={look.held} actions={actions} />;
  return (
    <>
      <p role="status">
        {look.kind === 'taken'
          ? words.taken(look.result)
          : look.kind === 'failed'
            ? words.failed(look.reason)
            : look.kind === 'cancelled'
              ? words.cancelled
              : ''}
      </p>
      <FilePick
        label={look.kind === 'taken' ? words.again : words.choose}
        hint={words.drop}
        accept=".zip,.csv,.json"
        multiple
        onFiles={actions.onFiles}
      />
    </>
  );
}

function Preview({ held, actions }: { held: Held; actions: ImportActions }) {
  const words = useWords().data;
  const { invitations, connections, facts, problems } = held;
  const [choice, setChoice] = useState<Choice>({ invitations: true, connections: true, facts: true });
  const tick = (key: keyof Choice, label: string, help: string) => (
    <label className="choice">
      <input
        type="checkbox"
        checked={choice[key]}
        onChange={(event) => setChoice({ ...choice, [key]: event.target.checked })}
      />
      <span className="choice-text">
        {label}
        <span className="quiet">{help}</span>
      </span>
    </label>
  );
  const taken = {
    invitations: choice.invitations && (invitations?.count ?? 0) > 0,
    connections: choice.connections && (connections?.count ?? 0) > 0,
    facts: choice.facts && facts !== null,
  };
  const { profile = {} } = facts ?? {};
  const lines = [
    profile.headline ? words.factLines.headline(profile.headline) : '',
    ...(['positions', 'skills', 'schools', 'topics'] as const).map((key) => {
      const count = profile[key]?.length ?? 0;
      return count > 0 ? words.factLines[key](count) : '';
    }),
  ].filter(Boolean);
  return (
    <div className="preview">
      <h3>{words.preview}</h3>
      {!invitations && !connections && !facts && <p>{words.nothing}</p>}
      {invitations &&
        tick(
          'invitations',
          words.invitations(invitations.count, invitations.notes, invitations.firstAt, invitations.lastAt),
          words.invitationsHelp,
        )}
      {connections &&
        tick('connections', words.connections(connections.count, connections.firms), words.connectionsHelp)}
      {facts && tick('facts', [words.facts, ...lines].join(' · '), words.factsHelp)}
      {problems.length > 0 && (
        <div className="import-problems" role="region" aria-label={words.problems} tabIndex={0}>
          <h3>{words.problems}</h3>
          {problems.map(({ file, sentences, more }) => (
            <div key={file}>
              <p>
                <bdi>{file}</bdi>
              </p>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
                {more > 0 && <li>{words.more(more)}</li>}
              </ul>
            </div>
          ))}
        </div>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={!Object.values(taken).some(Boolean)}
          onClick={() => actions.onTake(taken)}
        >
          {words.take}
        </button>
        <button type="button" className="button" onClick={actions.onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
