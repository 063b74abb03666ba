import { useState } from 'react';
import { CopyButton } from '../CopyButton';
import { keysOf } from '../forms/keys-of';
import { useWords } from '../words';
import { Group } from './GoalsSection';
import { LICENCES } from './licences';
import { useKeptFocus } from './kept-focus';

export interface AboutLook {
  version: string;
  /** When the user agreed to what is read, ISO 8601; null where they have not. */
  agreedAt: string | null;
  /** What a report may say: of the program and its settings, of nobody. */
  facts: Record<'browser' | 'language' | 'theme' | 'page' | 'remembered', string>;
}

interface AboutSectionProps {
  /** Null while it is being found out. */
  look: AboutLook | null;
  /** The welcome tab with the invented requests, within this extension. */
  welcome: string;
  onTakeBack: () => void;
}

/** What Winnow is and promises, the agreement, the invented requests, licences, and lines for a report. */
export function AboutSection({ look, welcome, onTakeBack }: AboutSectionProps) {
  const { about: words, options } = useWords();
  if (!look) return <p role="status">{options.loading}</p>;
  return (
    <>
      <p className="lead">{words.version(look.version)}</p>
      <Group title={words.neverTitle}>
        <Points texts={words.never} />
      </Group>
      <Group title={words.privacyTitle}>
        <Points texts={words.privacy} />
        <Agreement agreedAt={look.agreedAt} welcome={welcome} onTakeBack={onTakeBack} />
      </Group>
      <Group title={words.termsTitle}>
        <p>{words.terms}</p>
      </Group>
      <Group title={words.demoTitle}>
        <p>{words.demoText}</p>
        <div className="button-row">
          <a className="button" href={welcome} target="_blank" rel="noreferrer">
            {words.demoOpen}
          </a>
        </div>
      </Group>
      <Group title={words.problemTitle}>
        <Problem look={look} />
      </Group>
      <Group title={words.licencesTitle}>
        <p>{words.licences}</p>
        <ul role="list" className="licences">
          {LICENCES.map(([name, licence]) => (
            <li key={name}>
              <bdi>{name}</bdi> <span className="quiet">{licence}</span>
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Agreement({
  agreedAt,
  welcome,
  onTakeBack,
}: {
  agreedAt: string | null;
  welcome: string;
  onTakeBack: () => void;
}) {
  const words = useWords().about;
  const [takenBack, setTakenBack] = useState(false);
  const row = useKeptFocus<HTMLDivElement>(agreedAt ? 'agreed' : 'not');
  return (
    <>
      <p role="status">{agreedAt ? words.agreed(agreedAt) : takenBack ? words.takenBack : words.notAgreed}</p>
      <div ref={row} className="button-row">
        {agreedAt ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              setTakenBack(true);
              onTakeBack();
            }}
          >
            {words.takeBack}
          </button>
        ) : (
          <a className="button" href={`${welcome}#begin`} target="_blank" rel="noreferrer">
            {words.begin}
          </a>
        )}
      </div>
    </>
  );
}

function Problem({ look }: { look: AboutLook }) {
  const { about: words, requests } = useWords();
  const text = [
    `${words.facts.version}: ${look.version}`,
    ...keysOf(look.facts).map((key) => `${words.facts[key]}: ${look.facts[key]}`),
  ].join('\n');
  return (
    <>
      <p>{words.problemText}</p>
      <pre className="report-lines" role="region" aria-label={words.problemLabel} tabIndex={0}>
        {text}
      </pre>
      <div>
        <CopyButton
          text={text}
          label={words.problemCopy}
          doneLabel={requests.copied}
          doneStatus={words.problemCopied}
          refusedStatus={requests.copyRefused}
        />
      </div>
    </>
  );
}
