import type { Facts } from '../facts';
import { headOf } from '../roles/head';
import { industriesIn } from './industries';
import { wantsOf } from './wants';

/**
 * Whether a request names an industry that the receiver avoids (in headline or note), or else the sender's headline one
 * that they want; null where neither, and without industries in the goals.
 */
export function senderIndustry({ headline, note, goals }: Facts): 'wanted' | 'avoided' | null {
  const { industries, avoided } = wantsOf(goals);
  if (industries.size + avoided.size === 0) return null;
  const own = headline ? industriesIn(headOf(headline)) : [];
  if (avoided.size > 0) {
    const named = note ? [...own, ...industriesIn(headOf(note))] : own;
    if (named.some(({ industry }) => avoided.has(industry))) return 'avoided';
  }
  return own.some(({ industry }) => industries.has(industry)) ? 'wanted' : null;
}
