import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('es');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Tus propios datos. Dan fundamento a «tu charla sobre…» y muestran cuándo una nota se equivoca de persona o de empresa. Se quedan en este equipo.',
  factsTitle: 'Como lo dice tu perfil',
  name: 'Nombre',
  headline: 'Titular',
  about: 'Acerca de',
  workTitle: 'Dónde has trabajado',
  positions: {
    label: 'Puestos',
    empty: 'Aún no hay puestos.',
    add: 'Añadir un puesto',
    title: 'Cargo',
    company: 'Empresa',
    from: 'Desde',
    to: 'Hasta',
    toHint: 'ahora',
    remove: (position) => `Quitar el puesto ${apart(position)}`,
    numbered: (number) => `Puesto ${number}`,
  },
  schools: ['Centros de estudio', 'Nombres'],
  knowTitle: 'Por lo que se te conoce',
  skills: ['Aptitudes de tu perfil', 'Por ejemplo, SQL'],
  topics: ['Temas', 'Charlas, artículos, proyectos'],
  topicsHelp: 'Una nota que nombra uno de ellos se escribió para ti.',
  chips: {
    help: 'Pulsa Intro o coma después de cada entrada.',
    remove: (text) => `Quitar ${apart(text)}`,
    added: (text) => `Se ha añadido ${apart(text)}.`,
    removed: (text) => `Se ha quitado ${apart(text)}.`,
    already: (text) => `${apart(text)} ya está en la lista.`,
  },
};
