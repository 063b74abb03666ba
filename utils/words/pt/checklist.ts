import type { ChecklistCatalogue } from '../checklist';

export const ptChecklist: ChecklistCatalogue = {
  past: 'Se o perfil tem um passado: empregos anteriores, colegas, publicações.',
  field: 'Se recruta para a sua área.',
  client: 'Se a vaga é na própria empresa ou em um cliente.',
  tenure: 'Há quanto tempo trabalha em {firm}.',
  tenureAnywhere: 'Há quanto tempo está no emprego atual.',
  team: 'Se lidera a equipe que contrata.',
  owner: 'Se {firm} é sua própria empresa, e desde quando.',
  ownerAnywhere: 'Se a empresa é mesmo dessa pessoa, e desde quando.',
  recommended: 'Quem recomenda essa pessoa, e por quê.',
  trade: 'Se já trabalhou na sua área.',
  invested: 'Em que empresas investiu dinheiro.',
  studies: 'O que estuda, e onde.',
  work: 'Em que trabalhou até agora.',
  crossed: 'Onde seus caminhos podem ter se cruzado: uma empresa, uma escola, um lugar.',
  posts: 'Sobre o que escreve, e se isso toca o seu trabalho.',
  both: 'Quem vocês conhecem em comum.',
};
