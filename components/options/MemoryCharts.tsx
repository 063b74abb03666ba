import type { Period, Statistics } from '../../utils/model';
import { BarList } from '../charts/BarList';
import { ChartFrame } from '../charts/ChartFrame';
import { ColumnChart } from '../charts/ColumnChart';
import { useWords } from '../words';

const VERDICT_SERIES = ['accept', 'ask', 'decline', 'report', 'unjudged'] as const;

/** The memory in charts, each with its table. */
export function MemoryCharts({ statistics }: { statistics: Statistics }) {
  const words = useWords().memory;
  const { weeks, quarters, roles, firms, copied, templates, noted, total } = statistics;
  const inWeeks = weeks.reduce((sum, week) => sum + sumOf(week), 0);
  const copies = copied.reduce((sum, { count }) => sum + count, 0);
  const roleName = (role: (typeof roles)[number]['role']) => words.roles[role];
  return (
    <div className="charts">
      {inWeeks > 0 && (
        <ByVerdict
          title={words.weeksTitle}
          summary={words.weeksSummary(inWeeks, inWeeks / weeks.length)}
          head={words.weekOf}
          periods={weeks}
          name={words.shortDay}
        />
      )}
      {quarters.length > 1 && (
        <ByVerdict
          title={words.quartersTitle}
          summary={words.quartersSummary(total, noted > 0 ? templates / noted : 0)}
          head={words.quarterHead}
          periods={quarters}
          name={words.quarter}
        />
      )}
      <Templates {...{ statistics }} />
      <div className="pair">
        {roles.length > 0 && (
          <ChartFrame
            title={words.rolesTitle}
            summary={words.rolesSummary(roleName(roles[0]?.role ?? 'unknown'))}
            table={{
              head: [words.roleHead, words.requestsHead],
              rows: roles.map(({ role, count }) => [roleName(role), count]),
            }}
          >
            <BarList bars={roles.map(({ role, count }) => ({ label: roleName(role), count }))} />
          </ChartFrame>
        )}
        {firms.length > 0 && (
          <ChartFrame
            title={words.firmsTitle}
            summary={words.firmsSummary(firms[0]?.firm ?? '')}
            table={{
              head: [words.firmHead, words.requestsHead, words.declinedHead],
              rows: firms.map(({ firm, count, declined }) => [firm, count, declined]),
            }}
          >
            <BarList
              bars={firms.map(({ firm, count, declined }) => ({
                label: firm,
                count,
                note: words.declined(declined),
              }))}
            />
          </ChartFrame>
        )}
      </div>
      {copied.length > 0 && (
        <ChartFrame
          title={words.copiedTitle}
          summary={words.copiedSummary(copies)}
          table={{
            head: [words.copiedHead, words.copiedTitle],
            rows: copied.map(({ kind, count }) => [words.replyKinds[kind], count]),
          }}
        >
          <BarList bars={copied.map(({ kind, count }) => ({ label: words.replyKinds[kind], count }))} />
        </ChartFrame>
      )}
    </div>
  );
}

function sumOf({ counts }: Period): number {
  return VERDICT_SERIES.reduce((sum, name) => sum + counts[name], 0);
}

interface ByVerdictProps {
  title: string;
  summary: string;
  head: string;
  periods: readonly Period[];
  name: (from: string) => string;
}

function ByVerdict({ title, summary, head, periods, name }: ByVerdictProps) {
  const words = useWords().memory;
  // What an import brought is left out of the legend where there is nothing of it.
  const shown = VERDICT_SERIES.filter(
    (series) => series !== 'unjudged' || periods.some(({ counts }) => counts.unjudged > 0),
  );
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        head: [head, ...shown.map((series) => words.series[series]), words.all],
        rows: periods.map((period) => [
          name(period.from),
          ...shown.map((series) => period.counts[series]),
          sumOf(period),
        ]),
      }}
    >
      <ColumnChart
        columns={periods.map(({ from, counts }) => ({ label: name(from), parts: counts }))}
        series={shown.map((series) => ({ name: series, label: words.series[series] }))}
      />
    </ChartFrame>
  );
}

function Templates({ statistics }: { statistics: Statistics }) {
  const words = useWords().memory;
  const long = statistics.quarters.length > 1;
  const periods = long ? statistics.quarters : statistics.weeks;
  const name = long ? words.quarter : words.shortDay;
  return (
    <ChartFrame
      title={words.templatesTitle}
      summary={words.templatesSummary(statistics.templates, statistics.noted)}
      table={{
        head: [long ? words.quarterHead : words.weekOf, words.series.templates, words.series.own],
        rows: periods.map(({ from, templates, noted }) => [name(from), templates, noted - templates]),
      }}
    >
      <ColumnChart
        columns={periods.map(({ from, templates, noted }) => ({
          label: name(from),
          parts: { templates, own: noted - templates },
        }))}
        series={(['templates', 'own'] as const).map((series) => ({
          name: series,
          label: words.series[series],
        }))}
      />
    </ChartFrame>
  );
}
