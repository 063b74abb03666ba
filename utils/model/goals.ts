import { z } from './zod';

export const INTENTS = ['looking', 'open', 'closed', 'hiring', 'networking', 'selling'] as const;
export const ACCEPT_ONLY = ['anyone', 'known', 'met-or-worked-with'] as const;
export const SENIORITIES = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'vp',
  'executive',
  'founder',
] as const;
export const REMOTE = ['remote', 'remote-or-hybrid', 'hybrid', 'onsite', 'any'] as const;
export const CONTRACT_TYPES = ['permanent', 'contract', 'part-time', 'temporary', 'internship'] as const;
export const PAY_PERIODS = ['hour', 'day', 'month', 'year'] as const;

export const senioritySchema = z.enum(SENIORITIES);
export type Seniority = z.infer<typeof senioritySchema>;

/** Other words people use for a seniority, and the one Winnow keeps. */
const SENIORITY_SYNONYMS: Record<string, Seniority> = {
  student: 'intern',
  trainee: 'intern',
  apprentice: 'intern',
  'working student': 'intern',
  'intern/student': 'intern',
  entry: 'junior',
  'entry-level': 'junior',
  'entry level': 'junior',
  graduate: 'junior',
  associate: 'junior',
  assistant: 'junior',
  'junior/assistant': 'junior',
  middle: 'mid',
  intermediate: 'mid',
  'mid-level': 'mid',
  professional: 'mid',
  regular: 'mid',
  sr: 'senior',
  experienced: 'senior',
  expert: 'senior',
  staff: 'lead',
  principal: 'lead',
  'team lead': 'lead',
  head: 'director',
  'head of': 'director',
  'director/head': 'director',
  'vice president': 'vp',
  svp: 'vp',
  evp: 'vp',
  'c-level': 'executive',
  cxo: 'executive',
  'c-suite': 'executive',
  exec: 'executive',
  chief: 'executive',
  owner: 'founder',
  'co-founder': 'founder',
  cofounder: 'founder',
  'founder/owner': 'founder',
  partner: 'founder',
};

/** Accepts a seniority or one of its synonyms in any case, and yields the one Winnow keeps. */
const seniorityInput = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  const word = value.trim().toLowerCase();
  return SENIORITY_SYNONYMS[word] ?? word;
}, senioritySchema);

const words = z.array(z.string().trim().min(1).max(200)).max(500);

export const salarySchema = z.strictObject({
  min: z.number().min(0).max(1e12),
  max: z.number().min(0).max(1e12).nullish(),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/u, 'must be a three-letter currency code')
    .transform((c) => c.toUpperCase()),
  period: z.enum(PAY_PERIODS),
});

export const listEntrySchema = z.strictObject({
  kind: z.enum(['person', 'firm', 'domain', 'words']),
  value: z.string().trim().min(1).max(400),
});

/** The receiver's own facts. They ground "your talk on …" and tell a wrong name or company. */
export const profileSchema = z.strictObject({
  name: z.string().max(300).nullish(),
  headline: z.string().max(1_000).nullish(),
  about: z.string().max(20_000).nullish(),
  positions: z
    .array(
      z.union([
        z.string().min(1).max(400),
        z.strictObject({
          title: z.string().max(300).nullish(),
          company: z.string().max(300).nullish(),
          from: z.string().max(40).nullish(),
          to: z.string().max(40).nullish(),
        }),
      ]),
    )
    .max(200)
    .default([]),
  schools: words.default([]),
  skills: words.default([]),
  topics: words.default([]),
});

/** What the user wants. Everything is optional; an empty object means "open to anything sensible". */
export const goalsSchema = z.strictObject({
  intent: z.enum(INTENTS).default('open'),
  acceptOnly: z.enum(ACCEPT_ONLY).default('anyone'),
  targetRoles: words.default([]),
  skills: words.default([]),
  industries: words.default([]),
  avoidIndustries: words.default([]),
  seniority: seniorityInput.nullish(),
  locations: words.default([]),
  remote: z.enum(REMOTE).default('any'),
  salary: salarySchema.nullable().default(null),
  contractTypes: z.array(z.enum(CONTRACT_TYPES)).max(CONTRACT_TYPES.length).default([]),
  /** BCP 47 tags, most wanted first. */
  languages: z
    .array(
      z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'must be a language tag such as en or pt-BR'),
    )
    .max(40)
    .default([]),
  companies: z
    .strictObject({ prefer: words.default([]), avoid: words.default([]) })
    .default({ prefer: [], avoid: [] }),
  /** Whether "ask for details" may ask about pay. */
  askAboutPay: z.boolean().default(true),
  lists: z
    .strictObject({
      always: z.array(listEntrySchema).max(10_000).default([]),
      never: z.array(listEntrySchema).max(10_000).default([]),
    })
    .default({ always: [], never: [] }),
  profile: profileSchema.nullable().default(null),
});

export type Goals = z.infer<typeof goalsSchema>;
/** Goals as a person or a file gives them, before defaults. */
export type GoalsInput = z.input<typeof goalsSchema>;
export type ListEntry = z.infer<typeof listEntrySchema>;
export type Salary = z.infer<typeof salarySchema>;
export type Profile = z.infer<typeof profileSchema>;
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type ContractType = (typeof CONTRACT_TYPES)[number];
