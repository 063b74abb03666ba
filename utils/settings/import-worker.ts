import { HistoryIndex } from '../assessment/history-view';
import type { Connection, ExportedInvitation, OwnFacts, Read } from '../archive';
import {
  collectFiles,
  readConnectionsCsv,
  readEducationCsv,
  readInvitationsCsv,
  readJsonResume,
  readPositionsCsv,
  readProfileCsv,
  readSkillsCsv,
} from '../archive';
import type { KeptEntry } from '../model';
import { keptEntryOf } from '../storage/entries';
import { knownPersonOf } from '../storage/known-people';
import { createShelf } from '../storage/shelf';
import { mergeFacts } from './facts';
import type { ImportJob, ImportNews, ImportPreview, ImportResult } from './import-jobs';

/** Sentences told of one file; the rest is counted. */
const TOLD = 20;
/** Rows between two words on the progress. */
const STRIDE = 250;

const tell = (news: ImportNews): void => postMessage(news);

let invitations: ExportedInvitation[] = [];
let connections: Connection[] = [];

addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  void work(data).catch((error: unknown) =>
    tell({ type: 'failed', reason: error instanceof Error ? error.message : 'Something went wrong.' }),
  );
});

async function work(job: ImportJob): Promise<void> {
  if (job.type === 'read') tell({ type: 'preview', preview: read(job.files) });
  else tell({ type: 'taken', result: await take(job) });
}

function read(given: Extract<ImportJob, { type: 'read' }>['files']): ImportPreview {
  tell({ type: 'progress', step: 'reading', share: 0 });
  const { files, passedOver } = collectFiles(given);
  const problems: ImportPreview['problems'] = passedOver.map(({ name, reason }) => ({
    file: name,
    sentences: [reason],
    more: 0,
  }));
  const facts: OwnFacts[] = [];
  const only = (profile: OwnFacts['profile']): OwnFacts => ({
    profile,
    industries: [],
    locations: [],
    languages: [],
  });
  invitations = [];
  connections = [];
  let sawInvitations = false;
  let sawConnections = false;
  for (const [at, { kind, name, text }] of files.entries()) {
    const note = <Row>(table: Read<Row>): Row[] => {
      const sentences = [
        ...(table.refused ? [table.refused] : []),
        ...(table.refused || table.missingColumns.length === 0
          ? []
          : [`Columns not found: ${table.missingColumns.join(', ')}.`]),
        ...table.problems.map(({ line, reason }) => `Line ${line}: ${reason}`),
      ];
      if (sentences.length > 0)
        problems.push({
          file: name,
          sentences: sentences.slice(0, TOLD),
          more: Math.max(0, sentences.length - TOLD),
        });
      return table.rows;
    };
    switch (kind) {
      case 'invitations':
        sawInvitations = true;
        invitations = [...invitations, ...note(readInvitationsCsv(text))];
        break;
      case 'connections':
        sawConnections = true;
        connections = [...connections, ...note(readConnectionsCsv(text))];
        break;
      case 'profile':
        facts.push(...note(readProfileCsv(text)));
        break;
      case 'positions':
        facts.push(only({ positions: note(readPositionsCsv(text)) }));
        break;
      case 'skills':
        facts.push(only({ skills: note(readSkillsCsv(text)) }));
        break;
      case 'education':
        facts.push(only({ schools: note(readEducationCsv(text)) }));
        break;
      case 'resume': {
        const resume = readResume(text);
        if (resume.ok) facts.push(resume.value);
        else problems.push({ file: name, sentences: [resume.reason], more: 0 });
      }
    }
    tell({ type: 'progress', step: 'reading', share: (at + 1) / files.length });
  }
  const sent = invitations.flatMap(({ invitation }) => invitation.sentAt ?? []).toSorted();
  return {
    invitations: sawInvitations
      ? {
          count: invitations.length,
          notes: invitations.filter(({ invitation }) => invitation.note).length,
          firstAt: sent[0] ?? null,
          lastAt: sent.at(-1) ?? null,
        }
      : null,
    connections: sawConnections
      ? {
          count: connections.length,
          firms: new Set(connections.flatMap(({ company }) => company?.toLowerCase() ?? [])).size,
        }
      : null,
    facts: facts.length > 0 ? mergeFacts(facts) : null,
    problems,
    files: files.map(({ kind, name }) => ({ kind, name })),
  };
}

function readResume(text: string): ReturnType<typeof readJsonResume> {
  try {
    return readJsonResume(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'The file is not JSON, or it is cut off.' };
  }
}

/** Compares every request with what is remembered and with each other, then writes all of it in one go, or nothing. */
async function take(job: Extract<ImportJob, { type: 'take' }>): Promise<ImportResult> {
  const start = performance.now();
  const shelf = createShelf();
  const written = new Set<KeptEntry>();
  const result = { known: 0, templates: 0 };
  if (job.invitations) {
    const index = new HistoryIndex(await shelf.all());
    for (const [at, { invitation }] of invitations.entries()) {
      if (at % STRIDE === 0) tell({ type: 'progress', step: 'comparing', share: at / invitations.length });
      if (index.entryFor(invitation)) {
        result.known += 1;
        continue;
      }
      const entry = keptEntryOf(invitation, job.now, { keepNotes: job.keepNotes, origin: 'export' });
      const other = index.oneAlike(entry);
      if (other) {
        entry.templated = true;
        other.templated = true;
        written.add(other);
      }
      index.add(entry);
      written.add(entry);
    }
  }
  const requests = [...written];
  const fresh = requests.filter(({ seenAt, origin }) => origin === 'export' && seenAt === job.now);
  const people = job.connections ? connections.map(knownPersonOf) : undefined;
  const all = requests.length + (people?.length ?? 0);
  await shelf.take(
    { requests, connections: people },
    { onProgress: (done) => tell({ type: 'progress', step: 'writing', share: done / all }) },
  );
  return {
    invitations: fresh.length,
    known: result.known,
    templates: fresh.filter(({ templated }) => templated).length,
    connections: people?.length ?? 0,
    milliseconds: Math.round(performance.now() - start),
  };
}
