import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('es');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'Las listas van antes que cualquier otra regla. Aun así, un aviso de estafa se mantiene.',
  always: {
    label: 'Aceptar siempre',
    empty: 'No hay nadie en esta lista.',
    add: 'Añadir a la lista «siempre»',
  },
  never: {
    label: 'No aceptar nunca',
    empty: 'No hay nadie en esta lista.',
    add: 'Añadir a la lista «nunca»',
  },
  addShort: 'Añadir',
  kindLabel: 'Qué',
  kinds: {
    person: 'Persona',
    firm: 'Empresa',
    domain: 'Dominio web',
    words: 'Palabras de la nota',
  },
  valueLabel: 'Cuál',
  hints: {
    person: 'Dirección del perfil o nombre',
    firm: 'Nombre de la empresa',
    domain: 'example.com',
    words: 'Palabras tal como figuran en la nota',
  },
  remove: (entry) => `Quitar ${apart(entry)}`,
  added: (entry) => `Se ha añadido ${apart(entry)}.`,
  moved: (entry) => `Se ha añadido ${apart(entry)} aquí y se ha quitado de la otra lista.`,
  removed: (entry) => `Se ha quitado ${apart(entry)}.`,
  already: (entry) => `${apart(entry)} ya está en la lista.`,
};
