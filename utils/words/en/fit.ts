import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Names a firm on your list of those to avoid[: {firm}].',
  'company-preferred': 'Names a firm you would like to work with[: {firm}].',
  'concrete-offer': 'Says clearly what it offers: role, firm, place, pay or contract.',
  'contract-match': 'Offers the type of contract you want.',
  'contract-mismatch': 'Offers another type of contract than you want.',
  'function-match': 'From somebody who works in your field.',
  'industry-avoided': 'Names an industry you would rather avoid.',
  'industry-match': 'Names an industry you are interested in.',
  'pay-below': 'Names pay below what you want[: {pay}].',
  'pay-meets': 'Names pay that reaches what you want[: {pay}].',
  'place-match': 'Offers work where you want to be[: {place}].',
  'place-mismatch': 'Offers work elsewhere than you want[: {place}].',
  'remote-match': 'Offers the way of working you want, on site or from afar.',
  'remote-mismatch': 'Offers another way of working than you want, on site or from afar.',
  'role-match': 'Names a role you look for, or one close to it[: {role}].',
  'role-mismatch': 'Names a role far from those you look for[: {role}].',
  'seniority-below': 'Names a role below your level[: {role}].',
  'seniority-match': 'Names a role at your level[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Names a skill you want to use[: {skills}].',
    other: 'Names skills you want to use[: {skills}].',
  },
  'vague-offer': 'Offers work, but hardly says which, where, for whom or for how much.',
};
