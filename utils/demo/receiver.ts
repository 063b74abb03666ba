import type { GoalsInput } from '../model';

/** The receiver the demo is told for: an invented data engineer in Rotterdam. */
export const DEMO_GOALS: GoalsInput = {
  intent: 'open',
  targetRoles: ['Data Engineer', 'Analytics Engineer'],
  skills: ['Python', 'dbt', 'Airflow', 'Snowflake', 'SQL'],
  industries: ['energy', 'logistics'],
  avoidIndustries: ['gambling'],
  seniority: 'senior',
  locations: ['Rotterdam', 'The Hague'],
  remote: 'remote-or-hybrid',
  salary: { min: 78_000, currency: 'EUR', period: 'year' },
  contractTypes: ['permanent'],
  languages: ['en', 'nl', 'de'],
  profile: {
    name: 'Mira Lindqvist',
    headline: 'Senior Data Engineer at Waterkant Energie',
    about:
      'I build data platforms for people who keep the lights on. Maintainer of tidegauge, a small library for late-arriving sensor data.',
    positions: [
      { title: 'Senior Data Engineer', company: 'Waterkant Energie', from: '2022' },
      { title: 'Data Engineer', company: 'Havenlijn Logistics', from: '2018', to: '2022' },
    ],
    schools: ['Maas University of Technology'],
    skills: ['Python', 'dbt', 'Airflow', 'Snowflake'],
    topics: ['late-arriving data', 'tidegauge', 'grid telemetry', 'data contracts'],
  },
};
