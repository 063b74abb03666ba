import type { Goals } from '../model';
import type { Folded } from '../text/fold';
import { fold } from '../text/fold';
import { Lexicon } from './roles/lexicon';

/** Broad fields of work: wide enough that two people of one field have work to talk about. */
export type WorkField =
  | 'software'
  | 'design'
  | 'product'
  | 'marketing'
  | 'sales'
  | 'finance'
  | 'people'
  | 'operations'
  | 'legal'
  | 'health'
  | 'education'
  | 'building'
  | 'science'
  | 'hospitality';

const WORDS: Record<WorkField, string> = {
  software: `*software*, *developer*, develop*, entwickl*, *entwickler*, programm*, desenvolved*, desarroll*, svilupp*, ontwikkel*, deweloper, devops, sre, site reliability, cloud,
    backend, frontend, full stack, fullstack, data*, machine learning, ml, ai, ki, kubernetes, terraform, aws, azure, gcp, ci/cd, python, java, golang, react, typescript,
    javascript, node, php, .net, c#, c++, rust, swe, cto, cio, ciso, security engineer, cybersecurity, platform engineer*, engineering manager, software engineering, it, informatik*, informatique,
    informatica, informatyk*, systems engineer, *engenheir* de software, qa, test automation, tech lead, staff engineer, principal engineer, senior engineer, mobile apps, エンジニア, 開発, プログラマ, ソフトウェア, データ`,
  design: `design*, ux, ui, *designer, figma, user research, interaction design, art director, creative director, disen*, grafik*, graphiste, graphic*, デザイナ, デザイン`,
  product: `product manager, product owner, product management, product lead, head of product, cpo, produktmanag*, chef de produit, gerente de produto, gestor de produto, product director, プロダクト`,
  marketing: `marketing*, *marketing, brand manager, seo, content, social media, growth, communications, kommunikation*, communication*, pr, public relations, comunica*, cmo, マーケティング, 広報`,
  sales: `sales, vertrieb*, *vertrieb, account executive, business development, vente*, ventas, vendas, vendite, verkoop*, sprzedaz*, commercial*, comercial, 営業`,
  finance: `finance, financial, finanz*, cfo, accounting, accountant, controller, controlling, audit*, fp&a, m&a, treasury, tax, steuer*, comptab*, contab*, bank*, invest*, actuary, ksiegow*, buchhalt*, 経理, 財務`,
  people: `hr, human resources, people operations, people partner, personal*, talent*, recruit*, rh, ressources humaines, recursos humanos, risorse umane, 人事`,
  operations: `operations, supply chain, logisti*, *logistik, procurement, purchasing, einkauf*, achats, compras, operazioni, project manager, projektleit*, chef de projet, coo, plant manager, warehouse, 物流, 調達`,
  legal: `lawyer, attorney, legal, counsel, solicitor, anwalt*, rechts*, jurist*, avocat*, abogad*, advogad*, avvocat*, prawnik, paralegal, 弁護士, 法務`,
  health: `nurse, nursing, doctor, physician, medical, clinical, pharma*, arzt, arztin, pflege*, infirmi*, enfermer*, infermier*, verpleeg*, lekarz, 看護, 医師`,
  education: `teacher, professor, lecturer, lehrer*, enseignant*, profesor*, docente, insegnante, docent, nauczyciel*, tutor, 教師, 教授`,
  building: `civil engineer*, mechanical engineer*, electrical engineer*, construction, architekt*, bauleit*, tga, hvac, welding, welder, electrician, geotechnical, machining, cnc, maschinenbau*, genie civil, obras, 建築, 機械`,
  science: `biolog*, chem*, physic*, laborator*, research scientist, researcher, postdoc*, forscher*, chercheu*, investigador*, ricercator*, 研究`,
  hospitality: `chef, hotel*, restaurant*, gastronom*, barista, waiter, tourism*, travel agent, koch, cuisinier*, cocinero*, cuoco`,
};

const lexicon = new Lexicon<WorkField>([WORDS]);

/** The fields of work that a headline or title names. */
export function workFieldsOf(text: Folded): ReadonlySet<WorkField> {
  return new Set(lexicon.find(text).map((hit) => hit.tag));
}

const memo = new WeakMap<Goals, ReadonlySet<WorkField>>();

/** The receiver's own fields: of the roles wanted, else of the headline and positions, else of the skills. */
export function workFieldsOfGoals(goals: Goals): ReadonlySet<WorkField> {
  const known = memo.get(goals);
  if (known) return known;
  const titles = [
    ...goals.targetRoles,
    goals.profile?.headline ?? '',
    ...(goals.profile?.positions ?? []).slice(0, 3).map((p) => (typeof p === 'string' ? p : (p.title ?? ''))),
  ];
  let fields = workFieldsOf(fold(titles.join(' | ')));
  if (!fields.size) fields = workFieldsOf(fold(goals.skills.join(' | ')));
  memo.set(goals, fields);
  return fields;
}

/** Whether two sets of fields meet; null where one of them is empty. */
export function shareField(a: ReadonlySet<WorkField>, b: ReadonlySet<WorkField>): boolean | null {
  if (!a.size || !b.size) return null;
  return [...a].some((field) => b.has(field));
}
