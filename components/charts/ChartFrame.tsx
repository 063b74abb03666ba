import type { ReactNode } from 'react';
import { useId } from 'react';
import { useWords } from '../words';

export interface ChartTable {
  /** Heads of the columns; the first names the rows. */
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface ChartFrameProps {
  title: string;
  /** What the chart shows in one sentence, for those who do not see it and those in a hurry. */
  summary: string;
  table: ChartTable;
  children: ReactNode;
}

/** A chart with its title, a sentence that says the same, and the table behind it. The drawing itself is hidden from screen readers. */
export function ChartFrame({ title, summary, table, children }: ChartFrameProps) {
  const words = useWords().memory;
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="help">{summary}</p>
      </figcaption>
      <div aria-hidden="true">{children}</div>
      <details>
        <summary>{words.asTable}</summary>
        <div className="chart-table" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells], at) => (
                <tr key={`${name}-${at}`}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, column) => (
                    <td key={table.head[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
