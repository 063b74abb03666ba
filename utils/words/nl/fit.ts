import type { SignalSentences } from '../catalogue';

export const fitSentences: SignalSentences = {
  'company-avoided': 'Noemt een bedrijf op je lijst van te mijden bedrijven[: {firm}].',
  'company-preferred': 'Noemt een bedrijf waarmee je graag zou werken[: {firm}].',
  'concrete-offer': 'Zegt duidelijk wat het aanbod is: functie, bedrijf, plaats, salaris of contract.',
  'contract-match': 'Biedt het soort contract dat je wilt.',
  'contract-mismatch': 'Biedt een ander soort contract dan je wilt.',
  'function-match': 'Van iemand die in jouw vakgebied werkt.',
  'industry-avoided': 'Noemt een branche die je liever mijdt.',
  'industry-match': 'Noemt een branche die je interesseert.',
  'pay-below': 'Noemt een salaris onder wat je wilt[: {pay}].',
  'pay-meets': 'Noemt een salaris dat haalt wat je wilt[: {pay}].',
  'place-match': 'Biedt werk waar je wilt zijn[: {place}].',
  'place-mismatch': 'Biedt werk op een andere plaats dan je wilt[: {place}].',
  'remote-match': 'Biedt de manier van werken die je wilt, op locatie of op afstand.',
  'remote-mismatch': 'Biedt een andere manier van werken dan je wilt, op locatie of op afstand.',
  'role-match': 'Noemt een functie die je zoekt, of een die erop lijkt[: {role}].',
  'role-mismatch': 'Noemt een functie die ver af ligt van wat je zoekt[: {role}].',
  'seniority-below': 'Noemt een functie onder je niveau[: {role}].',
  'seniority-match': 'Noemt een functie op je niveau[: {role}].',
  'skill-match': {
    plural: 'count',
    one: 'Noemt een vaardigheid die je wilt gebruiken[: {skills}].',
    other: 'Noemt vaardigheden die je wilt gebruiken[: {skills}].',
  },
  'vague-offer': 'Biedt werk aan, maar zegt amper welk, waar, voor wie of voor hoeveel.',
};
