import { keysOf } from '../forms/keys-of';
import { useWords } from '../words';

/** What a template can hold, by example. */
export function TemplateHelp() {
  const words = useWords().replies;
  return (
    <>
      <dl className="template-help">
        {keysOf(words.variables).map((name) => (
          <div key={name}>
            <dt>
              <code dir="ltr">{`{{${name}}}`}</code>
            </dt>
            <dd>{words.variables[name]}</dd>
          </div>
        ))}
        {words.syntax.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code dir="ltr">{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="help">{words.flagsHelp}</p>
      <dl className="template-help">
        {keysOf(words.flags).map((name) => (
          <div key={name}>
            <dt>
              <code dir="ltr">{`{{#if ${name}}}`}</code>
            </dt>
            <dd>{words.flags[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
