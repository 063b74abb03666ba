import { fold } from '../../text/fold';

/**
 * Words of a trade by what they begin with, spelt as languages share it: "cardiology", "Kardiologe" and "cardiologo" stand
 * close, and so do "museum" and "muzeum". For trades that no table knows.
 */
const SHORTEST = 4;
/** So many letters alike make two words of one trade. */
const ALIKE = 5;

/** Words of rank, form and every trade: to share them is to share nothing. */
const OF_ALL_TRADES = new Set(
  (
    'senior junior lead leader leading head heads chief director directors direction manager managers management managing ' +
    'engineer engineers engineering specialist specialists analyst consultant consultants consulting officer assistant associate ' +
    'coordinator executive partner partners owner owners founder president vice deputy expert experts professional professionals ' +
    'team teams group groups global international national regional company companies business industry industries services ' +
    'service sector systems system solutions general technical technology technologies development developer developers ' +
    'operations operation project projects programme program programmes programs strategy strategic planning quality control ' +
    'design designer product products production public social digital online work works working institute university open ' +
    'gerente responsable responsabile responsavel direktor direktorin leiter leiterin leitung kierownik kierowniczka dyrektor ' +
    'director directora diretor diretora directeur directrice direttore direttrice jefe jefa chef cheffe chargee charge ' +
    'hoofd teamleider medewerker specjalista consultor consultora consulente berater beraterin adviseur doradca ' +
    'ingeniero ingeniera ingenieur engenheiro engenheira ingegnere inzynier tecnico technicien techniker proyecto projekt progetto'
  ).split(' '),
);

/** One sound, one letter, as far as languages with one root differ in spelling. */
function spelling(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/[cq](?=[^eiyh]|$)/gu, 'k')
    .replace(/y/gu, 'i')
    .replace(/z/gu, 's')
    .replace(/re$/u, 'er')
    .replace(/(.)\1/gu, '$1');
}

/** The telling words of a text, as they are compared; the text may be one that is folded already. */
export function tradeWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST && !OF_ALL_TRADES.has(word))
    .map((word) => spelling(word));
}

/** The telling words of several names, folded first. */
export function tradeWordsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => tradeWords(fold(name).text)))];
}

/** Whether one of some words is of the trade of one of others. */
export function shareTrade(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => isOfOneTrade(one, other)));
}

function isOfOneTrade(one: string, other: string): boolean {
  if (one === other) return true;
  const reach = Math.max(ALIKE, Math.ceil(Math.min(one.length, other.length) * 0.7));
  return one.length >= reach && other.length >= reach && one.slice(0, reach) === other.slice(0, reach);
}
