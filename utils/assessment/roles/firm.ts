import type { Folded } from '../../text/fold';
import { originalSpan } from '../../text/fold';
import type { Part } from './classify';
import { isFieldName } from './classify';
import { firmTrade } from './agency';

const LONGEST_FIRM = 80;
const CORPORATE =
  /\b(?:inc|llc|ltd|gmbh|ag|se|kg|plc|corp|group|gruppe|grupo|groupe|partners|ventures|capital|labs|bank|holding|holdings|consulting|technologies|solutions|systems|software|media|health|energy|energie|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|sp\. z o\.?o|oy|ab|studio|studios|agency|university|universitat|universite|universidad|universidade|universita|uniwersytet|college|school)\b\.?/u;

/**
 * The firm as the headline spells it: after "at", "@", "bei", "chez", 株式会社 …, else the only part (between separators,
 * or after a comma) that looks like a name. Null where none does: a guess here would put words in someone's mouth.
 */
export function readFirm(headline: Folded, parts: readonly Part[]): string | null {
  const current = parts.find(
    ({ segment, role, hits }) => segment.firm && (role !== null || hits.length === 0),
  );
  if (current?.segment.firm) return spelled(headline, current.segment.firm.start, current.segment.firm.end);
  for (const [index, { segment, role, hit, hits }] of parts.entries()) {
    const named =
      role === null ||
      (isNameWithTrade(headline, segment.start, segment.end) && hasOwnWord(headline, segment, hits)) ||
      endsInField(headline, segment, hits);
    if (index > 0 && index <= 2 && named) {
      const name = nameIn(headline, segment.start, segment.end, parts.length === 2 || role === 'field');
      if (name) return name;
    }
    const comma = role && hit ? headline.text.indexOf(',', hit.end) : -1;
    if (comma > 0 && comma < segment.end) {
      const bracket = headline.text.indexOf('(', comma);
      const end = bracket > 0 && bracket < segment.end ? bracket : segment.end;
      const name = nameIn(headline, comma + 1, end, true);
      const after = hits.filter((other) => other.start > comma && other.start < end);
      if (name && (after.length === 0 || endsInField(headline, { start: comma + 1, end }, after)))
        return name;
    }
  }
  return null;
}

/** Adjectives that make a field of "… Software" or "… Analytics" rather than a firm's name. */
const FIELD_ADJECTIVES =
  /^(?:global|enterprise|digital|clinical|modern|senior|product|applied|advanced|new|mobile|embedded|business|customer|people|sales|growth|brand|web|big|open|strategic|technical|financial|corporate|market|user|cyber|information|machine|deep|generative|marketing|supply|real|social|content|emea|apac|us|uk|europe|international|quantitative|medical|public|human|talent|commercial|hybrid|private)\b/u;

/** "Fjord Analytics", "Kadence Software": an unknown word before one field's name, and nothing after it. */
function endsInField(headline: Folded, part: { start: number; end: number }, hits: Part['hits']): boolean {
  const hit = hits[0];
  if (!hit || hits.length !== 1 || headline.text.slice(hit.end, part.end).trim() !== '') return false;
  if (!isFieldName(headline.text.slice(hit.start, hit.end))) return false;
  const before = headline.text.slice(part.start, hit.start).trim();
  return /^[a-z]{4,}(?: & [a-z]+)?$/u.test(before) && !FIELD_ADJECTIVES.test(before);
}

/** Whether a part has a word that no term of roles covers: "Harbour Staffing" has, "Talent Acquisition" has not. */
function hasOwnWord(headline: Folded, part: { start: number; end: number }, hits: Part['hits']): boolean {
  let rest = '';
  let at = part.start;
  for (const hit of hits) {
    rest += headline.text.slice(at, Math.max(at, hit.start));
    at = Math.max(at, hit.end);
  }
  rest += headline.text.slice(at, part.end);
  return /[a-z\u3040-\u9fff]{3}/u.test(rest.replace(/\b(?:us|uk|global|the|and|for)\b/gu, ''));
}

function isNameWithTrade(headline: Folded, start: number, end: number): boolean {
  const trade = firmTrade(headline, start, end);
  return trade.agency || trade.fund;
}

/** A part of one to four words, each beginning with a capital; `alone` parts need no corporate word. */
function nameIn(headline: Folded, start: number, end: number, alone: boolean): string | null {
  const name = spelled(headline, start, end);
  if (!name) return null;
  const words = name.split(/\s+/u);
  if (
    words.length > 4 ||
    !words.every((word) => /^[\p{Lu}\p{N}&+(]|^(?:de|of|and|et|y|und|the|di|van)$/u.test(word))
  )
    return null;
  if (CORPORATE.test(headline.text.slice(start, end)) || isNameWithTrade(headline, start, end)) return name;
  return alone && words.length >= 2 && words.length <= 3 && !/[0-9,/]/u.test(name) ? name : null;
}

function spelled(headline: Folded, start: number, end: number): string | null {
  if (end <= start) return null;
  const [from, to] = originalSpan(headline, start, end);
  const name = headline.original
    .slice(from, to)
    .trim()
    .replace(/[.,;:!]+$/u, '');
  return name && name.length <= LONGEST_FIRM ? name : null;
}
