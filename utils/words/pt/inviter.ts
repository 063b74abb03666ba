import type { SignalSentences } from '../catalogue';

export const inviterSentences: SignalSentences = {
  'coach-title': 'De alguém que faz coaching ou mentoria, pelo título do perfil.',
  founder: 'De quem fundou ou tem uma empresa[: {firm}], pelo título do perfil.',
  'headline-noise': 'O título do perfil é cheio de autoelogios, convites a escrever ou símbolos.',
  'hiring-manager': 'De alguém que parece contratar para a própria equipe[ em {firm}].',
  'hr-title': 'De alguém de recursos humanos[ em {firm}].',
  investor: 'De alguém que investe, pelo título do perfil.',
  'job-seeker': 'De alguém que procura trabalho, como diz o título ou o selo.',
  peer: 'De alguém que faz o mesmo tipo de trabalho que você.',
  'recruiter-agency': {
    good: 'De quem recruta para outras empresas, o que pode abrir portas.',
    bad: 'De quem recruta para outras empresas, e você não procura emprego.',
  },
  'recruiter-inhouse': {
    good: 'De quem recruta para a empresa que contrata[, {firm}].',
    bad: 'De quem recruta para a empresa que contrata[, {firm}], e você não procura emprego.',
  },
  'sales-title': 'De alguém que vende por profissão, pelo título do perfil.',
  'senior-rank': 'De alguém que toma decisões na própria empresa, pelo título do perfil.',
  student: 'De alguém que estuda ou está em início de carreira.',
};
