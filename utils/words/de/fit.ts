import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Nennt eine Firma, die Sie meiden wollen[: {firm}].',
  'company-preferred': 'Nennt eine Firma, bei der Sie gern arbeiten würden[: {firm}].',
  'concrete-offer': 'Sagt klar, was geboten wird: Rolle, Firma, Ort, Gehalt oder Vertrag.',
  'contract-match': 'Bietet die Vertragsart, die Sie wünschen.',
  'contract-mismatch': 'Bietet eine andere Vertragsart, als Sie wünschen.',
  'function-match': 'Kommt von jemandem aus Ihrem Fachgebiet.',
  'industry-avoided': 'Nennt eine Branche, die Sie lieber meiden.',
  'industry-match': 'Nennt eine Branche, die Sie interessiert.',
  'pay-below': 'Nennt ein Gehalt unter dem, was Sie wünschen[: {pay}].',
  'pay-meets': 'Nennt ein Gehalt, das erreicht, was Sie wünschen[: {pay}].',
  'place-match': 'Bietet Arbeit dort, wo Sie sein möchten[: {place}].',
  'place-mismatch': 'Bietet Arbeit anderswo, als Sie möchten[: {place}].',
  'remote-match': 'Bietet die Arbeitsweise, die Sie wünschen, vor Ort oder aus der Ferne.',
  'remote-mismatch': 'Bietet eine andere Arbeitsweise, als Sie wünschen, vor Ort oder aus der Ferne.',
  'role-match': 'Nennt eine Rolle, die Sie suchen, oder eine verwandte[: {role}].',
  'role-mismatch': 'Nennt eine Rolle, die weit von denen liegt, die Sie suchen[: {role}].',
  'seniority-below': 'Nennt eine Rolle unter Ihrer Stufe[: {role}].',
  'seniority-match': 'Nennt eine Rolle auf Ihrer Stufe[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Nennt eine Fähigkeit, die Sie einsetzen möchten[: {skills}].',
    other: 'Nennt Fähigkeiten, die Sie einsetzen möchten[: {skills}].',
  },
  'vague-offer': 'Bietet Arbeit, sagt aber kaum, welche, wo, für wen und für wie viel.',
};
