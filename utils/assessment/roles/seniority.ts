import type { Seniority } from '../../model';
import type { Folded } from '../../text/fold';
import { Lexicon } from './lexicon';

type Rank = Seniority | 'none';

/** Words of rank in nine languages; `none` consumes titles whose "manager" or "partner" leads nobody. */
const RANKS = new Lexicon<Rank>([
  {
    intern: `intern, interns, internship, trainee*, apprentice, working student, student, summer analyst, werkstudent*, praktikant*, praktikum, auszubildende*, azubi*, *student, studentin, studierende*, doktorand*, stagiaire*, alternant, alternante, alternance, apprenti, apprentie, étudiant, étudiante, becario, becaria, practicante, pasante, estudiante*, en prácticas, estagiário, estagiária, estágio, estudante*, aprendiz*, stagista, tirocinante, studente, studentessa, apprendista, stagiair*, studente, stażyst*, praktykant*, studentka, candidate, phd candidate, mba candidate, インターン, 学生, undergraduate, doctoral, laureando, laureanda, mestrando, doutorando, doctorant, doctorante`,
    junior: `junior, jr, jnr, entry level, associate recruiter, associate consultant, associate engineer, associate software, associate product, associate analyst, associate developer, associate designer, associate sales, associate account, assistant, assistants, assistent*, asistente, assistente, auxiliar, assistenz, adjoint, adjointe, aide, młodszy, młodsza, asystent*, medewerker junior, berufseinsteiger*, ジュニア, アシスタント, 新卒`,
    mid: `mid level, midlevel, mid, ii, intermediate, intermédiaire, regular, mid senior, medior, confirmé, confirmée, pleno, semi senior, semisenior, ssr`,
    senior: `senior, sr, snr, senioren, sénior, seniora, expert*, erfahrene*, starszy, starsza, especialista sénior, iii, distinguished senior, シニア, 上級, veteran`,
    lead: `lead, leads, leader, team lead, teamlead, teamleit*, team leader, tech lead, technical lead, principal, staff, distinguished, gruppenleit*, lider*, líder*, teamleider*, capo progetto, chef d équipe, responsable d équipe, jefe de equipo, jefa de equipo, supervisor*, supervisora, vorarbeiter*, brygadzist*, liderka, capo team, リーダー, チームリーダー, リード, 主任, 係長, staff engineer, principal engineer, referent in leitender, leading`,
    manager: `manager, managers, managerin, mgr, manageur, manageuse, kierownik*, kierowniczka, menedżer*, menedżerka, menadżer*, gerente*, gerenta, jefe, jefa, gestor, gestora, responsable, responsabile, responsável, capo, abteilungsleit*, leiter, leiterin, leitung, chef de service, cheffe de service, chef de département, hoofd, afdelingshoofd*, leidinggevende*, encargado, encargada, coordenador*, coordenadora, coordinador, coordinadora, filialleit*, niederlassungsleit*, *leiter, *leiterin, マネージャー, マネジャー, 課長, 責任者`,
    director: `director, directors, head, head of, dir, direktor*, direktorin, bereichsleit*, directeur, directrice, director*, directora*, diretor*, diretora*, direttore, direttrice, directeur*, dyrektor*, dyrektorka, head de, hoofddirecteur, ディレクター, 部長, 本部長, 次長, gebietsdirektor*`,
    vp: `vp, svp, evp, avp, vice president, vice presidente, vice présidente, vicepresident*, vice président, vizepräsident*, wiceprezes*, vicepresidente, vicepresidenta, 副社長`,
    executive: `ceo, cto, cfo, coo, cmo, cio, ciso, chro, cro, cpo, cso, cco, cdo, chief, president, chairman, chairwoman, executive chairman, managing director, general manager, geschäftsführer*, geschäftsführung, vorstand*, directeur général, directrice générale, dg, pdg, président, présidente, drh, daf, dsi, consejero delegado, consejera delegada, director general, directora general, gerente general, presidente, presidenta, diretor geral, diretora geral, diretor executivo, amministratore delegato, amministratrice delegata, direttore generale, algemeen directeur, bestuurder*, prezes*, prezeska, członek zarządu, dyrektor generaln*, dyrektor zarządzając*, 代表取締役*, 代表取締役, 代表取締役社長, 社長, 取締役, 執行役員, 役員, 会長, 最高経営責任者, 最高技術責任者, managing partner`,
    founder: `founder, co founder, cofounder, founding partner, owner, co owner, entrepreneur, entrepreneuse, entrepreneure, proprietor, solopreneur, gründer*, mitgründer*, inhaber*, eigentümer*, unternehmer*, fondateur*, fondatrice*, cofondateur*, cofondatrice*, co fondateur, co fondatrice, gérant, gérante, fundador*, fundadora, cofundador*, emprendedor*, empresario, empresaria, dueño, dueña, propietario, propietaria, empreendedor*, empresário, empresária, sócio fundador, proprietário, proprietária, fondatore, fondatrice, imprenditore, imprenditrice, titolare, oprichter*, medeoprichter*, ondernemer*, eigenaar*, zaakvoerder*, założyciel*, współzałożyciel*, właściciel*, przedsiębiorca*, 創業者, 共同創業者, 起業家, 創業, オーナー, ファウンダー`,
    none: `product owner, process owner, service owner, account manager, accountmanager*, key account manager, product manager, project manager, projektmanager*, projectmanager*, productmanager*, produktmanager*, community manager, case manager, social media manager, office manager, campaign manager, portfolio manager, relationship manager, technical account manager, customer success manager, client manager, content manager, territory manager, accounts manager, asset manager, category manager, release manager, business development manager, partner manager, channel manager, scrum master, business partner, talent partner, hr business partner, people partner, account executive, sales executive, recruitment executive, executive assistant, executive assistants, assistant to, executive recruiter, executive search, executive coach, account lead, lead generation, lead gen, leadgenerierung, lead qualification, sales associate lead, staffing, chief of staff, gerente de producto, gerente de proyecto, gerente de proyectos, gerente de projetos, gerente de contas, gerente de produto, gestor de projetos, gestor de contas, chef de projet, cheffe de projet, chef de produit, chef de secteur, jefe de proyecto, jefa de proyecto, kierownik projektu, menedżer projektu, menedżer produktu, chef cook, head hunter, graduate recruiter, graduate recruitment, student affairs, senior living, senior care, プロジェクトマネージャー, プロダクトマネージャー, アカウントマネージャー, art director assistant, account director, creative director, fund manager, candidate experience, candidate sourcer, head coach, head jv, head soccer, head football, head basketball, head chef, head nurse, head teacher, head office, head start, managing, director assistant, research associate, sales associate, ejecutivo de ventas`,
  },
]);

const HIGH_FIRST: readonly Seniority[] = [
  'founder',
  'executive',
  'vp',
  'director',
  'manager',
  'lead',
  'senior',
  'mid',
  'junior',
];

/**
 * The rank a headline claims, from the part that names the role, else from the whole; null where it names none.
 * Students and interns come first (a "Lead Intern" is an intern), else the highest rank named.
 */
export function readSeniority(
  headline: Folded,
  part?: { start: number; end: number; firm: { marker: number } | null },
): Seniority | null {
  const hits = RANKS.find(headline).filter(({ tag }) => tag !== 'none');
  const end = part?.firm ? part.firm.marker : part?.end;
  const inPart =
    part && end !== undefined ? hits.filter((hit) => hit.start >= part.start && hit.end <= end) : [];
  const tags = new Set((inPart.length > 0 || part?.firm ? inPart : hits).map(({ tag }) => tag));
  if (tags.has('intern')) return 'intern';
  return HIGH_FIRST.find((rank) => tags.has(rank)) ?? null;
}
