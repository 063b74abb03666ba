import type { TemplateValues } from '../../model';

/** What a template can say of a request: taken from the request or from the user's goals, never made up. */
export const VARIABLES = [
  'firstName',
  'fullName',
  'role',
  'company',
  'place',
  'myRoles',
  'questions',
] as const satisfies readonly (keyof TemplateValues)[];
export type Variable = (typeof VARIABLES)[number];

/** What a template can ask of a request, in an `{{#if …}}` only. */
export const FLAGS = [
  'note',
  'personal',
  'job',
  'sale',
  'formal',
] as const satisfies readonly (keyof TemplateValues)[];
export type Flag = (typeof FLAGS)[number];

export function isVariable(name: string): name is Variable {
  return VARIABLES.some((known) => known === name);
}

export function isFlag(name: string): name is Flag {
  return FLAGS.some((known) => known === name);
}
