import { FIT_SIGNALS } from '../../../../utils/assessment/signals/fit';
import type { Cases } from '../inviter/find';
import { holdCases } from '../inviter/hold-cases';

const DEV = {
  targetRoles: ['DevOps Engineer'],
  skills: ['Kubernetes', 'Terraform', 'Go'],
  seniority: 'senior' as const,
};
const HOME = { locations: ['Hamburg'], remote: 'any' as const };
const FLOOR = { salary: { min: 70_000, currency: 'EUR', period: 'year' as const } };
const PERM = { contractTypes: ['permanent' as const] };
const CASES: Record<string, Cases> = {
  'role-match': {
    hits: [
      { note: "We're hiring a DevOps Engineer.", goals: DEV, quote: 'DevOps Engineer' },
      { note: 'Wir suchen einen Site Reliability Engineer.', goals: DEV },
      { note: 'Nous recherchons un ingénieur cloud.', goals: DEV },
    ],
    misses: [
      { note: "We're hiring a Brand Manager.", goals: DEV },
      { note: 'Your DevOps talk was great.', goals: DEV },
      { note: "We're hiring a DevOps Engineer." },
    ],
  },
  'role-mismatch': {
    hits: [
      { note: "We're hiring a Brand Manager.", goals: DEV, quote: 'Brand Manager' },
      { note: 'Buscamos un contable para Madrid.', goals: DEV },
      { note: 'Wir suchen eine Pflegefachkraft.', goals: DEV },
    ],
    misses: [
      { note: "We're hiring a Cloud Engineer.", goals: DEV },
      { note: "We're hiring a Brand Manager." },
      { note: "We're hiring a Wizard of Vibes.", goals: DEV },
    ],
  },
  'seniority-match': {
    hits: [
      { note: "We're hiring a Senior DevOps Engineer.", goals: DEV },
      { note: "We're hiring a Lead DevOps Engineer.", goals: DEV },
      { note: 'Nous recherchons un développeur backend senior.', goals: DEV },
    ],
    misses: [
      { note: "We're hiring a DevOps Engineer.", goals: DEV },
      { note: "We're hiring a Junior DevOps Engineer.", goals: DEV },
      { note: 'Wir suchen einen Senior Java Entwickler.' },
    ],
  },
  'seniority-below': {
    hits: [
      { note: "We're hiring a Junior DevOps Engineer.", goals: DEV },
      { note: 'Estamos buscando un desarrollador backend junior.', goals: DEV },
      { note: "We're hiring a Lead Engineer.", goals: { seniority: 'executive' } },
    ],
    misses: [
      { note: "We're hiring a Senior DevOps Engineer.", goals: DEV },
      { note: "We're hiring a DevOps Engineer.", goals: DEV },
      { note: "We're hiring a Junior DevOps Engineer.", goals: { targetRoles: ['DevOps'] } },
    ],
  },
  'skill-match': {
    hits: [
      { note: "We're hiring an engineer for our k8s platform.", goals: DEV, quote: 'k8s' },
      { note: 'Wir suchen Erfahrung mit Terraform und Go.', goals: DEV, quote: 'Terraform' },
      { note: 'バックエンドエンジニアの求人です。Kubernetesを使います。', goals: DEV, quote: 'Kubernetes' },
    ],
    misses: [
      { note: "We're hiring, so go ahead and apply.", goals: DEV },
      { note: 'Your Kubernetes talk was great.', goals: DEV },
      { note: 'Wir suchen Erfahrung mit Figma.', goals: DEV },
    ],
  },
  'industry-match': {
    hits: [
      {
        note: "We're hiring a data analyst in fintech.",
        goals: { industries: ['fintech'] },
        quote: 'fintech',
      },
      { note: 'Wir suchen für ein Krankenhaus eine Projektleiterin.', goals: { industries: ['healthcare'] } },
      { note: 'Buscamos una analista para una empresa de logística.', goals: { industries: ['logistics'] } },
    ],
    misses: [
      { note: "We're hiring a data analyst in retail.", goals: { industries: ['fintech'] } },
      { note: 'Fintech is fun.', goals: { industries: ['fintech'] } },
      { note: "We're hiring a data analyst in fintech." },
    ],
  },
  'industry-avoided': {
    hits: [
      {
        note: "We're hiring engineers for an online casino.",
        goals: { avoidIndustries: ['gambling'] },
        quote: 'casino',
      },
      { note: 'Wir suchen Entwickler für die Rüstungsindustrie.', goals: { avoidIndustries: ['defence'] } },
      {
        note: 'Buscamos desarrollador para una empresa de apuestas.',
        goals: { avoidIndustries: ['gambling'] },
      },
    ],
    misses: [
      { note: "We're hiring engineers for a bank.", goals: { avoidIndustries: ['gambling'] } },
      { note: 'I gamble on good weather.', goals: { avoidIndustries: ['gambling'] } },
      { note: 'Wir suchen Entwickler für ein Casino.' },
    ],
  },
  'place-match': {
    hits: [
      { note: 'Wir suchen eine Projektleiterin in Hamburg.', goals: HOME, quote: 'Hamburg' },
      { note: 'Nous recherchons une juriste à Hambourg.', goals: HOME },
      { note: "We're hiring a data analyst in Hamburg.", goals: { locations: ['Germany'] } },
    ],
    misses: [
      { note: "We're hiring a data analyst in Munich.", goals: HOME },
      { note: 'I liked Hamburg.', goals: HOME },
      { note: "We're hiring a data analyst.", goals: HOME },
    ],
  },
  'place-mismatch': {
    hits: [
      { note: "We're hiring a data analyst in Dallas.", goals: HOME, quote: 'Dallas' },
      { note: 'Wir suchen eine Projektleiterin in München.', goals: HOME },
      { note: 'Buscamos una analista de datos en Madrid.', goals: HOME },
    ],
    misses: [
      { note: "We're hiring a data analyst in Dallas, fully remote.", goals: HOME },
      { note: 'Wir suchen eine Projektleiterin in Hamburg.', goals: HOME },
      { note: "We're hiring a data analyst in Dallas." },
    ],
  },
  'remote-match': {
    hits: [
      { note: "We're hiring a data analyst, fully remote.", goals: { remote: 'remote' } },
      {
        note: 'Nous recrutons une juriste en télétravail.',
        goals: { remote: 'remote' },
        quote: 'télétravail',
      },
      { note: 'Wir suchen eine Juristin, hybrid.', goals: { remote: 'remote-or-hybrid' } },
    ],
    misses: [
      { note: "We're hiring for remote sensing research.", goals: { remote: 'remote' } },
      { note: 'Wir suchen eine Juristin, vor Ort.', goals: { remote: 'remote' } },
      { note: 'Remote work is great.', goals: { remote: 'remote' } },
    ],
  },
  'remote-mismatch': {
    hits: [
      { note: "We're hiring a data analyst, on-site.", goals: { remote: 'remote' } },
      { note: 'Buscamos una abogada, presencial.', goals: { remote: 'remote-or-hybrid' } },
      { note: 'Wir suchen eine Juristin, kein Homeoffice.', goals: { remote: 'remote' } },
    ],
    misses: [
      { note: "We're hiring a data analyst, remote.", goals: { remote: 'remote' } },
      { note: "We're hiring a data analyst, on-site." },
      { note: 'Buscamos una abogada.', goals: { remote: 'remote' } },
    ],
  },
  'pay-meets': {
    hits: [
      { note: "We're hiring a data analyst at €75k-85k.", goals: FLOOR },
      { note: 'Wir suchen eine Juristin, 6.500 € im Monat.', goals: FLOOR },
      { note: 'Nous recrutons une juriste, 400 € par jour.', goals: FLOOR },
    ],
    misses: [
      { note: "We're hiring a data analyst at €50k.", goals: FLOOR },
      { note: 'We raised €75k. Join our team as a data analyst.', goals: FLOOR },
      { note: "We're hiring a data analyst at €75k-85k." },
    ],
  },
  'pay-below': {
    hits: [
      { note: "We're hiring a data analyst at €50k.", goals: FLOOR, quote: '€50k' },
      { note: 'Wir suchen eine Juristin, 3.500 € im Monat.', goals: FLOOR },
      { note: 'Buscamos una abogada, hasta 45.000 € al año.', goals: FLOOR },
    ],
    misses: [
      { note: "We're hiring a data analyst at €90k.", goals: FLOOR },
      { note: "We're hiring a data analyst from €60k.", goals: FLOOR },
      { note: "We're hiring a data analyst at 50k XAF.", goals: FLOOR },
    ],
  },
  'contract-match': {
    hits: [
      { note: "We're hiring a data analyst, permanent.", goals: PERM, quote: 'permanent' },
      { note: 'Nous recrutons une juriste en CDI.', goals: PERM },
      { note: 'Stiamo cercando una contabile a tempo indeterminato.', goals: PERM },
    ],
    misses: [
      { note: "We're hiring a data analyst on a contract basis.", goals: PERM },
      { note: 'Our permanent collection is open.', goals: PERM },
      { note: 'Nous recrutons une juriste en CDI.' },
    ],
  },
  'contract-mismatch': {
    hits: [
      { note: "We're hiring a data analyst on a contract basis.", goals: PERM },
      { note: 'Wir suchen freiberufliche Entwickler.', goals: PERM },
      { note: 'Zoek een data analist, zzp.', goals: PERM },
    ],
    misses: [
      { note: "We're hiring a data analyst, permanent.", goals: PERM },
      { note: 'Let us contract the deal.', goals: PERM },
      { note: 'Wir suchen freiberufliche Entwickler.' },
    ],
  },
  'company-preferred': {
    hits: [
      {
        headline: 'Recruiter at Brackenridge',
        goals: { companies: { prefer: ['Brackenridge Ltd'] } },
        quote: 'Brackenridge',
      },
      { note: 'Bei Apfelhof suchen wir Sie.', goals: { companies: { prefer: ['Apfelhof'] } } },
      { headline: '株式会社みどり野 採用担当', goals: { companies: { prefer: ['みどり野'] } } },
    ],
    misses: [
      { headline: 'Recruiter at Bracken', goals: { companies: { prefer: ['Brackenridge'] } } },
      { note: 'my target is simple', goals: { companies: { prefer: ['Target'] } } },
      { headline: 'Recruiter at Brackenridge' },
    ],
  },
  'company-avoided': {
    hits: [
      { headline: 'Recruiter at Brackenridge', goals: { companies: { avoid: ['Brackenridge'] } } },
      {
        note: 'Chez Valmorin nous recrutons.',
        goals: { companies: { avoid: ['valmorin'] } },
        quote: 'Valmorin',
      },
      { note: 'Our client Oakmoor Group is hiring.', goals: { companies: { avoid: ['Oakmoor Group'] } } },
    ],
    misses: [
      { headline: 'Recruiter at Brackenridge', goals: { companies: { prefer: ['Brackenridge'] } } },
      { note: 'Nous sommes à Oak.', goals: { companies: { avoid: ['Oakmoor'] } } },
      { headline: 'Recruiter' },
    ],
  },
  'function-match': {
    hits: [
      { headline: 'SRE at Tessaro', goals: DEV, quote: 'SRE' },
      { headline: 'Cloud Engineer', goals: DEV },
      { headline: 'インフラエンジニア', goals: DEV },
    ],
    misses: [
      { headline: 'Brand Manager', goals: DEV },
      { headline: 'SRE at Tessaro' },
      { headline: 'Abogada', goals: DEV },
    ],
  },
  'concrete-offer': {
    hits: [
      { note: "We're hiring a Data Analyst at Tessaro in Leeds, £50k." },
      { note: 'Wir suchen eine Projektleiterin in Hamburg, Festanstellung.' },
      { note: 'Nous recrutons une juriste en CDI à Lyon.' },
    ],
    misses: [
      { note: "We're hiring a data analyst." },
      { note: 'I live in Leeds and work at Tessaro.' },
      { note: 'Wir suchen Verstärkung.' },
    ],
  },
  'vague-offer': {
    hits: [
      { note: 'I have an exciting job opportunity for you.' },
      { note: 'Ich habe eine spannende Position für Sie.' },
      { note: 'Tengo una oferta de trabajo para ti.' },
    ],
    misses: [
      { note: "We're hiring a Data Analyst at Tessaro in Leeds, £50k." },
      { note: 'Good to meet you.' },
      { note: 'Nous recrutons une juriste en CDI à Lyon.' },
    ],
  },
};

holdCases(FIT_SIGNALS, CASES);
