import { useState } from 'react';
import type { MemoryLook, MemorySettings, OpenQuestion } from '../../utils/model';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';
import { Tick } from '../forms/Tick';
import { useWords } from '../words';
import { Group } from './GoalsSection';
import { MemoryCharts } from './MemoryCharts';
import { TablePart } from './TablePart';
import { WipeDialog } from './WipeDialog';

export interface MemorySectionProps {
  /** Null while it is being read. */
  look: MemoryLook | null;
  failed: boolean;
  /** @returns whether it was saved */
  onSettings: (settings: MemorySettings) => Promise<boolean>;
  onHandled: (key: string, handled: boolean) => void;
  /** Saves the history as a table. @returns how many requests are in it; null where it could not be saved */
  onTable: () => Promise<number | null>;
  onWipe: () => Promise<void>;
}

/** What Winnow remembers: open questions, charts, how it is kept, and the way to forget it all. */
export function MemorySection({ look, failed, onSettings, onHandled, onTable, onWipe }: MemorySectionProps) {
  const words = useWords().memory;
  if (!look) return <p role="status">{failed ? words.failed : words.loading}</p>;
  const isEmpty = look.requests === 0;
  return (
    <>
      <p className="lead">{words.lead}</p>
      {look.trouble && <p className="trouble">{look.trouble}</p>}
      <p>{isEmpty ? words.empty : words.holds(look.requests, look.connections, look.oldestAt)}</p>
      <Group title={words.questionsTitle}>
        <Questions questions={look.questions} onHandled={onHandled} />
      </Group>
      {!isEmpty && (
        <Group title={words.statisticsTitle}>
          <MemoryCharts statistics={look.statistics} />
        </Group>
      )}
      <Group title={words.settingsTitle}>
        <Settings settings={look.settings} onSettings={onSettings} />
      </Group>
      {!isEmpty && (
        <Group title={words.tableTitle}>
          <TablePart onTable={onTable} />
        </Group>
      )}
      <Group title={words.wipeTitle}>
        <WipeDialog requests={look.requests} onWipe={onWipe} />
      </Group>
    </>
  );
}

function Questions({
  questions,
  onHandled,
}: {
  questions: readonly OpenQuestion[];
  onHandled: MemorySectionProps['onHandled'];
}) {
  const words = useWords().memory;
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <p className="help">{words.questionsHelp}</p>
      {questions.length === 0 ? (
        <p className="quiet">{words.questionsEmpty}</p>
      ) : (
        <ul className="questions">
          {questions.map(({ key, slug, firm, askedAt, due }) => (
            <li key={key}>
              <span>
                {slug ? (
                  <a href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`} rel="noreferrer">
                    <bdi>{slug}</bdi>
                  </a>
                ) : (
                  words.unnamed
                )}
                {firm && <span className="quiet">, {firm}</span>}
              </span>
              <span className={due ? 'due' : 'quiet'}>
                {words.asked(askedAt)}
                {due && `. ${words.due}`}
              </span>
              <button
                type="button"
                className="button small"
                onClick={() => {
                  setDone(key);
                  onHandled(key, true);
                }}
              >
                {words.handled}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="after-line">
        {done !== null && (
          <>
            {words.handledStatus}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                setDone(null);
                onHandled(done, false);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}

function Settings({
  settings,
  onSettings,
}: {
  settings: MemorySettings;
  onSettings: MemorySectionProps['onSettings'];
}) {
  const words = useWords().memory;
  const [shown, setShown] = useState(settings);
  const [failed, setFailed] = useState(false);
  const change = (patch: Partial<MemorySettings>) => {
    const next = { ...shown, ...patch };
    setShown(next);
    void onSettings(next).then((saved) => setFailed(!saved));
  };
  const kept = shown.retentionDays === null ? 'never' : String(shown.retentionDays);
  const choices: Record<string, string> = { ...words.retentions };
  // A number from a restored backup that is none of those offered.
  choices[kept] ??= words.retentionOther(shown.retentionDays ?? 0);
  return (
    <>
      <SelectField
        label={words.retention}
        value={kept}
        choices={choices}
        onChange={(value) => change({ retentionDays: value === 'never' ? null : Number(value) })}
      />
      <p className="help">{words.retentionHelp}</p>
      <Tick
        label={words.keepNotes}
        help={words.keepNotesHelp}
        checked={shown.keepNotes}
        onChange={(keepNotes) => change({ keepNotes })}
      />
      <Tick
        label={words.remind}
        help={words.remindHelp}
        checked={shown.remind}
        onChange={(remind) => change({ remind })}
      />
      {shown.remind && (
        <div className="narrow-field">
          <Field label={words.remindAfter} error={failed ? words.settingsFailed : ''}>
            {(ties) => (
              <input
                {...ties}
                type="number"
                min={1}
                max={365}
                value={Number.isNaN(shown.remindAfterDays) ? '' : shown.remindAfterDays}
                onChange={({ target }) => change({ remindAfterDays: target.valueAsNumber })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  );
}
