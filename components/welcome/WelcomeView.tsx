import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import { Mark } from '../icons/Mark';
import type { DataActions, ImportLook } from '../options/data-look';
import type { Editing } from '../options/editing';
import { ImportPart } from '../options/ImportPart';
import { useWords } from '../words';
import type { BeginProps } from './Begin';
import { Begin } from './Begin';
import { Questions } from './Questions';
import type { DemoLook } from './TryInbox';
import { TryInbox } from './TryInbox';

export interface WelcomeViewProps extends Editing, BeginProps {
  demo: DemoLook;
  importing: { look: ImportLook; actions: Pick<DataActions, 'onFiles' | 'onTake' | 'onCancel'> };
}

/** The welcome page: something to try, something to answer, what is promised, and the agreement before the first read. */
export function WelcomeView({ demo, importing, ...props }: WelcomeViewProps) {
  const words = useWords().welcome;
  const { goals, onChange, errorOf } = props;
  return (
    <CSPProvider disableStyleElements>
      <header className="hero">
        <Mark size={44} />
        <h1>{words.headline}</h1>
        <p>{words.lead}</p>
        <nav aria-label={words.title} className="button-row">
          <a className="button" href="#try">
            {words.toTry}
          </a>
          <a className="button primary" href="#begin">
            {words.toBegin}
          </a>
        </nav>
      </header>
      <main>
        <Part id="try" title={words.tryTitle} text={words.tryText}>
          <TryInbox look={demo} />
          <p className="help">{words.tryFor}</p>
        </Part>
        <Part id="questions" title={words.questionsTitle} text={words.questionsText}>
          <a className="link skip" href="#promises">
            {words.skip}
          </a>
          <Questions goals={goals} onChange={onChange} errorOf={errorOf} />
          <details className="bring" open={importing.look.kind !== 'idle' || undefined}>
            <summary>{words.importOpen}</summary>
            <p className="help">{words.importText}</p>
            <ImportPart {...importing} />
          </details>
        </Part>
        <Part id="promises" title={words.promisesTitle}>
          <dl className="promises">
            {words.promises.map(([promise, check]) => (
              <div key={promise}>
                <dt>{promise}</dt>
                <dd>{check}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part id="begin" title={words.beginTitle} text={props.agreement.agreedAt ? '' : words.beginLead}>
          <Begin {...props} />
        </Part>
      </main>
      <footer className="welcome-foot quiet">{words.independent}</footer>
    </CSPProvider>
  );
}

function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="welcome-part" tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p className="lead">{text}</p>}
      {children}
    </section>
  );
}
