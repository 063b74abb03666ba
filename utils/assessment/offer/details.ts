import type { Offer } from '../../model';

/** The details by which an offer can be judged without a call, in the order in which one would ask for them. */
export const DETAILS = ['role', 'company', 'place', 'pay', 'contract'] as const;
export type Detail = (typeof DETAILS)[number];

/** The details that an offer names. Remote work says where. */
export function namedDetails(offer: Offer): Detail[] {
  return DETAILS.filter((detail) => {
    switch (detail) {
      case 'role':
        return offer.role !== null;
      case 'company':
        return offer.company !== null;
      case 'place':
        return offer.location !== null || offer.remote !== null;
      case 'pay':
        return offer.salary !== null;
      default:
        return offer.contractType !== null;
    }
  });
}
