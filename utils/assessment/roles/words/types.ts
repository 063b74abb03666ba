/**
 * What a term of a headline says of its writer.
 * `recruiter`, `recruiter-agency`, `recruiter-inhouse`: names a recruiter (which side, where the term tells).
 * `recruiting`, `selling`, `people`: a field of work; it makes a recruiter, seller or HR person unless a craft stands beside it.
 * `sales`, `founder`, `investor`, `student`, `hr`, `coach`: names the role itself.
 * `craft`: a profession of its own (engineer, nurse, product manager), stronger than a field.
 * `title`: a rank or general job word that names no field (director, consultant).
 * `seeking`: looks for work.
 * `skip`: a phrase that contains one of the above and means something else.
 * `past`: what follows is over (ex, former), until `now`. `audience`: what follows are the people served, not the writer.
 */
export type RoleTag =
  | 'recruiter'
  | 'recruiter-agency'
  | 'recruiter-inhouse'
  | 'recruiting'
  | 'sales'
  | 'selling'
  | 'founder'
  | 'investor'
  | 'student'
  | 'hr'
  | 'people'
  | 'coach'
  | 'craft'
  | 'title'
  | 'seeking'
  | 'skip'
  | 'past'
  | 'now'
  | 'audience';

export type RoleWords = Partial<Record<RoleTag, string>>;
