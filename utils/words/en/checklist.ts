import type { ChecklistCatalogue } from '../checklist';

export const enChecklist: ChecklistCatalogue = {
  past: 'Whether the profile has a past: earlier jobs, colleagues, posts.',
  field: 'Whether they recruit for your field.',
  client: 'Whether the job is with their own firm or with a client.',
  tenure: 'How long they have been at {firm}.',
  tenureAnywhere: 'How long they have been in their present job.',
  team: 'Whether they lead the team that hires.',
  owner: 'Whether {firm} is theirs, and since when.',
  ownerAnywhere: 'Whether the firm is theirs, and since when.',
  recommended: 'Who recommends them, and for what.',
  trade: 'Whether they have worked in your field themselves.',
  invested: 'Which firms they have put money into.',
  studies: 'What they study, and where.',
  work: 'What they have worked on so far.',
  crossed: 'Where your paths may have crossed: an employer, a school, a place.',
  posts: 'What they write about, and whether it touches your work.',
  both: 'Whom you both know.',
};
