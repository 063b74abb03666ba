import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import { originalSpan } from '../../text/fold';
import { titlesIn } from '../fit/families';
import { placesIn } from '../fit/places';

const ELSEWHERE =
  /(?:\bmet (?:you )?(?:in|at)|\bsaw you (?:in|at)|\b(?:talk|conference|meetup|summit|workshop|event|university|school|college|meeting) (?:of|in|at)|\bi(?:'m| am) (?:based |living |located |originally )?(?:in|from)|\bi live in|\byou(?:'re| are) (?:based |living )?in|\bwhen you were in|\buniversi[a-z]{2,5} (?:of|de|di|do|von|van))\s(?:the )?$/u;

/** A capitalised word or three behind a word of place, on the original text. */
const BEHIND_PLACE =
  /(?<![\p{L}'’])(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Bb]ased [Ii]n|[Nn]ahe|[Rr]aum|[Gg]roßraum|[Nn]ach|[Ss]tandort|[àÀ]|[Pp]rès d(?:e |['’])|[Pp]roche d(?:e |['’])|[Ee]n|[Ss]ur|[Cc]erca de|[Zz]ona de|[Ee]m|[Rr]egião de|[Aa]|[Pp]rovincia di|[Zz]ona|[Vv]icino a|[Rr]egio|[Oo]mgeving|[Tt]e|[Ww]e?|[Pp]od|[Ss]ede de|[Ss]ede di|[Ll]ocation:?|[Ll]ieu ?:|[Ss]tandort:)\s?((?:(?:São|San|Santa|Saint|Sankt|St\.|Bad|Le|La|Les|Los|El|Den|De|Ter|Vila|Villa|Nova|Nowy|Nowa|Castel|Monte|Porto|Mount|New|North|South|East|West)\s)?\p{Lu}\p{Ll}{2,17}(?:-(?:\p{L}{2,12}-)?\p{Lu}\p{Ll}{2,14})?(?:,? [A-Z]{2}(?![\p{L}\d]))?)(?!\p{L})(?=\s*(?:[,.;:!?)(\n/–—|-]|$|\p{Ll}|\d|€|£|\$))/gu;
const US_STATE =
  /(\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?),? (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\p{L}\d])/u;
/** What else one writes with a capital behind such a word: months, languages, ways of working, fields, German nouns. */
const NO_PLACE =
  /^(?:Januar|Februar|March|Marz|April|May|Mai|June|July|August|Sept|Octo|Oktober|Novem|Decem|Dezem|Janu|Febru|Enero|English|Englisch|German|French|Spanish|Dutch|Polish|Italian|Portuguese|Deutsch|Home|Remote|Voll|Teil|Fest|Bereich|Zusammen|Finance|Sales|Marketing|Engineering|Data|Software|Product|Design|Java|Python|React|Cloud|Security|Legal|Human|Supply|Monday|Tuesday|Wednesday|Thursday|Friday|Direkt|Kontakt|Frage|Betracht|Linked|Your|Our|The|Ihr|Ihrem|Ihren|Kombination|Summer|Winter|Series|Private|Health|Bezug|Absprache|Rahmen|Kurze|Kürze|Zukunft|Sachen|Team|Person|Projekt|Produktion|Logistik|Vertrieb|Einkauf|Industrie|Tech|Business|Consult|Customer|Operations|Procure|Manufact|Project|Machine|Artificial|Net|Agile|Group|Excel|Partner|Spring|Scrum|Power|Kafka|Dear|Pani?\b|Panu|Dear|Hello|Hallo|Herr|Frau|Gmb|Google|Amazon|Microsoft)|(?:ung|heit|keit|schaft|ion|tät|zeit|bereich|branche|wesen|technik|bau|steuerung|beruf|arbeit|system|systeme|management|(?:eer|ket|ell|ain|ect|ach|hir|ourc|truct|ann|urn|ist|ott)ing|ment|software)$/u;

/** The place of the offered work as the note spells it, cities before countries; null where it names none. */
export function readPlace(note: Folded, language: Language | null): string | null {
  const known = placesIn(note).filter(
    ({ start }) => !ELSEWHERE.test(note.text.slice(Math.max(0, start - 40), start)),
  );
  const city = known.find((place) => place.city !== null);
  if (city) return note.original.slice(...originalSpan(note, city.start, city.end));
  const unknown = unknownPlace(note, language);
  const country = known[0];
  return unknown ?? (country ? note.original.slice(...originalSpan(note, country.start, country.end)) : null);
}

/** A capitalised name behind a word of place that no table knows. */
function unknownPlace(note: Folded, language: Language | null): string | null {
  const text = note.original.slice(0, LONGEST).replace(/[\u00a0\u2007\u202f]/gu, ' ');
  const state = US_STATE.exec(text);
  if (state) return state[0];
  for (const match of text.matchAll(BEHIND_PLACE)) {
    const name = match[1];
    if (
      !name ||
      NO_PLACE.test(name) ||
      isFirm(text, match.index, match[0].length) ||
      isOtherWord(match[0], language)
    )
      continue;
    const start = match.index + match[0].length - name.length;
    const folded = match[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (
      ELSEWHERE.test(
        `${text.slice(Math.max(0, match.index - 36), match.index)}${folded.slice(0, -name.length)}`.toLowerCase(),
      )
    )
      continue;
    const isTitle = titlesIn(note).some(({ start: from, end: to }) => {
      const [a, b] = originalSpan(note, from, to);
      return a < start + name.length && b > start;
    });
    if (!isTitle) return name;
  }
  return null;
}

const LONGEST = 2_400;

/** "a" and "we" are words of place in Italian and Polish alone. */
function isOtherWord(matched: string, language: Language | null): boolean {
  return (/^a\s/iu.test(matched) && language !== 'it') || (/^we?\s/iu.test(matched) && language !== 'pl');
}

/** "Soy jefa en Rutalia", "In Talentissimi rappresentiamo": those are firms. */
function isFirm(text: string, at: number, length: number): boolean {
  return (
    /\b(?:soy|sou|sono|suis|bin|am|jestem|ben) (?:\S{1,20} ){1,5}$/iu.test(
      text.slice(Math.max(0, at - 60), at),
    ) ||
    /^\s\p{Ll}{2,14}(?:amo|iamo|emos|imos|amos|ons)(?!\p{L})/u.test(text.slice(at + length, at + length + 20))
  );
}
