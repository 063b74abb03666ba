import { DETAILS, namedDetails } from '../../offer/details';
import { defineSignal } from '../../signal';

/** Up to this many of the five details an offer counts as vague. */
const VAGUE = 1;

export const vagueOffer = defineSignal({
  id: 'vague-offer',
  axis: 'fit',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers work without saying which, where, for whom or for how much',
  whenWrong: 'A recruiter keeps a confidential search short and tells more in the first call.',
  find: ({ offer }) => {
    const named = offer ? namedDetails(offer) : null;
    if (!named || named.length > VAGUE) return [];
    const missing = DETAILS.filter((detail) => !named.includes(detail));
    return [
      {
        field: 'note',
        span: null,
        strength: missing.length / DETAILS.length,
        vars: { missing: missing.join(', ') },
      },
    ];
  },
});
