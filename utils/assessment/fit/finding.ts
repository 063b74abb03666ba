import type { Facts } from '../facts';
import type { FitPartName } from '../fit';
import { readFit } from '../fit';
import type { Finding } from '../signal';

/** What a fit signal finds: the named respect, where its value has the wanted sign. Strength is the value's size. */
export function partFinding(facts: Facts, name: FitPartName, sign: 1 | -1): Finding[] {
  const part = readFit(facts).parts[name];
  if (!part || part.value * sign <= 0) return [];
  return [
    { field: part.field, span: part.span, strength: Math.min(1, Math.abs(part.value)), vars: part.vars },
  ];
}
