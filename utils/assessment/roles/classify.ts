import type { Folded } from '../../text/fold';
import type { RoleTag } from './words';
import { ROLE_WORDS } from './words';
import type { Hit } from './lexicon';
import type { Segment } from './segments';
import { segmentsOf } from './segments';

/** What one part of a headline makes its writer. `title` is a rank that names no field. */
export type PartRole =
  'recruiter' | 'sales' | 'founder' | 'investor' | 'student' | 'hr' | 'coach' | 'craft' | 'field' | 'title';

/** A part of a headline, read. */
export interface Part {
  segment: Segment;
  role: PartRole | null;
  /** The term that decided. */
  hit: Hit<RoleTag> | null;
  /** All terms that count: none inside a firm's name, none past, none about the people served. */
  hits: readonly Hit<RoleTag>[];
}

/** A craft named by its field (engineering, data) rather than by the person (engineer). */
const FIELD_NAME =
  /(?:ing|ics|data|science|software|cloud|finance|legal|security|ux|ui|product|devops|operations|communications|qa|seo|tax|audit|compliance|community|real estate|content|informatik|informatique|informatica|開発|技術|研究|企画)$/u;
/** Whether a craft's term names a field ("analytics") and not a person ("analyst"). */
export function isFieldName(term: string): boolean {
  return FIELD_NAME.test(term);
}

const EXPLICIT = ['sales', 'investor', 'hr', 'coach'] as const;

/** Reads a headline part by part. */
export function readParts(headline: Folded): Part[] {
  const hits = ROLE_WORDS.find(headline);
  return segmentsOf(headline).map((segment) => readPart(headline, segment, hits));
}

function readPart(headline: Folded, given: Segment, all: readonly Hit<RoleTag>[]): Part {
  const segment = settleFirm(given, all);
  const inside = all.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const outside = inside.filter(
    ({ start }) => !segment.firm || start < segment.firm.marker || start >= segment.firm.end,
  );
  const hits = present(outside, headline.text);
  const chunks = chunked(hits, headline.text);
  let weak: [PartRole, Hit<RoleTag>] | null = null;
  for (const chunk of chunks) {
    const found = roleOf(chunk, headline.text);
    if (!found) continue;
    if (found[0] === 'title' || found[0] === 'field') {
      weak = weak && weak[0] === 'field' ? weak : found;
      continue;
    }
    // "Analyst/Staffing Manager": who recruits beside another craft is met as a recruiter.
    const recruits = found[0] === 'craft' ? chunks.map((one) => roleOf(one, headline.text)) : [];
    const [role, hit] = recruits.find((one) => one?.[1].tag === 'recruiter-agency') ?? found;
    return { segment, role, hit, hits };
  }
  const before = headline.text.slice(segment.start, segment.firm?.marker ?? segment.end).trim();
  if (TALENT_ALONE.test(before))
    return { segment, role: 'recruiter', hit: talentHit(segment.start, before), hits };
  return { segment, role: weak?.[0] ?? null, hit: weak?.[1] ?? null, hits };
}

/** "Talent @ Firm" is how people who hire there sign. */
const TALENT_ALONE = /^(?:global |senior |lead |all things )?talent$/u;

function talentHit(start: number, text: string): Hit<RoleTag> {
  return { tag: 'recruiter-inhouse', start, end: start + text.length, from: -1, to: -1 };
}

/** A weak marker (en, de, of …) marks a firm only where no term spans it and none but a rank stands in the name. */
function settleFirm(segment: Segment, hits: readonly Hit<RoleTag>[]): Segment {
  const { firm } = segment;
  if (!firm?.weak) return segment;
  const spanned = hits.some(({ start, end }) => start < firm.end && end > firm.marker);
  const titled = hits.some(({ start, end }) => start >= segment.start && end <= firm.marker);
  return spanned || !titled ? { ...segment, firm: null } : segment;
}

/** Drops what is past, what is about others and what only looks like a role. */
function present(hits: readonly Hit<RoleTag>[], text: string): Hit<RoleTag>[] {
  const kept: Hit<RoleTag>[] = [];
  let until = -1;
  for (const hit of hits) {
    if (hit.tag === 'now') until = -1;
    else if (hit.tag === 'audience') until = Math.max(until, Number.MAX_SAFE_INTEGER);
    else if (hit.tag === 'past') {
      const comma = text.indexOf(',', hit.end);
      if (until < hit.end) until = comma < 0 ? Number.MAX_SAFE_INTEGER : comma;
    } else if (hit.start >= until && hit.tag !== 'skip') kept.push(hit);
  }
  return kept;
}

function chunked(hits: readonly Hit<RoleTag>[], text: string): Hit<RoleTag>[][] {
  const chunks: Hit<RoleTag>[][] = [];
  let end = -1;
  for (const hit of hits) {
    const last = chunks.at(-1);
    if (last && !/[,/、(・]/u.test(text.slice(end, hit.start))) last.push(hit);
    else chunks.push([hit]);
    end = hit.end;
  }
  return chunks;
}

/** "Head of Sales Engineering", 営業システムエンジニア: the craft right behind is what the person does. */
function headedBy(explicit: Hit<RoleTag>, chunk: readonly Hit<RoleTag>[], text: string): boolean {
  return chunk.some(({ tag, start, end }) => {
    if (tag !== 'craft' || start < explicit.end) return false;
    const between = text.slice(explicit.end, start);
    if (explicit.from < 0) return !/\s/u.test(between);
    return (
      between === ' ' &&
      /^(?:engineer|architect|develop|scien|software|tech|tax|law|data|analytics)/u.test(
        text.slice(start, end),
      )
    );
  });
}

function roleOf(chunk: readonly Hit<RoleTag>[], text: string): [PartRole, Hit<RoleTag>] | null {
  const first = (tag: RoleTag): Hit<RoleTag> | undefined => chunk.find((hit) => hit.tag === tag);
  const student = first('student');
  if (student) return ['student', student];
  const recruiter = first('recruiter-agency') ?? first('recruiter-inhouse') ?? first('recruiter');
  if (recruiter) return ['recruiter', recruiter];
  const founder = first('founder');
  if (founder) return ['founder', founder];
  const explicit = chunk.find(({ tag }) => EXPLICIT.some((role) => role === tag));
  const craft = first('craft');
  if (explicit && !(craft && headedBy(explicit, chunk, text))) {
    return [EXPLICIT.find((role) => role === explicit.tag) ?? 'sales', explicit];
  }
  const recruiting = first('recruiting');
  if (
    recruiting &&
    (!craft || (craft.start > recruiting.end && /(?:s|ing|en|e)$/u.test(text.slice(craft.start, craft.end))))
  )
    return ['recruiter', recruiting];
  const field = first('selling') ?? first('people');
  if (field && !craft) return [field.tag === 'selling' ? 'sales' : 'hr', field];
  if (craft) {
    const named = chunk.some(
      ({ tag, start, end }) => tag === 'craft' && !FIELD_NAME.test(text.slice(start, end)),
    );
    const titled = chunk.some(({ tag }) => tag === 'title');
    return [named || titled ? 'craft' : 'field', craft];
  }
  const title = first('title') ?? first('seeking');
  return title ? ['title', title] : null;
}
