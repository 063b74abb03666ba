import type { Folded } from '../../text/fold';
import { originalSpan } from '../../text/fold';
import { placesIn } from '../fit/places';
import { titlesIn } from '../fit/families';

/** A run of one to four capitalised words, on the original text. */
const NAME = String.raw`((?:\p{Lu}|\d(?=\p{L}))[\p{L}\p{N}&.'’+-]{1,30}(?:\s(?:of|de|und|and|&|y|et|\p{Lu}[\p{L}\p{N}&.'’+-]{0,30})){0,3})`;
const CAPTURES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:role|position|opening|opportunity|job|vacancy|team|roles|positions|recruiter|recruiting|talent acquisition|hiring manager|hiring)\s(?:here\s)?(?:at|with|for|@)\s(?:the\s)?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Jj]oin|[Jj]oining|on behalf of|behalf of)\s(?:us at\s|the team at\s)?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s?|\bat\s|[Hh]ere at\s)${NAME}(?:,[^,.\n]{2,50},)?\s(?:is|are|we're|we are)\s(?:currently |actively |now |also )?(?:hiring|looking|recruiting|growing|searching|seeking|expanding)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ss]telle|[Pp]osition|[Vv]akanz|[Rr]ecruiter(?:in)?|[Tt]eam|[Rr]olle)\s(?:hier\s)?(?:bei|der|von)\s(?:der\s)?${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[.!?\n]\s?|[Bb]ei\s)${NAME}\s(?:sucht|suchen wir|stellt ein)`, 'u'),
  new RegExp(
    String.raw`\b(?:poste|équipe|recruteuse?|recrutement|recrute|mission|CDI)\s(?:[^.!?\n]{0,30}\s)?(?:chez|pour|de)\s${NAME}`,
    'u',
  ),
  new RegExp(String.raw`\b[Cc]hez\s${NAME}`, 'u'),
  new RegExp(
    String.raw`\b(?:vacante|puesto|oferta|equipo|reclutador[a]?|oportunidad)\s(?:[^.!?\n]{0,30}\s)?(?:en|de|para)\s${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:vaga|equipa|time|recrutador[a]?|oportunidade)\s(?:[^.!?\n]{0,30}\s)?(?:na|no|da|do|em|para a)\s${NAME}`,
    'u',
  ),
  new RegExp(String.raw`\b[Pp]resso\s${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:functie|vacature|rol|recruiter|team)\s(?:hier\s)?bij\s${NAME}`, 'u'),
  new RegExp(String.raw`(?:^|[.!?\n]\s?|\b[Bb]ij\s)${NAME}\s(?:zoekt|zoeken wij|zoeken we)`, 'u'),
  new RegExp(
    String.raw`\b(?:zespołu|stanowisko|rekruterk?a?|firm[ay])\s(?:[^.!?\n]{0,30}\s)?(?:w|do|dla)\s${NAME}`,
    'u',
  ),
  /((?:株式会社|合同会社)[^\s、。のでにはが]{1,20}|[^\s、。のでにはが]{1,20}株式会社)/u,
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ww]ir (?:von|bei)|[Ww]e at|[Ss]omos(?: [oa]| la| el)?|[Ss]iamo(?: di)?|[Nn]ous sommes|[Ww]ij zijn(?: bij)?|partnering with|mandated by|mandatiert von)\s${NAME}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:at|@)\s${NAME}`, 'u'),
];
const YOURS =
  /(?:\byour (?:\S{1,14} ){0,8}|\b(?:ihre|deine|votre|ton|tu|su|seu|sua|tuo|uw|jouw)[rnm]? (?:\S{1,14} ){0,3}|\b(?:your|the) work |you (?:are|were|worked|work) |talk |spoke |speak |conference |meetup |\buniversity )$/iu;
const NEVER =
  /^(?:They|He|She|It's|Currently|Also|I|Hi|Hello|Hey|Dear|Hallo|Bonjour|Hola|Ciao|Olá|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|LinkedIn|Linkedin|Best|Thanks|We|The|Our|My|You|Your|This|That|It|Remote|CET|Series|Sie|Wir|Ihnen|Senior|Junior|Lead|A|An|Ich|Je|Zoom|Skype|Google Meet|Teams|WhatsApp|Telegram)\b/u;

/** The firm that an offer names, as the note spells it; null where it names none or only "a client". */
export function readCompany(note: Folded, title: { start: number; end: number } | null): string | null {
  const { original } = note;
  const text = original.length > 4_000 ? original.slice(0, 4_000) : original;
  for (const pattern of CAPTURES) {
    const match = pattern.exec(text);
    const name = match?.[1];
    if (!match || !name) continue;
    const at = match.index + match[0].lastIndexOf(name);
    if (
      YOURS.test(
        text.slice(Math.max(0, at - 50), at).replace(/(?:at|with|@|bei|chez|en|na|presso|bij|w)\s$/u, ''),
      )
    )
      continue;
    const clean = name
      .replace(/[.,'’]+$/u, '')
      .replace(/\.\s.*$/u, '')
      .replace(/\s(?:of|de|und|and|&|y|et)$/u, '');
    if (clean.length < 2 || NEVER.test(clean) || isPlaceOrTitle(note, at, at + clean.length, title)) continue;
    return clean;
  }
  return null;
}

function isPlaceOrTitle(
  note: Folded,
  from: number,
  to: number,
  title: { start: number; end: number } | null,
): boolean {
  const within = (start: number, end: number): boolean => {
    const [a, b] = originalSpan(note, start, end);
    return a < to && b > from && b - a >= (to - from) * 0.6;
  };
  if (title && within(title.start, title.end)) return true;
  return (
    placesIn(note).some(({ start, end }) => within(start, end)) ||
    titlesIn(note).some(({ start, end }) => within(start, end))
  );
}
