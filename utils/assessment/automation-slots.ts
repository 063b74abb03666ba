import type { Folded } from '../text/fold';
import { fold } from '../text/fold';

/** What stands where a tool or a person should have put a word. Half-open, in units of the original. */
export interface Slot {
  readonly kind: 'field' | 'choice';
  readonly start: number;
  readonly end: number;
}

/** Letters without which there is no slot, so that most notes are done at once. */
const ANY_SLOT = /[{[%#<«*$@〇○◯]|_[FLC]N_|XXX|OOO|\bseu nome\b/iu;
/** Every way of writing a slot; one group holds what stands inside. Bounded. */
const SLOT =
  /\$?\{{1,2}([^{}\n]{1,80})\}{1,2}|\[([^[\]\n]{1,60})\]|%{1,2}([\p{L}_ -]{2,30})%{1,2}|#{1,3}([\p{L}_]{3,30})#{1,3}|<{1,2}([\p{L}_ ]{2,30})>{1,2}|«([\p{L}_ ]{2,30})»|\*\|([^|*\n]{2,40})\|\*|\$([a-z]{2,20}(?:\.[a-z_]{2,30}|[A-Z][A-Za-z]{2,30}))|@((?:First|Last|Full|Company) Name)\b/gu;
/** Placeholders that stand for themselves. */
const BARE =
  /(?:^|[^\p{L}\p{N}])(_[FLC]N_|X{3,}|OOO(?=[\s,.様])|[Ss]eu [Nn]ome(?=\s*[,.!\n]|$)|[〇○◯]{2,}(?=様|さん|株式会社|社|と申)|(?:株式会社)[〇○◯]{2,})/u;

/** Parts of names that fields bear, folded, in nine languages. */
const FIELD_WORDS = new Set(
  `name first firstname fname last lastname lname fullname surname nickname vorname nachname anrede firma unternehmen
  branche stadt thema grund abteilung kandidat kandidatenname zielgruppe signatur prenom nom entreprise societe secteur poste
  ville sujet evenement projet contact lien nombre apellido empresa sector puesto cargo ciudad tema producto nome sobrenome
  cognome azienda settore ruolo citta segmento voornaam achternaam naam bedrijf functie bedrijfsnaam sector stad onderwerp
  imie nazwisko nazwa firmy miasto stanowisko branza company companyname organization organisation org employer position title
  jobtitle job role industry location city country state department school university skill skills topic post article event
  product service website domain icebreaker intro opener signature sender recipient lead prospect candidate client customer
  user email phone number date day month year insert your custom variable value placeholder greeting salutation niche pain
  painpoint competitor mutual connection connections contactperson person headline keyword salary link calendly result
  resultat inserer einfugen insertar inserir inserisci wstaw invoegen ihr ihre votre tu su seu sua il tuo uw jouw twoje
  eigene referencia concreta problema cliente ideal magnet achievement achievements company_name time_of_day name1 reason`
    .split(/\s+/u)
    .filter(Boolean),
);

/** The first slot of a note that was left in; null where there is none. Needs a word inside that fields bear. */
export function findSlot(note: Folded): Slot | null {
  const text = note.original.slice(0, 4_000);
  if (!ANY_SLOT.test(text)) return null;
  for (const match of text.matchAll(SLOT)) {
    const inside = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index;
    const end = start + match[0].length;
    if (isField(inside)) return { kind: 'field', start, end };
    if (isChoice(inside, match[0])) return { kind: 'choice', start, end };
  }
  const bare = BARE.exec(text);
  if (!bare?.[1]) return null;
  const start = bare.index + bare[0].length - bare[1].length;
  return { kind: 'field', start, end: start + bare[1].length };
}

/** Whether a name such as `firstName|there`, `contact.first_name` or "Ihr Name" is one that fields bear. */
function isField(inside: string): boolean {
  const named = inside.split(/[|:(?=,]/u)[0] ?? '';
  const parts = fold(named.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 7) return false;
  return parts.some((part) => FIELD_WORDS.has(part));
}

/** Whether it is a choice between wordings, `{Hi|Hello}`: two or more, of letters. */
function isChoice(inside: string, whole: string): boolean {
  if (!/^[{[]/u.test(whole) || !inside.includes('|')) return false;
  const options = inside.split('|').map((option) => option.trim());
  return options.length <= 12 && options.filter((option) => /^\p{L}[\p{L}' ,!-]*$/u.test(option)).length >= 2;
}
