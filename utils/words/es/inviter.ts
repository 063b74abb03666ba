import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'De alguien que se dedica al coaching o la mentoría, según el titular.',
  founder: 'De alguien con empresa propia[ ({firm})], según el titular.',
  'headline-noise': 'Tiene un titular de alardes, llamadas a escribir o muchos símbolos.',
  'hiring-manager': 'De alguien que parece contratar para su propio equipo[ en {firm}].',
  'hr-title': 'De alguien de recursos humanos[ en {firm}].',
  investor: 'De alguien que invierte, según el titular.',
  'job-seeker': 'De alguien que busca trabajo, como dice el titular o la insignia.',
  peer: 'De alguien que hace el mismo tipo de trabajo que tú.',
  'recruiter-agency': {
    good: 'De alguien que selecciona personal para otras empresas, lo que puede abrir puertas.',
    bad: 'De alguien que selecciona personal para otras empresas, y tú no buscas trabajo.',
  },
  'recruiter-inhouse': {
    good: 'De alguien que selecciona personal en la propia empresa[, {firm}].',
    bad: 'De alguien que selecciona personal en la propia empresa[, {firm}], y tú no buscas trabajo.',
  },
  'sales-title': 'De alguien que se dedica a las ventas, según el titular.',
  'senior-rank': 'De alguien que toma decisiones en su empresa, según el titular.',
  student: 'De alguien que estudia o empieza su carrera.',
};
