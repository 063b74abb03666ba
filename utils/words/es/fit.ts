import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Nombra una empresa de tu lista de las que evitas[: {firm}].',
  'company-preferred': 'Nombra una empresa en la que te gustaría trabajar[: {firm}].',
  'concrete-offer': 'Dice con claridad lo que ofrece: puesto, empresa, lugar, remuneración o contrato.',
  'contract-match': 'Ofrece el tipo de contrato que quieres.',
  'contract-mismatch': 'Ofrece un tipo de contrato distinto del que quieres.',
  'function-match': 'De alguien que trabaja en tu campo.',
  'industry-avoided': 'Nombra un sector que prefieres evitar.',
  'industry-match': 'Nombra un sector que te interesa.',
  'pay-below': 'Indica una remuneración inferior a la que quieres[: {pay}].',
  'pay-meets': 'Indica una remuneración que alcanza la que quieres[: {pay}].',
  'place-match': 'Ofrece trabajo donde lo quieres[: {place}].',
  'place-mismatch': 'Ofrece trabajo en un lugar distinto del que quieres[: {place}].',
  'remote-match': 'Ofrece la forma de trabajar que quieres, presencial o a distancia.',
  'remote-mismatch': 'Ofrece una forma de trabajar distinta de la que quieres, presencial o a distancia.',
  'role-match': 'Nombra un puesto que buscas, o uno parecido[: {role}].',
  'role-mismatch': 'Nombra un puesto lejano de los que buscas[: {role}].',
  'seniority-below': 'Nombra un puesto por debajo de tu nivel[: {role}].',
  'seniority-match': 'Nombra un puesto de tu nivel[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Nombra una aptitud que quieres usar[: {skills}].',
    other: 'Nombra aptitudes que quieres usar[: {skills}].',
  },
  'vague-offer': 'Ofrece trabajo sin apenas decir cuál, dónde, para quién ni por cuánto.',
};
