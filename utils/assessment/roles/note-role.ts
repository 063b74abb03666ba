import type { Role, Seniority } from '../../model';
import type { Folded } from '../../text/fold';
import { fold, originalSpan } from '../../text/fold';
import { readHeadline } from './headline';

/** What a note says of its writer. */
export interface NoteRole {
  role: Role | null;
  seniority: Seniority | null;
  /** It speaks of "our client", as those do who place people elsewhere. */
  client: boolean;
  /** It hires for the writer's own team or firm. */
  ownTeam: boolean;
  /** The writer hires, in the first person. */
  hires: boolean;
}

const CLIENT =
  /\b(?:(?:our|my|a|the) (?:direct |end |key |big )?(?:client|customer)(?:'s)?(?: of (?:ours|mine))?(?=[ ,.:;!?]|$)[^.!?\n]{0,60}\b(?:look|seek|search|hir|need|role|position|recruit|opening|vacanc|team|developer|engineer)|on behalf of (?:a|my|our|one)|(?:unser|mein|unseren|meinen|einen|ein) (?:kunde|mandant|auftraggeber)[a-z]{0,3}\b|im auftrag (?:eines|unseres|meines)|(?:notre|mon|un de mes|l'un de mes|un de nos|l'un de nos) clients?\b|pour le compte de|(?:nuestro|mi|uno de mis|uno de nuestros) clientes?\b|(?:nosso|meu|um) cliente\b|(?:nostro|mio|un nostro|un mio|per un) clienti?e?\b|(?:onze|mijn|een van mijn) (?:opdrachtgever|klant)|(?:voor|namens) (?:een|mijn|onze) (?:opdrachtgever|klant)|(?:nasz|moj|naszego|mojego|dla) klient)|クライアント企業|弊社クライアント|紹介できる求人|求人をご紹介|非公開求人/u;
const OWN_TEAM =
  /\b(?:join (?:our|my|us)|(?:my|our) (?:own )?team|grow(?:ing)? (?:our|my|the) team|we(?:'re| are) (?:hiring|growing|looking|building)|(?:hiring|recruiting) for (?:our|my)|(?:unser|mein|unserem|meinem|unseres) team|wir (?:suchen|stellen ein|wachsen)|(?:notre|mon) equipe|nous (?:recrutons|recherchons)|(?:nuestro|mi) equipo|(?:nosso|minha|nossa) (?:time|equipa|equipe)|(?:nostro|mio) team|(?:ons|mijn) team|(?:nasz|moj|naszego|mojego) zespol)|弊社では|当社では|私たちのチーム/u;
const HIRES =
  /\b(?:(?:i'm|i am|we're|we are) (?:currently |now |actively )?(?:hiring|recruiting|(?:looking|searching) for an? [^.!?\n]{2,60}(?:join|my team|our team))|(?:to )?join (?:my|our) team|my team is (?:growing|hiring)|for my team|ich (?:suche|stelle)[^.!?\n]{0,50}(?:mein|team)|(?:fur|in) mein(?:em)? team|je recrute|pour mon equipe|mon equipe (?:recrute|s'agrandit)|(?:para|en) mi equipo|estoy contratando|(?:para o|no) meu time|para a minha equipa|estou contratando|per il mio team|nel mio team|voor mijn team|mijn team (?:groeit|zoekt)|do mojego zespolu)\b|チームで[^。]{0,20}募集|自分のチーム/u;

/** "I'm a …" and its like; what follows is read as a headline. No article, no reading: "I'm curious how your sales…". */
const SELF =
  /(?:\bi(?:'m| am)(?: currently| also| now)? (?:an?|the) |\b(?:i'm|i am|this is|my name is) [^.,;!?\n]{2,40}, (?:an?|the) |\bi work as (?:an? )?|\bworking as an? |\bi (?=recruit )|\bas an? (?=[a-z ]{0,20}(?:recruiter|student|founder|headhunter))|\bich bin (?:der |die |ein |eine )?|\b(?:ich )?arbeite als |\bals (?=recruiter|personalberater|headhunter)|\bje suis (?:l'|une? |le |la )?|\bje travaille comme |\b(?:yo )?soy (?:el |la |una? )?|\btrabajo como |\b(?:eu )?sou (?:o |a |uma? )?|\btrabalho como |\b(?:io )?sono (?:il |la |una? )?|\blavoro come |\bik ben (?:een |de )?|\bik werk als |\bjestem |\bpracuje jako )/gu;
const STOP = /[.,;!?\n(]| and i | und ich | et je | y me | e mi | en ik | i szukam | who | looking | that /u;

/** A firm's name that says its trade. */
const AGENCY_FIRM =
  /\p{Lu}[\p{L}&-]{1,30} (?:Recruitment|Recruiting|Staffing|Executive Search|Personalberatung|Personaldienstleistungen|Talent Solutions|Recrutement|Selezione|Uitzendbureau|Search & Selection)(?![\p{L}])(?! (?:[Ll]ead|[Mm]anager|[Tt]eam|[Cc]oordinator|[Ss]pecialist|[Pp]artner))/u;

/** Reads from a note who writes it. */
export function readNoteRole(note: Folded): NoteRole {
  const { text } = note;
  const client = CLIENT.test(text);
  const ownTeam = OWN_TEAM.test(text);
  const hires = HIRES.test(text);
  let role: Role | null = null;
  let seniority: Seniority | null = null;
  let tries = 0;
  for (const match of text.matchAll(SELF)) {
    const start = match.index + match[0].length;
    const said = readSelf(note, start);
    tries += 1;
    if (said) ({ role, seniority } = said);
    if (said || tries >= 6) break;
  }
  if (!role) role = japaneseSelf(text);
  if ((!role || role === 'recruiter-inhouse') && AGENCY_FIRM.test(note.original.slice(0, 1_500)))
    role = 'recruiter-agency';
  if (client && (role === 'recruiter-inhouse' || role === null) && offersWork(text))
    role = 'recruiter-agency';
  else if (role === 'recruiter-agency' && ownTeam && !client) role = 'recruiter-inhouse';
  else if ((role === null || role === 'professional') && hires && !client) role = 'hiring-manager';
  return { role, seniority, client, ownTeam, hires };
}

function readSelf(note: Folded, start: number): { role: Role; seniority: Seniority | null } | null {
  const rest = note.text.slice(start, start + 90);
  const stop = STOP.exec(rest);
  const length = stop ? stop.index : rest.length;
  if (length < 3) return null;
  const phrase = fold(note.original.slice(...originalSpan(note, start, start + length)));
  const { role, seniority, span } = readHeadline(phrase);
  if (role === 'unknown' || !span) return null;
  // The role must open the phrase: "I'm a big fan of your recruiting posts" says nothing of the writer.
  const before = phrase.text.slice(0, span[0]).trim();
  if (before !== '' && before.split(/\s+/u).length > 3) return null;
  return /\b(?:of your|fan|your|huge|admirer|reader|follower|beginner|einer von|auf|interessiert)\b/u.test(
    before,
  )
    ? null
    : { role, seniority };
}

const WORK =
  /\b(?:role|roles|position|opportunit|opening|vacanc|job|candidate|cv|resume|stelle|position|vakanz|projekt|poste|mission|opportunite|puesto|vacante|oferta|vaga|oportunidade|posizione|ruolo|opportunita|functie|vacature|rol|opdracht|stanowisko|oferta|rekrutacj|looking for an?|seeking an?|hiring|sucht|suche|recherche|busca|procura|cerca|zoekt?|szuka)|求人|ポジション|案件|転職/u;

function offersWork(text: string): boolean {
  return WORK.test(text);
}

/** Japanese says it with the firm and the task before the name: "…の採用担当の…です", "…エージェントの…と申します". */
function japaneseSelf(text: string): Role | null {
  if (!/です|申します|しております|しています/u.test(text)) return null;
  const opening = text.slice(0, 90);
  if (
    /(?:人材紹介|転職エージェント|ヘッドハンター|ヘッドハンティング|エグゼクティブサーチ|キャリアアドバイザー)(?!の方)/u.test(
      opening,
    )
  )
    return 'recruiter-agency';
  if (/(?:採用担当|採用責任者|採用チーム|人事採用|採用を担当|採用マネージャー)/u.test(opening))
    return 'recruiter-inhouse';
  if (/(?:大学|大学院)[^。]{0,20}(?:年生|在学|学生|専攻)|就活中|就職活動中/u.test(opening)) return 'student';
  if (/(?:で|の)?営業(?:を担当|をして|担当)/u.test(opening)) return 'sales';
  return null;
}
