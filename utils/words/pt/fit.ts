import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Cita uma empresa da sua lista das que quer evitar[: {firm}].',
  'company-preferred': 'Cita uma empresa com que você gostaria de trabalhar[: {firm}].',
  'concrete-offer': 'Diz com clareza o que oferece: cargo, empresa, lugar, remuneração ou contrato.',
  'contract-match': 'Oferece o tipo de contrato que você quer.',
  'contract-mismatch': 'Oferece um tipo de contrato diferente do que você quer.',
  'function-match': 'De alguém que trabalha na sua área.',
  'industry-avoided': 'Cita um setor que você prefere evitar.',
  'industry-match': 'Cita um setor que interessa a você.',
  'pay-below': 'Indica uma remuneração abaixo da que você quer[: {pay}].',
  'pay-meets': 'Indica uma remuneração que alcança a que você quer[: {pay}].',
  'place-match': 'Oferece trabalho onde você quer estar[: {place}].',
  'place-mismatch': 'Oferece trabalho fora de onde você quer estar[: {place}].',
  'remote-match': 'Oferece o modo de trabalho que você quer, presencial ou a distância.',
  'remote-mismatch': 'Oferece um modo de trabalho diferente do que você quer, presencial ou a distância.',
  'role-match': 'Cita um cargo que você procura, ou um próximo[: {role}].',
  'role-mismatch': 'Cita um cargo distante dos que você procura[: {role}].',
  'seniority-below': 'Cita um cargo abaixo do seu nível[: {role}].',
  'seniority-match': 'Cita um cargo no seu nível[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Cita uma competência que você quer usar[: {skills}].',
    other: 'Cita competências que você quer usar[: {skills}].',
  },
  'vague-offer': 'Oferece trabalho, mas quase não diz qual, onde, para quem nem por quanto.',
};
