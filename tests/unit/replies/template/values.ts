import type { TemplateValues } from '../../../../utils/model';

/** What a request that tells everything gives to a template. */
export const FULL: TemplateValues = {
  firstName: 'Anna',
  fullName: 'Anna Beispiel',
  role: 'Data Engineer',
  company: 'Nordholm',
  place: 'Utrecht',
  myRoles: 'Data Engineer or Analytics Engineer',
  questions: 'the company and the pay range',
  note: true,
  personal: true,
  job: true,
  sale: false,
  formal: false,
};

/** What a request that tells nothing gives. */
export const EMPTY: TemplateValues = {
  firstName: null,
  fullName: null,
  role: null,
  company: null,
  place: null,
  myRoles: null,
  questions: null,
  note: false,
  personal: false,
  job: false,
  sale: false,
  formal: false,
};
