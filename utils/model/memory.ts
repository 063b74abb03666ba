import { z } from './zod';
import { ROLES } from './assessment';
import type { ReplyKind, Role, Verdict } from './assessment';
import type { Corrected, GoalChange } from './corrections';
import { correctedSchema, goalChangeSchema } from './corrections';
import { historyEntrySchema } from './history';

const time = z.iso.datetime({ offset: true });

/** A remembered request as it is written into a backup. In the database the fingerprint is packed. */
export const keptEntrySchema = historyEntrySchema.extend({
  key: z.string().min(1).max(700),
  sender: z.string().max(400).nullable(),
  firm: z.string().max(500).nullable(),
  fingerprint: z.array(z.int().min(0).max(0xffffffff)).max(64),
  sentAt: time.nullable(),
  seenAt: time.nullable(),
  copied: z.string().max(80).nullable(),
  role: z.enum(ROLES).nullable(),
  /** 0–100, as judged; null where the wording was not judged. */
  automated: z.number().min(0).max(100).nullable(),
  /** Whether other senders wrote nearly the same. */
  templated: z.boolean(),
  handledAt: time.nullable(),
  /** The note's text; null unless the user has it kept. */
  note: z.string().max(20_000).nullable(),
  origin: z.enum(['page', 'export']),
  /** The user's own word on it, which stands above the verdict; null where there is none. */
  corrected: correctedSchema.nullable(),
  /** The change of the goals that the user made from it and may take back. */
  goalChange: goalChangeSchema.nullable(),
});

/** A remembered request. The fingerprint is packed, for a hundred thousand of them must fit into memory. */
export type KeptEntry = Omit<z.infer<typeof keptEntrySchema>, 'fingerprint'> & { fingerprint: Uint32Array };

/** Somebody the user is connected with, by LinkedIn's own export: no name, only what a name can be compared with. */
export const knownPersonSchema = z.strictObject({
  /** The profile's slug, else a hash of the name. */
  key: z.string().min(1).max(400),
  /** Hash of the folded full name. */
  name: z.string().max(20),
  company: z.string().max(500).nullable(),
  /** `2024-01-15`; null where the export does not say. */
  connectedOn: z.string().max(10).nullable(),
});
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** How the memory is kept. */
export const memorySettingsSchema = z.strictObject({
  /** Days after which a request is forgotten, counted from when Winnow took it in; null: never. */
  retentionDays: z.int().min(1).max(36_500).nullable(),
  /** Whether the notes' texts are kept too. */
  keepNotes: z.boolean(),
  /** Whether unanswered questions are shown as such and counted on the toolbar icon. */
  remind: z.boolean(),
  /** Days without an answer after which one is due. */
  remindAfterDays: z.int().min(1).max(365),
});
export type MemorySettings = z.infer<typeof memorySettingsSchema>;

/** Two years. */
export const DEFAULT_RETENTION_DAYS = 730;
export const DEFAULT_MEMORY_SETTINGS: MemorySettings = {
  retentionDays: DEFAULT_RETENTION_DAYS,
  keepNotes: false,
  remind: true,
  remindAfterDays: 7,
};

/** What the memory knows that bears on one request; dates are ISO 8601. Put into words by `utils/words`. */
export interface MemoryFacts {
  copied: { kind: ReplyKind; at: string } | null;
  handledAt: string | null;
  /** A question asked by copying "ask for details", and whether its answer is overdue. */
  asked: { at: string; due: boolean } | null;
  /** Earlier requests of the same person. */
  earlier: { count: number; lastAt: string | null; replied: boolean; accepted: boolean };
  /** Earlier requests from the same firm; `declined` counts those the user answered with a "no" or ignored. */
  firm: { name: string; count: number; declined: number } | null;
  /** Other people who wrote nearly the same. */
  alike: { senders: number; firstAt: string | null; lastAt: string | null; template: string } | null;
  /** Whether the sender is among the imported connections. */
  connected: boolean;
  /** People at the sender's firm among them. */
  peopleAtFirm: number;
  corrected: Corrected | null;
  goalChange: GoalChange | null;
}

/** A question that waits for its answer, as the settings page lists it. */
export interface OpenQuestion {
  key: string;
  /** The profile's slug; null where only a hash of the name is known. */
  slug: string | null;
  firm: string | null;
  askedAt: string;
  due: boolean;
}

/** Requests of a span of time by verdict; `unjudged` are those of an import. */
export interface Period {
  /** The first day, `2026-11-23`. */
  from: string;
  counts: Record<Verdict | 'unjudged', number>;
  /** How many of them others sent nearly the same words as, or read as written by a tool; and how many have words at all. */
  templates: number;
  noted: number;
  copied: number;
}

/** What the memory amounts to; all that the charts show. */
export interface Statistics {
  total: number;
  /** The last half year by weeks that begin on Monday, oldest first. */
  weeks: Period[];
  /** All of the time by quarters; empty where it is within one half year. */
  quarters: Period[];
  roles: { role: Role; count: number }[];
  firms: { firm: string; count: number; declined: number }[];
  copied: { kind: ReplyKind; count: number }[];
  templates: number;
  noted: number;
}

/** What the settings page is told of the memory. */
export interface MemoryLook {
  settings: MemorySettings;
  /** One sentence where the settings could not be read; else null. */
  trouble: string | null;
  requests: number;
  connections: number;
  /** When the oldest remembered request was sent or seen. */
  oldestAt: string | null;
  questions: OpenQuestion[];
  statistics: Statistics;
}
