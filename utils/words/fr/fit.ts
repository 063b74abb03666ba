import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Cite une entreprise de votre liste à éviter[ : {firm}].',
  'company-preferred': 'Cite une entreprise où vous aimeriez travailler[ : {firm}].',
  'concrete-offer': 'Dit clairement ce qui est proposé : poste, entreprise, lieu, rémunération ou contrat.',
  'contract-match': 'Propose le type de contrat que vous souhaitez.',
  'contract-mismatch': 'Propose un autre type de contrat que celui que vous souhaitez.',
  'function-match': 'Vient de quelqu’un qui travaille dans votre domaine.',
  'industry-avoided': 'Cite un secteur que vous préférez éviter.',
  'industry-match': 'Cite un secteur qui vous intéresse.',
  'pay-below': 'Indique une rémunération inférieure à vos attentes[ : {pay}].',
  'pay-meets': 'Indique une rémunération à la hauteur de vos attentes[ : {pay}].',
  'place-match': 'Propose un travail là où vous le souhaitez[ : {place}].',
  'place-mismatch': 'Propose un travail ailleurs que là où vous le souhaitez[ : {place}].',
  'remote-match': 'Propose le mode de travail que vous souhaitez, sur place ou à distance.',
  'remote-mismatch':
    'Propose un autre mode de travail que celui que vous souhaitez, sur place ou à distance.',
  'role-match': 'Cite un poste que vous recherchez, ou un poste proche[ : {role}].',
  'role-mismatch': 'Cite un poste éloigné de ceux que vous recherchez[ : {role}].',
  'seniority-below': 'Cite un poste en dessous de votre niveau[ : {role}].',
  'seniority-match': 'Cite un poste de votre niveau[ : {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Cite une compétence que vous voulez exercer[ : {skills}].',
    other: 'Cite des compétences que vous voulez exercer[ : {skills}].',
  },
  'vague-offer': 'Propose un travail sans guère dire lequel, où, pour qui ni pour quelle rémunération.',
};
