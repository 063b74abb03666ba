import type { Goals } from '../../model';
import { fold } from '../../text/fold';
import type { Folded } from '../../text/fold';
import { Lexicon } from '../roles/lexicon';

/** Names of one skill, the usual one first. A skill that is not here matches by its own name. */
const ALIASES = `javascript, js, ecmascript; typescript, ts; node, nodejs, node js; react, reactjs, react js; vue, vuejs, vue js; angular, angularjs; next js, nextjs; python; go, golang; c++, cpp; c#, csharp, c sharp; net, dotnet, dot net, asp net; java; kotlin; swift; ruby, ruby on rails, rails; php, laravel; rust; scala; sql, postgres, postgresql, mysql, mssql, sql server;
  kubernetes, k8s; docker; terraform, iac, infrastructure as code; ansible; aws, amazon web services; gcp, google cloud, google cloud platform; azure, microsoft azure; ci/cd, ci cd, cicd, continuous integration, continuous delivery, continuous deployment; linux; git, github, gitlab; kafka, apache kafka; spark, apache spark, pyspark; hadoop; airflow, apache airflow; snowflake; databricks; dbt; elasticsearch, elastic; graphql; rest, rest api; microservices, microservice; devops;
  machine learning, ml, maschinelles lernen, apprentissage automatique, aprendizaje automático, aprendizado de máquina, 機械学習; deep learning; nlp, natural language processing; computer vision; llm, llms, large language models; pytorch; tensorflow; data science; data analysis, data analytics, datenanalyse, análisis de datos; statistics, statistik, statistique, estadística; power bi, powerbi; tableau; looker; excel;
  figma; sketch; adobe xd, xd; user research, ux research, nutzerforschung, recherche utilisateur; design systems, design system; prototyping; ux, user experience; ui, user interface; wireframing; usability, usability testing; photoshop; illustrator; indesign; after effects; mobile apps, mobile app, mobile development; react native; flutter; ios; android;
  product management, produktmanagement, gestion de produit; agile, scrum, kanban; jira; roadmapping, roadmap; stakeholder management; okr, okrs; a/b testing, ab testing; seo; sea, ppc, google ads; crm; hubspot; salesforce; content marketing; copywriting; growth; paid social;
  fp&a, fpa, financial planning; m&a, mergers and acquisitions; audit, auditing; ifrs; us gaap, gaap; controlling; budgeting, budgetierung; treasury; tax; sap, s/4hana, s4hana; financial modelling, financial modeling; due diligence; risk management, risikomanagement; compliance; procurement, einkauf, achats, compras, acquisti, inkoop; supply chain; lean, lean management; six sigma; cad, autocad, solidworks, catia; plc, sps; matlab; project management, projektmanagement, gestion de projet, gestión de proyectos, gestão de projetos, projectmanagement; recruiting, recruitment; employer branding; negotiation; b2b sales`;

const byName = new Map<string, string[]>();
for (const group of ALIASES.split(';')) {
  const names = group.split(',').map((name) => plain(name));
  for (const name of names) byName.set(name, names);
}

function plain(name: string): string {
  return fold(name).text.trim().replace(/\s+/gu, ' ');
}

/** Skills whose names are plain words too; they count only as names, with a capital, beside other skills or a craft. */
const AMBIGUOUS = new Set([
  'go',
  'r',
  'c',
  'rest',
  'swift',
  'ruby',
  'rust',
  'spark',
  'node',
  'net',
  'excel',
  'sketch',
  'growth',
  'tax',
  'elastic',
  'react',
  'lean',
  'ts',
  'js',
]);
const NAMED_BESIDE =
  /^\s?(?:[,/&)|+]|and |und |et |y |e |en |i |oraz |developer|engineer|entwickl|programm|backend|services?)/u;

/** One wanted skill found in a text. */
export interface SkillHit {
  skill: string;
  start: number;
  end: number;
}

const memo = new WeakMap<Goals, Lexicon<string>>();

/** The wanted skills that a text names, each once, in the order of the text. Aliases count (k8s for Kubernetes). */
export function skillsIn(text: Folded, goals: Goals): SkillHit[] {
  if (goals.skills.length === 0) return [];
  const found = new Map<string, SkillHit>();
  for (const { tag, start, end } of lexiconOf(goals).find(text)) {
    if (!found.has(tag) && isNamed(text, start, end)) found.set(tag, { skill: tag, start, end });
  }
  return [...found.values()];
}

function lexiconOf(goals: Goals): Lexicon<string> {
  const known = memo.get(goals);
  if (known) return known;
  const table: Record<string, string> = {};
  for (const skill of goals.skills)
    table[skill] = (byName.get(plain(skill)) ?? [skill.replace(/[,\n*]/gu, ' ')]).join(',');
  const lexicon = new Lexicon<string>([table]);
  memo.set(goals, lexicon);
  return lexicon;
}

function isNamed(text: Folded, start: number, end: number): boolean {
  const name = text.text.slice(start, end);
  if (!AMBIGUOUS.has(name)) return true;
  const letter = text.original[text.origin[start] ?? 0] ?? '';
  if (letter === letter.toLowerCase()) return false;
  return (
    NAMED_BESIDE.test(text.text.slice(end, end + 12)) ||
    /(?:[/&(+]|\b(?:in|with|and|mit|und|en|avec|con|com|e|y))\s?$/u.test(
      text.text.slice(Math.max(0, start - 8), start),
    )
  );
}
