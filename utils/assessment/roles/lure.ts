import type { Folded } from '../../text/fold';

/**
 * What a headline promises that no employer and no trade does: income without work, wealth for all, jobs for anybody.
 * Folded, in nine languages. Read by the reasons (a noisy headline) and by the verdict (a vague offer behind such a
 * headline is a lure).
 */
const LURE =
  /\b(?:financial(?:ly)? free(?:dom)?|passive income|time freedom|(?:extra|side|second|additional|online) income|(?:earn|make) money|work from home|remote jobs|home jobs|online jobs?|wealth (?:coach|mentor|creator|builder)|(?:crypto|bitcoin|forex|fx|binary options?) (?:investor|trader|trading|mentor|expert|coach|academy|signals|account manager)|network marketing|mlm|finanzielle freiheit|passives einkommen|nebeneinkommen|heimarbeit|krypto ?(?:investor(?:in)?|trader(?:in)?|mentor(?:in)?)|liberte financiere|revenus? passifs?|complement de revenus?|travail a domicile|libertad financiera|ingresos pasivos|ingresos extra|trabajo desde casa|liberdade financeira|renda (?:passiva|extra)|trabalho em casa|liberta finanziaria|reddit[oi] passiv[oi]|guadagn(?:o|are|i) online|lavoro da casa|financiele vrijheid|passief inkomen|thuiswerk|bijverdienen|wolnosc finansowa|dochod pasywny|praca zdalna|praca w domu|zarabia(?:j|nie) online)\b|不労所得|在宅ワーク|副業|経済的自由|仮想通貨投資/u;
const MOST = 600;

/** Where a headline promises so; half-open, in units of the folded text. Null where it does not. */
export function lureIn({ text }: Pick<Folded, 'text'>): [number, number] | null {
  const found = LURE.exec(text.slice(0, MOST));
  return found ? [found.index, found.index + found[0].length] : null;
}
