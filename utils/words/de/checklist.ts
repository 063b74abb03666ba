import type { ChecklistCatalogue } from '../checklist';

export const deChecklist: ChecklistCatalogue = {
  past: 'Ob das Profil eine Vergangenheit hat: frühere Stellen, Bekannte, Beiträge.',
  field: 'Ob die Person für Ihr Fachgebiet rekrutiert.',
  client: 'Ob die Stelle in der eigenen Firma oder bei einem Kunden ist.',
  tenure: 'Wie lange die Person schon bei {firm} ist.',
  tenureAnywhere: 'Wie lange die Person ihre jetzige Stelle schon hat.',
  team: 'Ob die Person das Team leitet, das einstellt.',
  owner: 'Ob {firm} der Person gehört, und seit wann.',
  ownerAnywhere: 'Ob die Firma der Person gehört, und seit wann.',
  recommended: 'Wer die Person empfiehlt, und wofür.',
  trade: 'Ob die Person selbst in Ihrem Fachgebiet gearbeitet hat.',
  invested: 'In welche Firmen die Person Geld gegeben hat.',
  studies: 'Was die Person studiert, und wo.',
  work: 'Woran die Person bisher gearbeitet hat.',
  crossed: 'Wo sich Ihre Wege gekreuzt haben könnten: eine Firma, eine Schule, ein Ort.',
  posts: 'Worüber die Person schreibt, und ob es Ihre Arbeit berührt.',
  both: 'Wen Sie beide kennen.',
};
