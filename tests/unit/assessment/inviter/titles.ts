import type { Role } from '../../../../utils/model';

/**
 * Invented headlines with the role they tell, one a line: `role | headline`, written for this test. `recruiter-agency` and
 * `recruiter-inhouse` where the headline tells the side, `recruiter` where it does not. Many are hard negatives.
 */
const TITLES = `
recruiter-agency | Recruitment Consultant at Harbourline Staffing
recruiter-agency | Managing Partner, Executive Search
recruiter-agency | Headhunter for fintech and payments
recruiter-agency | Founder @ Oakmoor Search | placing finance leaders
recruiter-agency | Senior Delivery Consultant | Data & AI recruitment
recruiter-agency | US IT Recruiter | W2 & C2C
recruiter-agency | Partner at Spencer Stuart
recruiter-agency | Principal Consultant, Hays Technology
recruiter-agency | Resourcer | Life Sciences
recruiter-agency | Bench Sales Recruiter
recruiter-agency | Division Director at Robert Half
recruiter-agency | Talent Scout | connecting talent with start-ups
recruiter-agency | Executive Recruiter
recruiter-agency | Client Partner | RPO & talent solutions
recruiter-agency | Director at Wrenfield Executive Search
recruiter-agency | Travel Nurse Recruiter
recruiter-agency | Contract desk | .NET & Azure | Redlake Recruitment
recruiter-agency | Helping companies hire engineers | Staffing
recruiter-inhouse | Talent Acquisition Partner at Lumenta
recruiter-inhouse | Technical Recruiter @ Bluepeak Robotics
recruiter-inhouse | Corporate Recruiter
recruiter-inhouse | Head of Talent | Norrvik Bank
recruiter-inhouse | University Recruiter, Early Careers
recruiter-inhouse | Recruiting Coordinator at Salterra
recruiter-inhouse | VP of Talent Acquisition
recruiter-inhouse | Director, Talent Acquisition - EMEA
recruiter-inhouse | Founding Recruiter at Plumeworks
recruiter-inhouse | Senior Recruiter, G&A at Tessaro
recruiter-inhouse | Manager, Global Recruiting Operations
recruiter-inhouse | TA Lead | We're hiring!
recruiter-inhouse | In-house Recruiter
recruiter | Senior Technical Recruiter
recruiter | Tech Recruiter | Java | Cloud
recruiter | Sourcer
recruiter | Recruiter
recruiter | Mum of two, marathon runner, recruiter
recruiter | HR Generalist & Recruiter
recruiter | Recruiting Engineers and Designers
professional | Software Engineer at Jobnest (job board)
professional | Head of Sales Engineering
professional | Sales Engineer
professional | Strategic Sourcing Specialist
professional | Sourcing Manager - Electronics
professional | Purchasing & Sourcing Lead
professional | Product Manager, Recruiting Platform
professional | Data Scientist, Talent Acquisition Analytics
professional | Product Designer - HR Tech
professional | Backend Developer, Recruitment Software
professional | Investor Relations Manager
professional | Salesforce Developer
professional | Salesforce Administrator at Hillmark
professional | Solutions Engineer, Presales
professional | Presales Consultant
professional | Customer Success Manager
professional | Technical Account Manager
professional | Agile Coach
professional | Assistant Basketball Coach
professional | Head Coach, Women's Volleyball
professional | Instructional Coach, Grade 5
professional | Product Owner
professional | Process Owner - Order to Cash
professional | Founding Engineer at Brackenridge
professional | Chief of Staff to the Founder
professional | Founder's Associate
professional | Internship Program Manager
professional | Admissions Counselor
professional | Executive Assistant to the CEO
professional | Ex-recruiter, now UX Researcher
professional | Former Talent Partner turned Software Developer
professional | Employment Lawyer
professional | Chief Technology Officer
professional | Engineering Manager, Payments
professional | Nurse Practitioner
professional | Registered Nurse
professional | Portfolio Manager, Fixed Income
professional | Investment Banking Associate
professional | Wealth Manager
professional | Staff Accountant
professional | Marketing Director
professional | Teacher of Mathematics
professional | Postdoctoral Researcher
professional | Research Assistant
professional | People Analytics Data Scientist
professional | Data Engineer at Randstad
professional | Senior Consultant, Supply Chain
professional | Helping sales teams with better design | UX Designer
professional | Building software for recruiters
professional | COO
professional | General Manager
professional | Scrum Master | coaching teams
professional | Marketing Manager at Sales Cloud Company
professional | Talent Buyer, live music
professional | Stage Manager
professional | Early-stage product lead
sales | Account Executive
sales | Enterprise Account Executive at Cloudtarn
sales | SDR
sales | Business Development Representative @ Pipewell
sales | VP of Sales, North America
sales | Chief Revenue Officer
sales | Key Account Manager
sales | Regional Sales Manager - Midwest
sales | Inside Sales Specialist
sales | Helping B2B firms book more meetings | Lead Generation
sales | Head of Business Development
sales | Client Partner
sales | Sales Operations Manager
sales | Real Estate Agent
sales | Territory Manager
founder | Founder & CEO at Quillwork
founder | Co-Founder, Stealth
founder | Founder of Jobnest, recruiting software for clinics
founder | CEO & Co-founder | HR tech platform
founder | Business Owner
founder | Serial entrepreneur
founder | Helping dentists grow | Founder at Brightcrown
founder | Solopreneur building in public
investor | Angel Investor
investor | Partner at Fernhill Ventures
investor | Associate, Tidemark Capital
investor | General Partner
investor | Venture Capital | Climate
investor | Private Equity Associate
investor | Principal at Longacre Growth Equity
investor | Investment Director
investor | VC Scout
student | PhD candidate in Linguistics
student | MBA Candidate, class of 2027
student | Incoming Software Engineering Intern
student | Undergraduate Student at Northmoor University
student | Marketing Intern
student | Recent graduate | seeking entry-level roles
student | Computer Science student, looking for internships
student | Sales Intern
student | Aspiring Data Analyst
student | Apprentice electrician
hr | HR Business Partner
hr | Chief People Officer
hr | Head of People & Culture
hr | Human Resources Director
hr | HR Analyst
hr | Learning and Development Manager
hr | People Operations Lead
hr | Compensation & Benefits Specialist
coach | Executive Coach
coach | Career coach for women in tech
coach | Life Coach | Speaker
coach | Leadership coaching, ICF
coach | Business mentor
unknown | Dreamer. Believer.
unknown | Coffee lover
recruiter-agency | Personalberaterin bei Lindholz Personal
recruiter-agency | Personalvermittler für IT-Fachkräfte
recruiter-agency | Personaldisponentin
recruiter-agency | Senior Consultant Executive Search / Direktansprache
recruiter-agency | Geschäftsführer, Eichberg Personalberatung
recruiter-inhouse | Recruiter bei Stadtwerke Holmberg
recruiter-inhouse | Teamleiterin Recruiting
recruiter-inhouse | Referent Recruiting und Personalmarketing
recruiter-inhouse | Recruiterin (m/w/d) bei Nordlicht Energie
recruiter | IT-Recruiterin
hr | Personalreferentin
hr | Personalleiter
hr | Leiter Personal
hr | Personalsachbearbeiter
sales | Vertriebsleiter Süddeutschland
sales | Key-Account-Manager
sales | Außendienstmitarbeiter
sales | Gebietsverkaufsleiterin
sales | Leitung Vertrieb DACH
founder | Gründerin und Geschäftsführerin
founder | Inhaber, Tischlerei Brandhof
student | Werkstudentin Recruiting
student | Dualer Student Wirtschaftsinformatik
student | Auszubildender Fachinformatiker
coach | Karriereberaterin
coach | Systemischer Coach
investor | Beteiligungsmanager
professional | Personal Trainer
professional | Softwareentwickler
professional | Leiter Einkauf
professional | Strategischer Einkäufer
professional | Wissenschaftliche Mitarbeiterin
professional | Vertriebscontroller
professional | Geschäftsführer
professional | Fußballtrainer
professional | Projektleiterin Bau
professional | Ingenieur bei Hays
recruiter-agency | Consultante en recrutement
recruiter-agency | Consultant en recrutement chez Lavigne RH
recruiter-agency | Chasseuse de têtes
recruiter-agency | Responsable d'agence intérim
recruiter-agency | Directeur, cabinet de recrutement Aubrac
recruiter-inhouse | Chargée de recrutement chez Valmorin
recruiter-inhouse | Chargé·e de recrutement
recruiter-inhouse | Responsable acquisition de talents
recruiter | Recruteuse IT
hr | DRH
hr | Assistante ressources humaines
hr | Responsable RH
hr | Gestionnaire de paie
sales | Ingénieur commercial
sales | Directrice commerciale
sales | Chargée d'affaires
sales | Technico-commercial
sales | Responsable grands comptes
founder | Fondatrice de Petit Atelier
founder | Chef d'entreprise
student | Étudiante en droit
student | Stagiaire marketing
student | En alternance chez Valmorin
coach | Coach professionnelle certifiée
coach | Conseillère en évolution professionnelle
investor | Chargé d'investissement
professional | Acheteur
professional | Chef de projet informatique
professional | Développeuse full stack
professional | Avocate
professional | Infirmière
professional | Architecte commercial et urbaniste
recruiter-agency | Consultora de selección
recruiter-agency | Consultor de búsqueda y selección
recruiter-agency | Técnica de selección en ETT
recruiter-inhouse | Técnico de selección
recruiter-inhouse | Responsable de selección en Grupo Almenar
recruiter-inhouse | Atracción de talento | Cervantes Digital
recruiter | Reclutadora IT
hr | Directora de Recursos Humanos
hr | Gerente de Gestión Humana
hr | Técnica de RRHH
sales | Asesor comercial
sales | Ejecutiva de ventas
sales | Gerente comercial
sales | Desarrollo de negocio
founder | Fundadora y CEO
founder | Emprendedor
student | Estudiante de Ingeniería Industrial
student | Becaria de marketing
coach | Orientadora laboral
investor | Inversor ángel
professional | Ingeniera de software
professional | Jefa de compras
professional | Contador público
professional | Piloto comercial
professional | Entrenador de fútbol
professional | Director de Marketing
recruiter-agency | Consultora de Recrutamento e Seleção
recruiter-agency | Consultor de trabalho temporário
recruiter-inhouse | Analista de Aquisição de Talentos
recruiter-inhouse | Coordenadora de Recrutamento na Ribeira Azul
recruiter | Recrutadora Tech
recruiter | Analista de Recrutamento e Seleção
hr | Analista de RH
hr | Gerente de Recursos Humanos
hr | Gente e Gestão
sales | Executivo de contas
sales | Consultora de vendas
sales | Gerente comercial
sales | Corretor de imóveis
founder | Sócio-fundador
founder | Empreendedora
student | Estagiária de Direito
student | Estudante de Economia
coach | Mentora de carreira
professional | Engenheiro de software
professional | Analista de sistemas
professional | Gestora de projetos
professional | Advogada
professional | Comprador sênior
recruiter-agency | Consulente di ricerca e selezione
recruiter-agency | Responsabile filiale, agenzia per il lavoro
recruiter-inhouse | Responsabile selezione e formazione
recruiter-inhouse | Recruiter presso Molino Ferrante
recruiter | Addetta alla selezione del personale
hr | Responsabile Risorse Umane
hr | Responsabile del personale
sales | Responsabile commerciale
sales | Agente di commercio
sales | Venditrice
founder | Imprenditrice
founder | Titolare
student | Studentessa di architettura
student | Tirocinante
coach | Consulente di carriera
investor | Investitore
professional | Sviluppatore software
professional | Ingegnere gestionale
professional | Responsabile acquisti
professional | Commercialista
professional | Allenatore di calcio
recruiter-agency | Intercedent
recruiter-agency | Recruitmentconsultant
recruiter-agency | Consultant werving & selectie
recruiter-inhouse | Corporate recruiter bij Duinwaard
recruiter-inhouse | Recruiter bij Gemeente Waterwolde
hr | HR-adviseur
hr | Hoofd personeelszaken
hr | Personeelsfunctionaris
sales | Accountmanager
sales | Commercieel medewerker binnendienst
sales | Verkoopleider
sales | Vertegenwoordiger
founder | Oprichter van Lichtspoor
founder | Zelfstandig ondernemer
founder | Zaakvoerder
student | Stagiaire communicatie
student | Student bedrijfskunde
coach | Loopbaancoach
coach | Loopbaanconsulent
professional | Softwareontwikkelaar
professional | Inkoper
professional | Verpleegkundige
professional | Beleidsmedewerker
recruiter-agency | Konsultantka ds. rekrutacji
recruiter-agency | Doradca personalny
recruiter-agency | Kierownik oddziału, agencja pracy tymczasowej
recruiter-inhouse | Kierowniczka ds. rekrutacji
recruiter-inhouse | Rekruterka w Zielona Brama
recruiter | Specjalistka ds. rekrutacji
recruiter | Rekruter IT
hr | Specjalistka ds. kadr i płac
hr | Dyrektor personalny
sales | Przedstawiciel handlowy
sales | Kierownik sprzedaży
sales | Doradca klienta
sales | Dyrektor handlowy
founder | Założycielka
founder | Właściciel firmy
student | Studentka informatyki
student | Stażysta
coach | Doradca zawodowy
investor | Inwestor
professional | Programistka
professional | Inżynier jakości
professional | Główna księgowa
professional | Właściciel produktu
professional | Kierownik projektu
recruiter-agency | ヘッドハンター
recruiter-agency | 転職エージェント | IT業界専門
recruiter-agency | キャリアアドバイザー
recruiter-agency | 人材紹介会社 コンサルタント
recruiter-inhouse | 株式会社みどり野 採用担当
recruiter-inhouse | 人事・採用マネージャー
recruiter-inhouse | 新卒採用担当
recruiter | テックリクルーター
hr | 人事部長
hr | 組織開発
sales | 法人営業
sales | インサイドセールス
sales | アカウントエグゼクティブ
sales | 営業部長
founder | 創業者
founder | 起業家・代表取締役
student | 大学院生
student | 経済学部3年 インターン
coach | キャリアコンサルタント
coach | ビジネスコーチ
investor | 投資家
investor | ベンチャーキャピタリスト
professional | ソフトウェアエンジニア
professional | セールスエンジニア
professional | 購買担当
professional | 営業支援システムの開発エンジニア
professional | 代表取締役社長
professional | 公認会計士
`;

export const LABELLED_TITLES: readonly { role: Role | 'recruiter'; headline: string }[] = TITLES.trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(' | ');
    return { role: line.slice(0, at) as Role | 'recruiter', headline: line.slice(at + 3) };
  });
