import type { ChecklistCatalogue } from '../checklist';

export const esChecklist: ChecklistCatalogue = {
  past: 'Si el perfil tiene un pasado: empleos anteriores, colegas, publicaciones.',
  field: 'Si selecciona personal para tu campo.',
  client: 'Si el puesto es en su propia empresa o en la de un cliente.',
  tenure: 'Cuánto tiempo lleva en {firm}.',
  tenureAnywhere: 'Cuánto tiempo lleva en su puesto actual.',
  team: 'Si dirige el equipo que contrata.',
  owner: 'Si {firm} es suya, y desde cuándo.',
  ownerAnywhere: 'Si la empresa es suya, y desde cuándo.',
  recommended: 'Qué recomendaciones tiene, y de quién.',
  trade: 'Si ha trabajado en tu campo.',
  invested: 'En qué empresas ha puesto dinero.',
  studies: 'Qué estudia, y dónde.',
  work: 'En qué ha trabajado hasta ahora.',
  crossed: 'Dónde pudo cruzarse su camino con el tuyo: una empresa, un centro, un lugar.',
  posts: 'Sobre qué escribe, y si toca tu trabajo.',
  both: 'Qué contactos hay en común.',
};
