import { INVITER_SIGNALS } from '../../../../utils/assessment/signals/inviter';
import type { Cases } from './find';
import { holdCases } from './hold-cases';

const CASES: Record<string, Cases> = {
  'recruiter-agency': {
    hits: [
      { headline: 'Recruitment Consultant at Harbourline Staffing', quote: 'Recruitment Consultant' },
      { headline: 'Personalberaterin', quote: 'Personalberaterin' },
      { headline: '転職エージェント', quote: '転職エージェント' },
      { note: 'Our client is looking for a Go developer.' },
    ],
    misses: [
      { headline: 'Talent Acquisition Partner at Lumenta' },
      { headline: 'Software Engineer at Jobnest' },
      { headline: 'Strategischer Einkäufer' },
    ],
  },
  'recruiter-inhouse': {
    hits: [
      { headline: 'Technical Recruiter @ Bluepeak Robotics', quote: 'Recruiter' },
      { headline: 'Responsable recrutement', quote: 'Responsable recrutement' },
      { headline: 'Técnica de selección', quote: 'Técnica de selección' },
    ],
    misses: [
      { headline: 'Headhunter' },
      { headline: 'Product Manager, Recruiting Platform' },
      { headline: 'Chef de projet' },
    ],
  },
  'hiring-manager': {
    hits: [
      { headline: "Engineering Manager (we're hiring!)" },
      { headline: 'Head of Data', note: "I'm hiring for my team, shall we talk?" },
      { note: 'Ich suche für mein Team eine Entwicklerin.' },
    ],
    misses: [
      { headline: 'Engineering Manager' },
      { headline: 'Recruiter', note: "I'm hiring for my team." },
      { headline: 'Chef de projet', note: 'Je recherche un stage.' },
    ],
  },
  'sales-title': {
    hits: [
      { headline: 'Account Executive at Cloudtarn', quote: 'Account Executive' },
      { headline: 'Vertriebsleiter', quote: 'Vertriebsleiter' },
      { headline: 'Ingénieur commercial', quote: 'Ingénieur commercial' },
    ],
    misses: [
      { headline: 'Sales Engineer' },
      { headline: 'Salesforce Developer' },
      { headline: 'Piloto comercial' },
    ],
  },
  founder: {
    hits: [
      { headline: 'Founder & CEO at Quillwork', quote: 'Founder & CEO' },
      { headline: 'Gründerin', quote: 'Gründerin' },
      { headline: 'Sócio-fundador', quote: 'Sócio-fundador' },
    ],
    misses: [
      { headline: 'Product Owner' },
      { headline: 'Founding Engineer' },
      { headline: 'Właściciel produktu' },
    ],
  },
  investor: {
    hits: [
      { headline: 'Angel Investor', quote: 'Angel Investor' },
      { headline: 'Partner at Fernhill Ventures' },
      { headline: '投資家', quote: '投資家' },
    ],
    misses: [
      { headline: 'Investor Relations Manager' },
      { headline: 'Investment Banking Associate' },
      { headline: 'Assessor de investimentos' },
    ],
  },
  student: {
    hits: [
      { headline: 'MBA Candidate' },
      { headline: 'Étudiante en droit', quote: 'Étudiante' },
      { headline: 'Stażysta', quote: 'Stażysta' },
    ],
    misses: [
      { headline: 'Internship Program Manager' },
      { headline: 'Student Affairs Officer' },
      { headline: 'Dozent' },
    ],
  },
  'hr-title': {
    hits: [
      { headline: 'HR Business Partner', quote: 'HR Business Partner' },
      { headline: 'Personalreferentin', quote: 'Personalreferentin' },
      { headline: '人事部長' },
    ],
    misses: [
      { headline: 'HR Technology Product Manager' },
      { headline: 'Personal Trainer' },
      { headline: 'Talent Acquisition Lead' },
    ],
  },
  'coach-title': {
    hits: [
      { headline: 'Executive Coach', quote: 'Executive Coach' },
      { headline: 'Karriereberaterin' },
      { headline: 'Orientadora laboral' },
    ],
    misses: [
      { headline: 'Agile Coach' },
      { headline: 'Assistant Basketball Coach' },
      { headline: 'Entrenador de fútbol' },
    ],
  },
  peer: {
    hits: [
      {
        headline: 'Senior Data Engineer at Tessaro',
        goals: { targetRoles: ['Data Engineer'] },
        quote: 'Data Engineer',
      },
      { headline: 'Datenanalystin', goals: { targetRoles: ['Data engineer'] } },
      { headline: 'Contrôleuse de gestion', goals: { profile: { headline: 'Finance manager' } } },
    ],
    misses: [
      { headline: 'Data Engineer' },
      { headline: 'Nurse', goals: { targetRoles: ['Data Engineer'] } },
      { headline: 'Tech recruiter', goals: { targetRoles: ['HR manager'] } },
    ],
  },
  'job-seeker': {
    hits: [
      { headline: 'Project Manager | Open to work', quote: 'Open to work' },
      { headline: 'Diseñadora, en búsqueda de empleo', quote: 'en búsqueda de empleo' },
      { openToWork: true },
    ],
    misses: [
      { headline: 'Open source maintainer' },
      { headline: 'Helping job boards grow', openToWork: false },
      { headline: 'Toujours à la recherche de beaux jardins' },
    ],
  },
  'senior-rank': {
    hits: [
      { headline: 'CTO at Quillwork' },
      { headline: 'Directrice technique' },
      { headline: 'Geschäftsführer' },
    ],
    misses: [
      { headline: 'Senior engineer' },
      { headline: 'Sales Director' },
      { headline: 'Product Manager' },
    ],
  },
  'headline-noise': {
    hits: [
      { headline: '🚀 Growth 🔥 Mindset 💡 Freedom' },
      { headline: 'DM me to scale your agency' },
      { headline: 'A | B | C | D | E' },
      { headline: 'Coach | 120k followers | Schreib mir' },
    ],
    misses: [
      { headline: 'Software Engineer | Go | Berlin' },
      { headline: 'Ingénieure · Lyon' },
      { headline: '🌱 Botanist' },
    ],
  },
};

holdCases(INVITER_SIGNALS, CASES);
