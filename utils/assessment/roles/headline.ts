import type { Role, Seniority } from '../../model';
import type { Folded } from '../../text/fold';
import type { Part } from './classify';
import { readParts } from './classify';
import { firmTrade } from './agency';
import { readSeniority } from './seniority';
import { readFirm } from './firm';

/** What a headline says of its writer. Spans in folded units. */
export interface HeadlineReading {
  role: Role;
  seniority: Seniority | null;
  firm: string | null;
  span: [number, number] | null;
  /** Whether it is a recruiter, and whether the headline itself tells the side (agency or in-house). */
  recruiter: boolean;
  sure: boolean;
}

const HIRING =
  /\b(?:we're hiring|we are hiring|i'm hiring|hiring!|now hiring|is hiring|hiring manager|#hiring|\(hiring\)|hiring for my team|wir suchen|wir stellen ein|nous recrutons|on recrute|je recrute|estamos contratando|estamos contratar|contratando|stiamo assumendo|wij zoeken|we zoeken|zatrudniamy|szukamy)|積極採用中|採用中|仲間募集/u;
/** Sports, school subjects and ways of working that people coach as a profession of its own. */
const SPORTS =
  /\b(?:soccer|football|basketball|baseball|softball|volleyball|tennis|swim[a-z]*|rugby|hockey|lacrosse|track|cross country|cricket|golf|gymnast[a-z]*|wrestling|rowing|athletics?|varsity|jv|crossfit|strength|conditioning|cheer[a-z]*|dance|boxing|martial|ski|cycling|fussball|futbol|futebol|calcio|voetbal|pilk[a-z]*|handball|badminton|debate|chess|robotics|goalkeep[a-z]*|assistant coach|offensive|defensive|academic|instructional|literacy|reading|math|agile|scrum|lean)\b/u;
/** "CS @ Northmoor University": a subject and a school, and no work. */
const SCHOOL =
  /\b(?:universi[a-z]+|college|hochschule|polytechni[a-z]*|politecnico|institute of technology|school of [a-z]+|ecole [a-z]+)\b|大学/u;
/** What is made for recruiting, right behind the word. */
const PRODUCT = /^\s?(?:automation|software|platform|tools?|apps?|saas|ai|tech|technology|products?)\b/u;
/** Ranks whose holder at a fund invests, and at a search firm recruits. */
const FUND_RANK =
  /\b(?:partner|principal|associate|analyst|managing director|vice president|vp|director|investment|gp|socio|partnerin|associé|partner*in|founder)\b|パートナー/u;
const FIELD_ONLY: readonly (Part['role'] | undefined)[] = ['field', 'title', null, undefined];
const LEADING: readonly (Seniority | null)[] = ['lead', 'manager', 'director', 'vp', 'executive'];

/** Reads role, seniority and firm from a headline in any of the nine languages. */
export function readHeadline(headline: Folded): HeadlineReading {
  const parts = readParts(headline);
  const main = mainPart(parts, headline.text);
  const firm = readFirm(headline, parts);
  const seniority = readSeniority(headline, main?.segment);
  const span: HeadlineReading['span'] = main?.hit ? [main.hit.start, main.hit.end] : null;
  const base = { seniority, firm, span, recruiter: false, sure: false };
  if (!main?.role) {
    if (firm && SCHOOL.test(headline.text)) return { ...base, role: 'student' };
    return { ...base, role: HIRING.test(headline.text) ? 'hiring-manager' : 'unknown' };
  }
  if (main.role === 'coach' && SPORTS.test(headline.text)) return { ...base, role: 'professional' };
  // "CEO at … (recruiting automation)": the field is what the firm makes.
  if (main.hit?.tag === 'recruiting' && PRODUCT.test(headline.text.slice(main.hit.end, main.hit.end + 20)))
    return {
      ...base,
      role: parts.some(({ hits }) => hits.some(({ tag }) => tag === 'founder')) ? 'founder' : 'professional',
    };
  if (main.role === 'recruiter') return { ...base, ...sideOf(headline, parts, main), recruiter: true };
  const trade = tradeOf(headline, parts, true);
  const rank = main.role === 'title' || main.role === 'founder';
  if (rank && trade.agency && !trade.software)
    return { ...base, role: 'recruiter-agency', recruiter: true, sure: true };
  const title = headline.text.slice(main.segment.start, main.segment.end);
  if (main.role === 'title' && trade.fund && FUND_RANK.test(title)) return { ...base, role: 'investor' };
  switch (main.role) {
    case 'craft':
    case 'field':
    case 'title':
      return { ...base, role: hires(headline.text, seniority) ? 'hiring-manager' : 'professional' };
    default:
      return { ...base, role: main.role };
  }
}

function hires(text: string, seniority: Seniority | null): boolean {
  return LEADING.includes(seniority) && HIRING.test(text);
}

/** The first part that names a role; a recruiter's outranks a later founder's or HR's, a rank gives way to a role. */
function mainPart(parts: readonly Part[], text: string): Part | undefined {
  const first = parts.find(({ role }) => role && role !== 'title' && role !== 'field');
  const weak = parts.find(({ role }) => role === 'title' || role === 'field');
  const recruiter = parts.find(
    ({ role, hit }) =>
      role === 'recruiter' &&
      hit &&
      hit.tag !== 'recruiting' &&
      !/スカウト/u.test(text.slice(hit.start, hit.end)),
  );
  if (!first) return weak;
  if (first.role === 'recruiter' || !recruiter) {
    const executive = weak && parts.indexOf(weak) < parts.indexOf(first) && first.role === 'investor';
    return executive &&
      /\b(?:ceo|chief|president|cto|coo)\b/u.test(text.slice(weak.segment.start, weak.segment.end))
      ? weak
      : first;
  }
  if (['hr', 'founder', 'sales'].includes(first.role ?? '')) return recruiter;
  return first;
}

/** What the firm's name, or the parts that name no role, say of the trade. */
function tradeOf(headline: Folded, parts: readonly Part[], whole: boolean): ReturnType<typeof firmTrade> {
  const sum = { agency: false, fund: false, software: false };
  const add = (start: number, end: number): void => {
    const trade = firmTrade(headline, start, end);
    sum.agency ||= trade.agency;
    sum.fund ||= trade.fund;
    sum.software ||= trade.software;
  };
  for (const { segment, role, hit } of parts) {
    if (segment.firm) add(segment.firm.start, segment.firm.end);
    if (FIELD_ONLY.includes(role ?? undefined) && !(segment.firm && role)) add(segment.start, segment.end);
    // "Founder, Kestrel Search": the firm stands after the comma.
    else if (whole && role === 'founder' && hit) add(hit.end, segment.end);
    else if (hit) {
      const comma = headline.text.indexOf(',', hit.end);
      if (comma > 0 && comma < segment.end) add(comma, segment.end);
    }
  }
  return sum;
}

/** Agency or in-house: the firm's name, then the title's own words, then whether a firm is named at all. */
function sideOf(
  headline: Folded,
  parts: readonly Part[],
  main: Part,
): Pick<HeadlineReading, 'role' | 'sure'> {
  const tags = new Set(
    parts.filter(({ role }) => role === 'recruiter').flatMap(({ hits }) => hits.map(({ tag }) => tag)),
  );
  const title = headline.text.slice(main.segment.start, main.segment.end);
  if (/\b(?:in-?house|internal|corporate|inhouse|interne?)\b/u.test(title))
    return { role: 'recruiter-inhouse', sure: true };
  if (tags.has('recruiter-agency')) return { role: 'recruiter-agency', sure: true };
  if (tradeOf(headline, parts, false).agency) return { role: 'recruiter-agency', sure: true };
  if (tags.has('recruiter-inhouse'))
    return { role: 'recruiter-inhouse', sure: parts.some(({ segment }) => segment.firm) };
  if (HIRING.test(headline.text)) return { role: 'recruiter-inhouse', sure: true };
  if (parts.some(({ segment }) => segment.firm)) return { role: 'recruiter-inhouse', sure: false };
  // Left open by the headline: the trade's plain name is said more by agencies, the field's by firms that hire for themselves.
  return { role: tags.has('recruiter') ? 'recruiter-agency' : 'recruiter-inhouse', sure: false };
}
